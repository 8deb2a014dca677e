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
import org.cxmaturity.speech.ColumnSentence;
import org.cxmaturity.speech.FindingSentence;
import org.cxmaturity.speech.Sentence;

/** What holds the organisation back: what the next stage asks, obstacles, contradictions, differing views and what customers say. */
final class FindingsChapter {
    private final ClientReport report;
    private final Phrases say;

    FindingsChapter(ClientReport report) {
        this.report = report;
        this.say = new Phrases(report);
    }

    Optional<DocumentSection> section() {
        List<DocumentSection> parts = new ArrayList<>();
        missing().ifPresent(parts::add);
        part("obstacles", FindingSentence.OBSTACLES, FindingKind.OBSTACLE).ifPresent(parts::add);
        part("contradictions", FindingSentence.CONTRADICTIONS, FindingKind.CONTRADICTION)
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
                ? say.of(FindingSentence.CUSTOMERS)
                : say.of(
                        FindingSentence.HOLDS,
                        report.assessment().organisation().name());
    }

    /** What was concluded from the facts and is neither good nor bad. */
    Optional<DocumentSection> inferred() {
        return part("inferred", FindingSentence.INFERRED, FindingKind.INFERRED);
    }

    private Optional<DocumentSection> missing() {
        Next next = report.placement().next();
        return next == null || next.missing().isEmpty()
                ? Optional.empty()
                : Optional.of(new DocumentSection("missing", say.of(FindingSentence.ASKS, next.name()), missing(next)));
    }

    /** What holds the stage up, and the rest in a sentence. */
    private List<Block> missing(Next next) {
        List<Missing> essential =
                next.missing().stream().filter(Missing::essential).toList();
        List<Missing> shown = essential.isEmpty() ? next.missing() : essential;
        List<Block> blocks = new ArrayList<>(List.of(new StagesChapter(report).missingInBrief(next, shown)));
        int rest = next.missing().size() - shown.size();
        if (rest > 0) {
            blocks.add(say.quiet(
                    FindingSentence.DESIRABLE,
                    next.name(),
                    rest,
                    say.speech()
                            .and(next.missing().stream()
                                    .filter(each -> !each.essential())
                                    .map(each -> say.capability(each.capability()))
                                    .toList())));
        }
        return blocks;
    }

    private Optional<DocumentSection> part(String id, Sentence title, FindingKind kind) {
        List<Text> texts = texts(kind);
        return texts.isEmpty()
                ? Optional.empty()
                : Optional.of(new DocumentSection(id, say.of(title), List.of(new Bullets(texts))));
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
            blocks.add(say.quiet(FindingSentence.WITHHELD));
        }
        return Optional.of(new DocumentSection("views", say.of(FindingSentence.VIEWS), blocks));
    }

    private Table table(Views views) {
        return say.<View>columns()
                .text(ColumnSentence.DEPARTMENT, 60, View::holder)
                .number(ColumnSentence.PEOPLE, 15, View::respondents)
                .text(FindingSentence.MEDIAN, 25, view -> say.level(views.capability(), view.median()))
                .table(say.of(FindingSentence.WHO_SEES, views.name()), views.views());
    }
}
