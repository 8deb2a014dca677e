package org.cxmaturity.clientreport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongBiFunction;
import org.cxmaturity.publishing.blocks.Book.Sheet;
import org.cxmaturity.publishing.blocks.Table.Rule;
import org.cxmaturity.publishing.blocks.Table.Total;
import org.cxmaturity.roadmap.Roadmap;
import org.cxmaturity.roadmap.Roadmap.Limit;
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
                "The plan’s actions. Money in " + currency
                        + "; planned is the middle of each range, and no money where none is needed.",
                new Columns<Planned>()
                        .text("No.", 6, each -> report.number(each.action()))
                        .text("Action", 44, each -> each.action().title())
                        .text("First quarter", 9, each -> "Q" + each.start())
                        .text("Last quarter", 9, each -> "Q" + each.end())
                        .text("Owner", 24, each -> each.action().owner())
                        .text("Priority", 9, each -> each.action().priority().name())
                        .text("Worth", 16, each -> Words.worth(each.action().worth()))
                        .number("Cost, low", 12, each -> each.action().cost().low())
                        .number("Cost, planned", 12, Planned::cost)
                        .number("Cost, high", 12, each -> each.action().cost().high())
                        .number("Days, low", 10, each -> each.action()
                                .staffDays()
                                .low())
                        .number("Days, planned", 10, Planned::days)
                        .number("Days, high", 10, each -> each.action()
                                .staffDays()
                                .high())
                        .text("Should move", 36, each -> each.action().kpi())
                        .table("Roadmap", roadmap.actions(), Total.sum("All")));
    }

    /** The money that each action takes of each quarter. */
    Sheet money() {
        return byQuarter("Money by quarter", "money, in " + currency, Planned::costIn, Limit.BUDGET);
    }

    /** The person-days that each action takes of each quarter. */
    Sheet days() {
        return byQuarter("Days by quarter", "person-days", Planned::daysIn, Limit.STAFF_DAYS);
    }

    private Sheet byQuarter(String name, String unit, ToLongBiFunction<Planned, Integer> takes, Limit kind) {
        boolean saved = kind == Limit.BUDGET && roadmap.terms().limits().carryOver();
        Long most = saved ? null : roadmap.terms().limits().of(kind);
        BigDecimal limit = most == null ? null : BigDecimal.valueOf(most);
        Columns<Planned> columns =
                new Columns<Planned>().text("Action", 44, each -> each.action().title());
        List<@Nullable BigDecimal> limits = new ArrayList<>();
        limits.add(null);
        roadmap.quarters().forEach(quarter -> {
            columns.number("Q" + quarter.number(), 11, each -> takes.applyAsLong(each, quarter.number()));
            limits.add(limit);
        });
        Total[] totals = limit == null
                ? new Total[] {Total.sum("All")}
                : new Total[] {
                    Total.sum("All"), new Total("Limit", Rule.LIMIT, limits), new Total("Left", Rule.LEFT, List.of())
                };
        return new Sheet(
                name,
                "What each action takes of " + unit + ", quarter by quarter.",
                columns.table(name, roadmap.actions(), totals));
    }
}
