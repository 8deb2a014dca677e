package org.cxmaturity.clientreport;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.clientreport.ClientReport.View;
import org.cxmaturity.clientreport.ClientReport.Views;
import org.cxmaturity.model.Assessment.Finding;
import org.cxmaturity.model.FindingKind;
import org.cxmaturity.publishing.blocks.Block;
import org.cxmaturity.publishing.blocks.Block.Bullets;
import org.cxmaturity.publishing.blocks.DocumentSection;
import org.cxmaturity.publishing.blocks.Table;
import org.cxmaturity.publishing.blocks.Text;
import org.cxmaturity.wording.Words;

/** Obstacles, contradictions, differing views and what was inferred, where there are any. */
record FindingsChapter(ClientReport report) {
    Optional<DocumentSection> section() {
        List<DocumentSection> parts = new ArrayList<>();
        part("obstacles", "Obstacles", FindingKind.OBSTACLE).ifPresent(parts::add);
        part("contradictions", "What contradicts itself", FindingKind.CONTRADICTION)
                .ifPresent(parts::add);
        views().ifPresent(parts::add);
        part("inferred", "What follows from the facts", FindingKind.INFERRED).ifPresent(parts::add);
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new DocumentSection(
                        "findings", "What stands in the way, and what does not fit", List.of(), parts));
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
                .map(this::told)
                .map(FindingsChapter::opening)
                .toList();
    }

    /** What a finding says. How far views differ gives away those that are left out: beside the others, they are the rest. */
    private String told(Finding finding) {
        return report.views().stream()
                .filter(Views::withheld)
                .filter(each -> finding.kind() == FindingKind.PERCEPTION_GAP
                        && each.capability().equals(finding.capability()))
                .findFirst()
                .map(each -> each.name()
                        + ": departments differ. How far is left out, as fewer than three people hold one of"
                        + " the views. Bring both to one table with examples before deciding what to do.")
                .orElse(finding.text());
    }

    /** What stands before the first stop is what it is about. */
    private static Text opening(String text) {
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
            blocks.add(
                    Phrases.quiet(
                            "Views of departments in which fewer than three people answered are shown together, and"
                                    + " left out where even together they are fewer than three: else they would be a person’s."));
        }
        return Optional.of(new DocumentSection("views", "Where views differ", blocks));
    }

    private static Table table(Views views) {
        return new Columns<View>()
                .text("Department", 60, View::holder)
                .number("People", 15, View::respondents)
                .text("Level, their median", 25, view -> Words.level(view.median()))
                .table("Who sees “" + views.name() + "” how", views.views());
    }
}
