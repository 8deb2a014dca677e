package org.cxmaturity.clientreport;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.clientreport.ClientReport.Moved;
import org.cxmaturity.clientreport.ClientReport.Since;
import org.cxmaturity.publishing.blocks.Block;
import org.cxmaturity.publishing.blocks.Block.Bullets;
import org.cxmaturity.publishing.blocks.DocumentSection;
import org.cxmaturity.publishing.blocks.NumberText;
import org.cxmaturity.publishing.blocks.Table;
import org.cxmaturity.publishing.blocks.Table.Cell;
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

    private List<Block> blocks(Since since) {
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
        if (!since.kpis().isEmpty()) {
            blocks.add(kpis(since));
        }
        return blocks;
    }

    /** Stages, levels by their number, and KPIs. */
    static List<Text> told(Since since) {
        List<Text> told = new ArrayList<>();
        if (since.stages().isEmpty()) {
            told.add(Text.of("The stage is the same in every model."));
        }
        since.stages().forEach(each -> told.add(moved(each)));
        long up = since.levels().stream().filter(each -> each.by() > 0).count();
        long down = since.levels().stream().filter(each -> each.by() < 0).count();
        told.add(Text.of(
                since.levels().isEmpty()
                        ? "No capability’s level has changed."
                        : up + down == 0
                                ? Words.count(since.levels().size(), "capability is", "capabilities are")
                                        + " newly known or no longer known."
                                : changed(up, down)));
        since.kpis()
                .forEach(each -> told.add(
                        Text.of(Text.strong(KpiChapter.name(each.kind()) + ": "), Text.of(significance(each) + "."))));
        return told;
    }

    /** {@code 3 capabilities have risen, 1 has fallen.} */
    private static String changed(long up, long down) {
        String risen = Words.count(up, "capability has", "capabilities have") + " risen";
        if (down == 0) {
            return risen + ", none has fallen.";
        }
        return up == 0
                ? Words.count(down, "capability has", "capabilities have") + " fallen, none has risen."
                : risen + ", " + down + (down == 1 ? " has fallen." : " have fallen.");
    }

    private static Text moved(Moved moved) {
        return Text.of(
                Text.strong(moved.modelName() + ": "),
                Text.of((moved.by() > 0 ? "risen" : "fallen") + " from "
                        + moved.before().name() + " to " + moved.after().name() + "."));
    }

    private Table table(Since since) {
        return new Columns<LevelChange>()
                .text("Capability", 46, LevelChange::name)
                .text("Then", 18, shift -> report.assessment().level(shift.capability(), shift.before()))
                .text("Now", 18, shift -> report.assessment().level(shift.capability(), shift.after()))
                .text("Change", 18, SinceChapter::change)
                .table(
                        "Capabilities whose level has changed",
                        since.levels().stream()
                                .sorted(Comparator.comparing(LevelChange::by)
                                        .reversed()
                                        .thenComparing(LevelChange::name))
                                .toList());
    }

    private static Table kpis(Since since) {
        return new Columns<KpiMoved>()
                .text("KPI", 40, each -> KpiChapter.name(each.kind()) + ", " + each.series())
                .numberCell("Then", 10, each -> Cell.of(each.before()))
                .numberCell("Now", 10, each -> Cell.of(each.after()))
                .text("What the change says", 40, SinceChapter::significance)
                .table("KPIs that were measured anew", since.kpis());
    }

    /** Whether a KPI has moved by more than chance. */
    static String significance(KpiMoved moved) {
        BigDecimal error = moved.error();
        if (!moved.comparable()) {
            return "measured in another way: no change can be told";
        }
        if (error == null) {
            return Phrases.signed(moved.by()) + "; how many answered is not on record, so it may be chance";
        }
        String change = Phrases.signed(moved.by());
        return error.signum() == 0
                ? change + ", counted and not sampled"
                : change + (moved.significant() ? ", more than chance" : ", which may be chance") + " (sampling error ±"
                        + NumberText.plain(error.setScale(1, RoundingMode.UP)) + ")";
    }

    private static String change(LevelChange shift) {
        return shift.before() == null
                ? "known now"
                : shift.after() == null ? "no longer known" : Phrases.signed(BigDecimal.valueOf(shift.by()));
    }
}
