package org.cxmaturity.clientreport;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.clientreport.ClientReport.View;
import org.cxmaturity.clientreport.ClientReport.Views;
import org.cxmaturity.model.Assessment.Finding;
import org.cxmaturity.model.Assessment.Missing;
import org.cxmaturity.model.Assessment.Next;
import org.cxmaturity.model.FindingKind;
import org.cxmaturity.publishing.blocks.Block;
import org.cxmaturity.publishing.blocks.Block.Bullets;
import org.cxmaturity.publishing.blocks.DocumentSection;
import org.cxmaturity.publishing.blocks.Table;
import org.cxmaturity.publishing.blocks.Text;
import org.cxmaturity.wording.Words;

/** What holds the organisation back: what the next stage asks, obstacles, contradictions, differing views and what customers say. */
record FindingsChapter(ClientReport report) {
    Optional<DocumentSection> section() {
        List<DocumentSection> parts = new ArrayList<>();
        missing().ifPresent(parts::add);
        part("obstacles", "Obstacles", FindingKind.OBSTACLE).ifPresent(parts::add);
        part("contradictions", "What contradicts itself", FindingKind.CONTRADICTION)
                .ifPresent(parts::add);
        views().ifPresent(parts::add);
        new KpiChapter(report).brief().ifPresent(parts::add);
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new DocumentSection("findings", holding(parts), List.of(), parts));
    }

    /** The title; where nothing holds it back, what there is to tell. */
    private String holding(List<DocumentSection> parts) {
        return parts.size() == 1 && parts.get(0).id().equals(KpiChapter.BRIEF)
                ? "What customers say"
                : "What holds " + report.assessment().organisation().name() + " back";
    }

    /** What was concluded from the facts and is neither good nor bad. */
    Optional<DocumentSection> inferred() {
        return part("inferred", "What follows from the facts", FindingKind.INFERRED);
    }

    private Optional<DocumentSection> missing() {
        Next next = report.placement().next();
        return next == null || next.missing().isEmpty()
                ? Optional.empty()
                : Optional.of(new DocumentSection("missing", "What " + next.name() + " asks", missing(next)));
    }

    /** What holds the stage up, and the rest in a sentence. */
    private List<Block> missing(Next next) {
        List<Missing> essential =
                next.missing().stream().filter(Missing::essential).toList();
        List<Missing> shown = essential.isEmpty() ? next.missing() : essential;
        List<Block> blocks = new ArrayList<>(List.of(new StagesChapter(report).missingInBrief(next, shown)));
        int rest = next.missing().size() - shown.size();
        if (rest > 0) {
            Words words = new Words(report.assessment());
            blocks.add(
                    Phrases.quiet(next.name() + " also names what is desirable and does not decide the stage; of this, "
                            + Words.count(rest, "criterion is", "criteria are") + " not met yet: "
                            + Words.and(next.missing().stream()
                                    .filter(each -> !each.essential())
                                    .map(each -> words.capability(each.capability()))
                                    .toList())
                            + "."));
        }
        return blocks;
    }

    private Optional<DocumentSection> part(String id, String title, FindingKind kind) {
        List<Text> texts = texts(kind);
        return texts.isEmpty()
                ? Optional.empty()
                : Optional.of(new DocumentSection(id, title, List.of(new Bullets(texts))));
    }

    List<Text> texts(FindingKind kind) {
        return report.assessment().findings().stream()
                .filter(each -> each.kind() == kind)
                .map(Finding::text)
                .map(FindingsChapter::opening)
                .toList();
    }

    /** What stands before the first stop is what it is about. */
    static Text opening(String text) {
        int stop = text.indexOf(". ");
        int colon = text.indexOf(": ");
        int end = colon >= 0 && (stop < 0 || colon < stop) ? colon + 1 : stop + 1;
        return end <= 1 ? Text.of(text) : Text.of(Text.strong(text.substring(0, end)), Text.of(text.substring(end)));
    }

    private Optional<DocumentSection> views() {
        List<Text> texts = texts(FindingKind.PERCEPTION_GAP);
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>(List.of(new Bullets(texts)));
        for (Views each : report.views()) {
            if (!each.views().isEmpty()) {
                blocks.add(table(each));
            }
        }
        if (report.views().stream().anyMatch(Views::withheld)) {
            blocks.add(Phrases.quiet(
                    "No view is shown that fewer than three people hold; departments in which fewer answered"
                            + " stand together."));
        }
        return Optional.of(new DocumentSection("views", "Where views differ", blocks));
    }

    private Table table(Views views) {
        return new Columns<View>()
                .text("Department", 60, View::holder)
                .number("People", 15, View::respondents)
                .text("Level, their median", 25, view -> report.assessment().level(views.capability(), view.median()))
                .table("Who sees “" + views.name() + "” how", views.views());
    }
}
