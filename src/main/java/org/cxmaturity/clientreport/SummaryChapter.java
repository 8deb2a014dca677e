package org.cxmaturity.clientreport;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.clientreport.ClientReport.Since;
import org.cxmaturity.model.Assessment.Missing;
import org.cxmaturity.model.Assessment.Next;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.model.Assessment.Recommendation;
import org.cxmaturity.model.Assessment.ScoreStanding;
import org.cxmaturity.model.Basis;
import org.cxmaturity.model.FindingKind;
import org.cxmaturity.publishing.blocks.Block;
import org.cxmaturity.publishing.blocks.Block.Callout;
import org.cxmaturity.publishing.blocks.Block.KeyFigure;
import org.cxmaturity.publishing.blocks.Block.KeyFigures;
import org.cxmaturity.publishing.blocks.Block.Paragraph;
import org.cxmaturity.publishing.blocks.Block.Term;
import org.cxmaturity.publishing.blocks.Block.Terms;
import org.cxmaturity.publishing.blocks.DocumentSection;
import org.cxmaturity.publishing.blocks.Text;
import org.cxmaturity.roadmap.Roadmap;
import org.cxmaturity.roadmap.Roadmap.OutOfReach;
import org.cxmaturity.roadmap.Roadmap.Planned;
import org.cxmaturity.wording.Amounts;
import org.cxmaturity.wording.MissingCriteria;
import org.cxmaturity.wording.Words;

/** What a reader who reads nothing else has to know: one page. */
final class SummaryChapter {
    private static final int FEW = 4;

    private final ClientReport report;
    private final Roadmap roadmap;
    private final Words words;

    SummaryChapter(ClientReport report) {
        this.report = report;
        this.roadmap = report.roadmap();
        this.words = new Words(report.assessment());
    }

