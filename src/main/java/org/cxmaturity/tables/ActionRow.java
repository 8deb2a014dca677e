package org.cxmaturity.tables;

import java.util.List;
import java.util.function.UnaryOperator;
import org.cxmaturity.model.ActionFigures;
import org.cxmaturity.model.Growth;
import org.cxmaturity.model.Impact;
import org.cxmaturity.model.Scaling;
import org.jspecify.annotations.Nullable;

/** An improvement action (R27). */
@Catalogue(
        name = "actions",
        workbook = "actions",
        sheet = "Actions",
        title = "Improvement actions",
        help =
                "What can be done. Costs in GBP, person-days and quarters are those of an organisation of 100 people; the sheet Scaling says how they grow.")
public record ActionRow(
        @Entry(title = "Action", help = "Never changes, never used again.")
        String id,

        @Entry(title = "Title") String title,

        @Entry(title = "Kind") @RefersTo(ActionKindRow.class)
        String kind,

        @Entry(title = "What and how") String what,
        @Entry(title = "Impact") Impact impact,

        @Entry(title = "Person-days, low") @Scale(min = 0, max = 2000)
        int daysLow,

        @Entry(title = "Person-days, high") @Scale(min = 0, max = 2000)
        int daysHigh,

        @Entry(
                title = "Effort grows with",
                help = "HEADS where most of it is the time of those trained or coached; else SIZE, or NOTHING.")
        Growth effortGrowth,

        @Entry(
                title = "Cost, low",
                help =
                        "GBP, bought in; own people's time is in the person-days. 0: it can be done without buying anything in.")
        @Scale(min = 0, max = 10000000)
        int costLow,

        @Entry(title = "Cost, high") @Scale(min = 0, max = 10000000)
        int costHigh,

        @Entry(title = "Quarters") @Scale(min = 1, max = 8) int quarters,

        @Entry(
                title = "Duration grows with",
                help = "SIZE; HEADS where people come in turn; NOTHING where the calendar decides.")
        Growth durationGrowth,

        @Entry(
                title = "Quarters, at most",
                help =
                        "Where it can be done in phases: over how many quarters it may be spread if money or people are short. none: in one go.",
                optional = true)
        @Scale(min = 1, max = 16)
        @Nullable
        Integer longest,

        @Entry(title = "Prerequisites", help = "Actions that come first, or none.", optional = true)
        @RefersTo(ActionRow.class)
        List<String> prerequisites,

        @Entry(title = "Owner") String owner,
        @Entry(title = "KPI that should move") String kpi,

        @Entry(title = "Source of the figures", help = "A source, or: estimate, unsourced.")
        @InOtherLanguages(Telling.MAY_STAY)
        String source)
        implements Told {
    @Override
    public ActionRow told(UnaryOperator<String> words) {
        return new ActionRow(
                id,
                words.apply(title),
                kind,
                words.apply(what),
                impact,
                daysLow,
                daysHigh,
                effortGrowth,
                costLow,
                costHigh,
                quarters,
                durationGrowth,
                longest,
                prerequisites,
                words.apply(owner),
                words.apply(kpi),
                source);
    }
    /** What it takes in an organisation. */
    public ActionFigures at(Scaling scaling) {
        ActionFigures catalogue =
                new ActionFigures(daysLow, daysHigh, costLow, costHigh, quarters, longest == null ? quarters : longest);
        return scaling.of(catalogue, effortGrowth, durationGrowth);
    }
}
