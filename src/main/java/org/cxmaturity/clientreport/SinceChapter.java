package org.cxmaturity.clientreport;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.clientreport.ClientReport.Moved;
import org.cxmaturity.clientreport.ClientReport.Since;
import org.cxmaturity.comparison.KpiMoved;
import org.cxmaturity.publishing.blocks.Block;
import org.cxmaturity.publishing.blocks.Block.Bullets;
import org.cxmaturity.publishing.blocks.DocumentSection;
import org.cxmaturity.publishing.blocks.Table;
import org.cxmaturity.publishing.blocks.Table.Cell;
import org.cxmaturity.publishing.blocks.Text;
import org.cxmaturity.roadmap.WhatIf.LevelChange;
import org.cxmaturity.speech.ActionSentence;
import org.cxmaturity.speech.ColumnSentence;
import org.cxmaturity.speech.SinceSentence;

/** What has changed since an earlier assessment. */
final class SinceChapter {
    private final ClientReport report;
    private final Phrases say;

    SinceChapter(ClientReport report) {
        this.report = report;
        this.say = new Phrases(report);
    }

    Optional<DocumentSection> section() {
        Since since = report.since();
        return since == null
                ? Optional.empty()
                : Optional.of(new DocumentSection("since", say.of(SinceSentence.TITLE, since.asOf()), blocks(since)));
    }

    private List<Block> blocks(Since since) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(say.paragraph(SinceSentence.MEANS));
        blocks.add(
                since.stages().isEmpty()
                        ? say.paragraph(SinceSentence.SAME_STAGE)
                        : new Bullets(since.stages().stream().map(this::moved).toList()));
        blocks.add(since.levels().isEmpty() ? say.paragraph(SinceSentence.SAME_LEVELS) : table(since));
        if (!since.kpis().isEmpty()) {
            blocks.add(kpis(since));
        }
        return blocks;
    }

    /** Stages, levels by their number, and KPIs. */
    List<Text> told(Since since) {
        List<Text> told = new ArrayList<>();
        if (since.stages().isEmpty()) {
            told.add(Text.of(say.of(SinceSentence.SAME_STAGE)));
        }
        since.stages().forEach(each -> told.add(moved(each)));
        told.add(Text.of(levels(since)));
        since.kpis()
                .forEach(each -> told.add(Text.of(
                        Text.strong(say.of(SinceSentence.KPI, KpiChapter.name(say, each.kind())) + " "),
                        Text.of(say.of(SinceSentence.SAYS, significance(each))))));
        return told;
    }

    /** {@code 3 capabilities have risen, 1 has fallen.} */
    private String levels(Since since) {
        long up = since.levels().stream().filter(each -> each.by() > 0).count();
        long down = since.levels().stream().filter(each -> each.by() < 0).count();
        if (since.levels().isEmpty()) {
            return say.of(SinceSentence.SAME_LEVELS);
        }
        if (up + down == 0) {
            return say.of(SinceSentence.NEWLY, since.levels().size());
        }
        return down == 0
                ? say.of(SinceSentence.RISEN, up)
                : up == 0 ? say.of(SinceSentence.FALLEN, down) : say.of(SinceSentence.BOTH, up, down);
    }

    private Text moved(Moved moved) {
        return Text.of(
                Text.strong(say.of(SinceSentence.MODEL, moved.modelName()) + " "),
                Text.of(say.of(
                        moved.by() > 0 ? SinceSentence.ROSE : SinceSentence.FELL,
                        say.standing(moved.before().name(), moved.attainedBefore()),
                        say.standing(moved.after().name(), moved.attainedAfter()))),
                Text.of(
                        moved.because().isEmpty()
                                ? ""
                                : " "
                                        + say.of(
                                                ActionSentence.RESTS_ON,
                                                report.speech().and(moved.because()))));
    }

    private Table table(Since since) {
        return say.<LevelChange>columns()
                .text(ColumnSentence.CAPABILITY, 46, LevelChange::name)
                .text(ColumnSentence.THEN, 18, shift -> say.level(shift.capability(), shift.before()))
                .text(ColumnSentence.NOW, 18, shift -> say.level(shift.capability(), shift.after()))
                .text(SinceSentence.CHANGE, 18, this::change)
                .table(
                        SinceSentence.LEVELS,
                        since.levels().stream()
                                .sorted(Comparator.comparing(LevelChange::by)
                                        .reversed()
                                        .thenComparing(LevelChange::name))
                                .toList());
    }

    private Table kpis(Since since) {
        return say.<KpiMoved>columns()
                .text(ColumnSentence.KPI, 40, each -> KpiChapter.name(say, each.kind()) + ", " + each.series())
                .numberCell(ColumnSentence.THEN, 10, each -> Cell.of(each.before()))
                .numberCell(ColumnSentence.NOW, 10, each -> Cell.of(each.after()))
                .text(SinceSentence.CHANGE_SAYS, 40, this::significance)
                .table(SinceSentence.KPIS, since.kpis());
    }

    /** Whether a KPI has moved by more than chance. */
    String significance(KpiMoved moved) {
        BigDecimal error = moved.error();
        if (!moved.comparable()) {
            return say.of(SinceSentence.OTHER_WAY);
        }
        String change = say.signed(moved.by());
        if (error == null) {
            return say.of(SinceSentence.NO_NUMBER, change);
        }
        return error.signum() == 0
                ? say.of(SinceSentence.COUNTED, change)
                : say.of(
                        moved.significant() ? SinceSentence.MORE_THAN_CHANCE : SinceSentence.MAY_BE_CHANCE,
                        change,
                        error.setScale(1, RoundingMode.UP));
    }

    private String change(LevelChange shift) {
        return shift.before() == null
                ? say.of(SinceSentence.KNOWN_NOW)
                : shift.after() == null ? say.of(SinceSentence.NO_LONGER) : say.signed(BigDecimal.valueOf(shift.by()));
    }
}
