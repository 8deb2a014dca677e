package org.cxmaturity.clientreport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.clientreport.ClientReport.Moved;
import org.cxmaturity.clientreport.ClientReport.Since;
import org.cxmaturity.publishing.blocks.Block;
import org.cxmaturity.publishing.blocks.Block.Bullets;
import org.cxmaturity.publishing.blocks.DocumentSection;
import org.cxmaturity.publishing.blocks.Table;
import org.cxmaturity.publishing.blocks.Text;
import org.cxmaturity.roadmap.WhatIf.LevelChange;
import org.cxmaturity.wording.Amounts;
import org.cxmaturity.wording.Words;

/** What has changed since an earlier assessment. */
record SinceChapter(ClientReport report) {
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
        return new Columns<LevelChange>()
                .text("Capability", 46, LevelChange::name)
                .text("Then", 18, shift -> Words.level(shift.before()))
                .text("Now", 18, shift -> Words.level(shift.after()))
                .text("Change", 18, SinceChapter::change)
                .table(
                        "Capabilities whose level has changed",
                        since.levels().stream()
                                .sorted(Comparator.comparing(LevelChange::by)
                                        .reversed()
                                        .thenComparing(LevelChange::name))
                                .toList());
    }

    private static String change(LevelChange shift) {
        return shift.before() == null
                ? "known now"
                : shift.after() == null ? "no longer known" : Phrases.signed(BigDecimal.valueOf(shift.by()));
    }
}
