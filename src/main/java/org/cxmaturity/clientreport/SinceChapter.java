package org.cxmaturity.clientreport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.clientreport.ClientReport.Moved;
import org.cxmaturity.clientreport.ClientReport.Shift;
import org.cxmaturity.clientreport.ClientReport.Since;
import org.cxmaturity.publishing.blocks.Block;
import org.cxmaturity.publishing.blocks.Block.Bullets;
import org.cxmaturity.publishing.blocks.DocumentSection;
import org.cxmaturity.publishing.blocks.Table;
import org.cxmaturity.publishing.blocks.Table.Cell;
import org.cxmaturity.publishing.blocks.Text;
import org.cxmaturity.wording.Amounts;
import org.cxmaturity.wording.Words;

/** What has changed since an earlier assessment. */
final class SinceChapter {
    private final ClientReport report;

    SinceChapter(ClientReport report) {
        this.report = report;
    }

    Optional<DocumentSection> section() {
        Since since = report.since();
        return since == null
                ? Optional.empty()
                : Optional.of(new DocumentSection(
                        "since", "What has changed since " + Amounts.day(since.asOf()), blocks(since)));
    }

    private static List<Block> blocks(Since since) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Phrases.paragraph(
                "Both assessments were made by the same rules, so every change comes from the facts."));
        blocks.add(
                since.stages().isEmpty()
                        ? Phrases.paragraph("The stage is the same in every model.")
                        : new Bullets(
                                since.stages().stream().map(SinceChapter::moved).toList()));
        if (since.levels().isEmpty()) {
            blocks.add(Phrases.paragraph("No capability’s level has changed."));
        } else {
            blocks.add(table(since));
        }
        return blocks;
    }

    private static Text moved(Moved moved) {
        return Text.of(
                Text.strong(moved.modelName() + ": "),
                Text.of((moved.by() > 0 ? "risen" : "fallen") + " from "
                        + moved.before().name() + " to " + moved.after().name() + "."));
    }

    private static Table table(Since since) {
        return new Table(
                "Capabilities whose level has changed",
                List.of(
                        Phrases.text("Capability", 46),
                        Phrases.text("Then", 18),
                        Phrases.text("Now", 18),
                        Phrases.text("Change", 18)),
                since.levels().stream()
                        .sorted(Comparator.comparing(Shift::by).reversed().thenComparing(Shift::name))
                        .map(SinceChapter::row)
                        .toList());
    }

    private static List<Cell> row(Shift shift) {
        String change = shift.before() == null
                ? "known now"
                : shift.after() == null ? "no longer known" : Phrases.signed(java.math.BigDecimal.valueOf(shift.by()));
        return List.of(
                Cell.of(shift.name()),
                Cell.of(Words.level(shift.before())),
                Cell.of(Words.level(shift.after())),
                Cell.of(change));
    }
}
