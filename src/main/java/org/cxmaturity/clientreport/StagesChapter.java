package org.cxmaturity.clientreport;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.cxmaturity.model.Assessment.Ahead;
import org.cxmaturity.model.Assessment.Missing;
import org.cxmaturity.model.Assessment.MissingEvidence;
import org.cxmaturity.model.Assessment.Next;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.model.Assessment.Stage;
import org.cxmaturity.publishing.blocks.Block;
import org.cxmaturity.publishing.blocks.Block.Figure;
import org.cxmaturity.publishing.blocks.Block.Term;
import org.cxmaturity.publishing.blocks.Block.Terms;
import org.cxmaturity.publishing.blocks.DocumentSection;
import org.cxmaturity.publishing.blocks.Table;
import org.cxmaturity.publishing.blocks.Table.Cell;
import org.cxmaturity.publishing.blocks.Table.Mark;
import org.cxmaturity.publishing.charts.StageLadder;
import org.cxmaturity.publishing.charts.StageLadder.Ladder;
import org.cxmaturity.wording.Words;

/** Where the organisation stands in each model, what the next stage asks, and what is ahead. */
final class StagesChapter {
    private final ClientReport report;
    private final Words words;

    StagesChapter(ClientReport report) {
        this.report = report;
        this.words = new Words(report.assessment());
    }

    DocumentSection section() {
        List<DocumentSection> parts = report.assessment().placements().stream()
                .map(each -> new DocumentSection("stage-" + each.model(), each.modelName(), blocks(each)))
                .toList();
        return new DocumentSection("stages", "Each model’s stages", List.of(), parts);
    }

    Figure figure() {
        List<Placement> placements = report.assessment().placements();
        return new Figure(
                "The stages of each model, and the present one",
                StageLadder.of(placements.stream().map(StagesChapter::ladder).toList()),
                placements.stream()
                        .map(each -> each.modelName() + ": "
                                + Words.headline(each) + ", stage "
                                + each.order() + " of " + each.stages().size()
                                + (Phrases.sure(each) ? "." : "; room from " + Phrases.range(each) + "."))
                        .collect(Collectors.joining(" ")));
    }

    private static Ladder ladder(Placement placement) {
        return new Ladder(
                placement.modelName(),
                placement.stages().stream().map(Stage::name).toList(),
                placement.order() - 1,
                placement.attained(),
                placement.place(placement.range().lowest()) - 1,
                placement.place(placement.range().highest()) - 1,
                beside(placement));
    }

    private static String beside(Placement placement) {
        String range = Phrases.sure(placement) ? "" : "what is not known leaves room: " + Phrases.range(placement);
        return placement.proven()
                ? range
                : "evidenced: " + Words.evidenced(placement) + (range.isEmpty() ? "" : "; " + range);
    }

    private List<Block> blocks(Placement placement) {
        List<Block> blocks = new ArrayList<>(List.of(new Terms(terms(placement))));
        if (!placement.evidenced().missing().isEmpty()) {
            blocks.add(evidence(placement));
        }
        Next next = placement.next();
        if (next != null) {
            blocks.add(
                    next.missing().isEmpty()
                            ? Phrases.paragraph("Nothing that " + next.name() + " asks is missing.")
                            : missing(next));
        }
        return blocks;
    }

    private static String evidenced(Placement placement) {
        return Words.evidenced(placement)
                + ": where it would stand if only what is evidenced counted. The first advice is to show evidence.";
    }

    /** What to show evidence of, criterion by criterion. */
    private Table evidence(Placement placement) {
        return new Columns<MissingEvidence>()
                .text("Claimed without evidence", 26, each -> words.capability(each.capability()))
                .text("For", 16, each -> Words.stage(placement, each.stage()))
                .text("Asked", 12, each -> words.level(each.capability(), each.required()))
                .text(
                        "Evidenced",
                        12,
                        each -> each.evidenced() == 0 ? "nothing" : words.level(each.capability(), each.evidenced()))
                .text("Evidence to expect", 34, MissingEvidence::expected)
                .table("Evidence to show", placement.evidenced().missing());
    }

    private List<Term> terms(Placement placement) {
        List<Term> terms = new ArrayList<>();
        terms.add(Phrases.term("Measures", placement.measures()));
        terms.add(Phrases.term(
                !placement.attained() ? "Not attained yet" : placement.proven() ? "Stands on" : "Claimed",
                placement.name() + ", stage " + placement.order() + " of "
                        + placement.stages().size() + ": "
                        + report.marks().getOrDefault(placement.model() + "." + placement.stage(), "")));
        if (!placement.proven()) {
            terms.add(Phrases.term("Evidenced", evidenced(placement)));
        }
        if (placement.phase() != null) {
            terms.add(Phrases.term(
                    "Phase", placement.phase().name() + ": " + placement.phase().meaning()));
        }
        if (placement.score() != null) {
            terms.add(Phrases.term("Score, by which this model places", Words.score(placement.score())));
        }
        terms.add(Phrases.term(
                "Criteria of this stage",
                (placement.completion().of() == 0
                                ? "none of its own"
                                : placement.completion().met() + " of "
                                        + placement.completion().of() + " met")
                        + (placement.notApplicable() == 0
                                ? ""
                                : "; " + Words.count(placement.notApplicable(), "capability does", "capabilities do")
                                        + " not apply")));
        if (!Phrases.sure(placement)) {
            terms.add(
                    Phrases.term(
                            "Range",
                            Phrases.range(placement)
                                    + ": the lowest wants evidence where a criterion demands it, the highest grants what is not known"));
        }
        if (!placement.ahead().isEmpty()) {
            terms.add(Phrases.term("Ahead of its stage", ahead(placement)));
        }
        return terms;
    }

    private String ahead(Placement placement) {
        return Words.and(placement.ahead().stream()
                .map(Ahead::stage)
                .distinct()
                .map(stage -> Words.and(placement.ahead().stream()
                                .filter(each -> each.stage().equals(stage))
                                .map(each -> words.capability(each.capability()))
                                .toList())
                        + " (asked by " + Words.stage(placement, stage) + ")")
                .toList());
    }

    private Table missing(Next next) {
        return gaps(38).text("Why it is asked", 38, Missing::reason)
                .table("What " + next.name() + " asks that is missing", next.missing());
    }

    /** Some of the same without the reasons. */
    Table missingInBrief(Next next, List<Missing> shown) {
        return gaps(24).table("What is missing for " + next.name(), shown);
    }

    private Columns<Missing> gaps(int name) {
        return new Columns<Missing>()
                .text("Capability", 62 - name, missing -> words.capability(missing.capability()))
                .text("Asked", 13, missing -> words.level(missing.capability(), missing.required()))
                .textCell("Stands at", 13, missing -> Cell.of(words.level(missing.capability(), missing.actual()))
                        .marked(missing.actual() == null ? Mark.UNKNOWN : Mark.UNMET))
                .text("Weight", 12, Words::weight);
    }
}
