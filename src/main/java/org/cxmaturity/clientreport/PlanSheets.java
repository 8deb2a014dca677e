package org.cxmaturity.clientreport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongBiFunction;
import org.cxmaturity.model.Assessment.Recommendation;
import org.cxmaturity.publishing.blocks.Book.Sheet;
import org.cxmaturity.publishing.blocks.Table;
import org.cxmaturity.publishing.blocks.Table.Cell;
import org.cxmaturity.publishing.blocks.Table.Column;
import org.cxmaturity.publishing.blocks.Table.Rule;
import org.cxmaturity.publishing.blocks.Table.Total;
import org.cxmaturity.roadmap.Roadmap;
import org.cxmaturity.roadmap.Roadmap.Planned;
import org.cxmaturity.wording.Words;
import org.jspecify.annotations.Nullable;

/** The roadmap to be worked with. */
final class PlanSheets {
    private final ClientReport report;
    private final Roadmap roadmap;
    private final String currency;

    PlanSheets(ClientReport report) {
        this.report = report;
        this.roadmap = report.roadmap();
        this.currency = roadmap.terms().currency();
    }

    /** What is done, and when. */
    Sheet actions() {
        return new Sheet(
                "Roadmap",
                "The plan’s actions. Money in " + currency + "; the middle of each range is what was planned.",
                new Table(
                        "Roadmap",
                        List.of(
                                Phrases.text("No.", 6),
                                Phrases.text("Action", 44),
                                Phrases.text("First quarter", 9),
                                Phrases.text("Last quarter", 9),
                                Phrases.text("Owner", 24),
                                Phrases.text("Priority", 9),
                                Phrases.text("Worth", 16),
                                Phrases.number("Cost, low", 12),
                                Phrases.number("Cost, planned", 12),
                                Phrases.number("Cost, high", 12),
                                Phrases.number("Days, low", 10),
                                Phrases.number("Days, planned", 10),
                                Phrases.number("Days, high", 10),
                                Phrases.text("Should move", 36)),
                        roadmap.actions().stream().map(this::planned).toList(),
                        List.of(new Total("All", Rule.SUM, List.of()))));
    }

    private List<Cell> planned(Planned planned) {
        Recommendation action = planned.action();
        return List.of(
                Cell.of(report.number(action)),
                Cell.of(action.title()),
                Cell.of("Q" + planned.start()),
                Cell.of("Q" + planned.end()),
                Cell.of(action.owner()),
                Cell.of(action.priority().name()),
                Cell.of(Words.worth(action.worth())),
                Cell.of(action.cost().low()),
                Cell.of(planned.cost()),
                Cell.of(action.cost().high()),
                Cell.of(action.staffDays().low()),
                Cell.of(planned.days()),
                Cell.of(action.staffDays().high()),
                Cell.of(action.kpi()));
    }

    /** The money that each action takes of each quarter. */
    Sheet money() {
        return byQuarter("Money by quarter", "money, in " + currency, Planned::costIn, budget());
    }

    /** The person-days that each action takes of each quarter. */
    Sheet days() {
        return byQuarter("Days by quarter", "person-days", Planned::daysIn, people());
    }

    private @Nullable BigDecimal budget() {
        Long budget = roadmap.terms().limits().budget();
        return budget == null ? null : BigDecimal.valueOf(budget);
    }

    private @Nullable BigDecimal people() {
        Integer days = roadmap.terms().limits().staffDays();
        return days == null ? null : BigDecimal.valueOf(days);
    }

    private Sheet byQuarter(
            String name, String unit, ToLongBiFunction<Planned, Integer> takes, @Nullable BigDecimal limit) {
        List<Column> columns = new ArrayList<>(List.of(Phrases.text("Action", 44)));
        List<@Nullable BigDecimal> limits = new ArrayList<>();
        limits.add(null);
        roadmap.quarters().forEach(each -> {
            columns.add(Phrases.number("Q" + each.number(), 11));
            limits.add(limit);
        });
        List<List<Cell>> rows = new ArrayList<>();
        for (Planned planned : roadmap.actions()) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.of(planned.action().title())));
            roadmap.quarters().forEach(each -> cells.add(Cell.of(takes.applyAsLong(planned, each.number()))));
            rows.add(cells);
        }
        List<Total> totals = limit == null
                ? List.of(Total.sum("All"))
                : List.of(
                        Total.sum("All"),
                        new Total("Limit", Rule.LIMIT, limits),
                        new Total("Left", Rule.LEFT, List.of()));
        return new Sheet(
                name,
                "What each action takes of " + unit + ", quarter by quarter.",
                new Table(name, columns, rows, totals));
    }
}