    DocumentSection section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(stands()));
        blocks.add(figures());
        outcome().forEach(blocks::add);
        blocks.add(new Terms(terms()));
        return new DocumentSection("summary", "Summary", blocks);
    }

    /** Where it stands, in a sentence or three. */
    Text stands() {
        Placement placement = report.placement();
        String others = Words.and(report.assessment().placements().stream()
                .filter(each -> !each.model().equals(placement.model()))
                .map(each -> Words.headline(each) + " in “" + each.modelName() + "” (" + each.order() + " of "
                        + each.stages().size() + ")")
                .toList());
        String place = placement.attained()
                ? "stage " + placement.order() + " of " + placement.stages().size()
                : "the first stage of " + placement.stages().size();
        String model = " in “" + placement.modelName() + "”";
        return Text.of(
                Text.of(report.assessment().organisation().name()
                        + (!placement.proven() ? ": " : placement.attained() ? " stands on " : " stands ")),
                Text.strong(Words.headline(placement)),
                Text.of((placement.proven() ? ", " + place + model : model + " (" + place + " as claimed)")
                        + (Phrases.sure(placement)
                                ? ". "
                                : "; what is not known or not evidenced leaves room from " + Phrases.range(placement)
                                        + ". ")
                        + (others.isEmpty() ? "" : "In other models: " + others + ".")));
    }

    KeyFigures figures() {
        Placement placement = report.placement();
        List<KeyFigure> figures = new ArrayList<>();
        figures.add(new KeyFigure(
                Words.standing(placement),
                (placement.proven() ? "stage " : "claimed, evidenced " + Words.evidenced(placement) + "; stage ")
                        + placement.order() + " of " + placement.stages().size()));
        if (roadmap.goal().target() != null) {
            Integer reached = roadmap.goal().reached();
            figures.add(new KeyFigure(
                    reached == null ? "Out of reach" : "Q" + reached,
                    Phrases.target(roadmap) + (reached == null ? " within the limits" : " reached by the plan")));
        }
        figures.add(new KeyFigure(
                Integer.toString(roadmap.actions().size()),
                roadmap.actions().size() == 1 ? "action planned" : "actions planned"));
        if (!roadmap.actions().isEmpty()) {
            figures.addAll(means());
        }
        return new KeyFigures(figures);
    }

    private List<KeyFigure> means() {
        long money = roadmap.risk().cost();
        return List.of(
                new KeyFigure(
                        money == 0
                                ? "No outlay"
                                : Rounded.money(money) == 0
                                        ? Amounts.little(roadmap.terms().currency())
                                        : roadmap.terms().currency() + " " + Amounts.brief(Rounded.money(money)),
                        money == 0 ? "planned" : "money planned"),
                new KeyFigure(Rounded.days(roadmap.risk().days()), "person-days planned"));
    }

    private Stream<Block> outcome() {
        OutOfReach out = roadmap.outOfReach();
        if (out == null) {
            return Stream.empty();
        }
        String why = "Within the limits stated, " + Phrases.target(roadmap) + " is not reached. ";
        if (!out.unmet().isEmpty()) {
            return Stream.of(new Callout(Text.of(why + "It asks for what no action in the tables brings about: "
                    + Words.and(out.unmet().stream().map(each -> each.name()).toList()) + ".")));
        }
        List<String> moves = Stream.concat(out.alone().stream(), out.together().stream())
                .map(each -> each.words(roadmap.terms().currency()))
                .toList();
        if (moves.isEmpty()) {
            return Stream.of(new Callout(Text.of(why + "No limit that was moved is enough.")));
        }
        return Stream.of(new Callout(Text.of(why
                + (moves.size() == 1
                        ? "This would be enough: "
                        : out.alone().isEmpty()
                                ? "Together these would be enough: "
                                : "Any one of these would be enough: ")
                + String.join("; ", moves) + ".")));
    }

    List<Term> terms() {
        List<Term> terms = new ArrayList<>();
        Next next = report.placement().next();
        if (next != null && !next.missing().isEmpty()) {
            terms.add(Phrases.term("What holds it back", holds(next)));
        }
        String obstacles = obstacles();
        if (!obstacles.isEmpty()) {
            terms.add(Phrases.term("Obstacles", obstacles));
        }
        String strong = strong();
        if (!strong.isEmpty()) {
            terms.add(Phrases.term("What is strong", strong));
        }
        String evidence = Phrases.evidence(words, report.placement());
        terms.add(new Term(
                "What to do first",
                report.assessment().recommendations().isEmpty()
                        ? Text.of(evidence + Phrases.nothing(report.placement()))
                        : first(evidence)));
        if (!roadmap.actions().isEmpty()) {
            terms.add(Phrases.term("Where that leads", leads()));
        }
        new BusinessCaseChapter(report).brief().ifPresent(each -> terms.add(Phrases.term("What it may bring", each)));
        Since since = report.since();
        if (since != null) {
            terms.add(Phrases.term("Since " + Amounts.day(since.asOf()), moved(since)));
        }
        terms.add(Phrases.term("How sure it is", sure()));
        return terms;
    }

    private String holds(Next next) {
        List<Missing> essential =
                next.missing().stream().filter(Missing::essential).toList();
        List<Missing> shown = essential.isEmpty() ? next.missing() : essential;
        List<String> gaps = MissingCriteria.phrases(shown, each -> Phrases.gap(words, each));
        String first = String.join("; ", gaps.subList(0, Math.min(FEW, gaps.size())));
        int more = gaps.size() - FEW;
        ScoreStanding score = report.placement().score();
        if (score != null) {
            return "The score is " + Words.score(score) + "; " + next.name() + " asks " + Words.asked(score) + ", "
                    + Words.more(score) + ". Most would come from: " + first + ".";
        }
        return first + (more > 0 ? "; and " + Words.count(more, "gap more", "gaps more") : "") + ".";
    }

    /** The obstacles by name. */
    private String obstacles() {
        return report.assessment().findings().stream()
                .filter(each -> each.kind() == FindingKind.OBSTACLE)
                .map(each -> FindingsChapter.opening(each.text()))
                .map(each -> each.runs().get(0).words())
                .collect(Collectors.joining(" "));
    }

    private String strong() {
        List<String> names = report.assessment().findings().stream()
                .filter(each -> each.kind() == FindingKind.STRENGTH)
                .flatMap(each -> Stream.ofNullable(each.capability()))
                .map(words::capability)
                .toList();
        int more = names.size() - FEW;
        return names.isEmpty()
                ? ""
                : String.join("; ", names.subList(0, Math.min(FEW, names.size())))
                        + (more > 0 ? "; and " + more + " more" : "") + ".";
    }

    /** The first of all actions wherever it stands in the plan, then what begins with the plan. */
    private Text first(String evidence) {
        ActionPlaces places = new ActionPlaces(report);
        List<Recommendation> ranked = report.assessment().recommendations();
        List<Text> texts = new ArrayList<>(List.of(Text.of(evidence)));
        if (!ranked.isEmpty()) {
            Recommendation top = ranked.get(0);
            texts.add(Text.strong(top.title()));
            texts.add(Text.of(
                    " (" + top.owner() + places.late(top).map(why -> "; " + why).orElse("") + ")"));
        }
        String others = roadmap.actions().stream()
                .filter(each -> each.start() == 1)
                .map(Planned::action)
                .filter(each ->
                        ranked.isEmpty() || !each.action().equals(ranked.get(0).action()))
                .limit(FEW - 1)
                .map(each -> each.title() + " (" + each.owner() + ")")
                .collect(Collectors.joining("; "));
        texts.add(Text.of((others.isEmpty() ? "" : "; then " + others) + "."
                + (roadmap.actions().isEmpty() ? " No recommended action fits into the limits stated." : "")));
        return Text.of(texts.toArray(Text[]::new));
    }

    /** What has moved since an earlier assessment. */
    private static String moved(Since since) {
        return SinceChapter.told(since).stream().map(Text::words).collect(Collectors.joining(" "));
    }

    private String leads() {
        Integer reached = roadmap.goal().reached();
        if (roadmap.goal().target() == null) {
            return "To no higher stage, as this is the highest: the plan mends what remains.";
        }
        OutOfReach out = roadmap.outOfReach();
        String instead =
                out == null || out.instead() == null ? null : out.instead().name();
        if (reached == null) {
            return instead == null
                    ? "Closer to " + Phrases.target(roadmap) + ", and to no higher stage within the limits."
                    : "To " + instead + ", the highest stage within the limits.";
        }
        return "To " + Phrases.target(roadmap) + " " + Phrases.by(roadmap, reached)
                + ": the rules were run on the plan and say so, if the actions achieve their stated effects.";
    }

    private String sure() {
        int all = (int) report.assessment().capabilities().stream()
                .filter(each -> each.basis() != Basis.NOT_APPLICABLE)
                .count();
        int known = all - report.unknown();
        long claimed = report.assessment().capabilities().stream()
                .filter(each -> each.level() != null && each.level() > 0 && !each.evidenced())
                .count();
        return Words.number(known) + " of " + Words.count(all, "capability is", "capabilities are") + " known"
                + (claimed == 0 ? "" : ", " + claimed + " of them without evidence for the whole level")
                + figures(roadmap.figures());
    }

    private static String figures(Roadmap.Figures figures) {
        int sourced = figures.sourced() + figures.partly();
        String plan = "the plan’s " + Words.count(figures.all(), "action", "actions");
        if (figures.all() == 0) {
            return ".";
        }
        return sourced == 0
                ? "; the costs and times of " + plan + " are estimates, to be checked with the owners."
                : "; of " + plan + ", " + sourced
                        + (sourced == 1 ? " has" : " have")
                        + " costs and times with a source, wholly or in part; the others’ are estimates.";
    }
}
