package org.cxmaturity.clientreport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cxmaturity.clientreport.BusinessReturn.Range;
import org.cxmaturity.model.BusinessCase;
import org.cxmaturity.publishing.blocks.Block;
import org.cxmaturity.publishing.blocks.Block.Figure;
import org.cxmaturity.publishing.blocks.Deck.Slide;
import org.cxmaturity.publishing.blocks.DocumentSection;
import org.cxmaturity.publishing.blocks.NumberText;
import org.cxmaturity.publishing.blocks.Table;
import org.cxmaturity.publishing.charts.Tornado;
import org.cxmaturity.publishing.charts.Tornado.Bar;
import org.cxmaturity.wording.Words;
import org.jspecify.annotations.Nullable;

/** What the plan would bring in money, by the client's own assumptions; nothing where the client made none. */
final class BusinessCaseChapter {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int YEAR = 12;

    private final ClientReport report;
    private final @Nullable BusinessCase assumed;
    private final String currency;

    BusinessCaseChapter(ClientReport report) {
        this.report = report;
        this.assumed = report.roadmap().actions().isEmpty() ? null : report.businessCase();
        this.currency = report.roadmap().terms().currency();
    }

    /** A line of a table of ranges. */
    private record Line(String name, String least, String counted, String most) {}

    Optional<DocumentSection> section() {
        return result().map(result -> new DocumentSection("business-case", "The business case", blocks(result)));
    }

    Optional<BusinessReturn> result() {
        return Optional.ofNullable(assumed).map(each -> BusinessReturn.of(each, report.roadmap()));
    }

    /** The outcome in a sentence. */
    Optional<String> brief() {
        return result().map(this::brief);
    }

    /** The outcome and what it hangs on, to be shown. */
    Optional<Slide> slide() {
        return result().map(result -> new Slide(
                "What it may bring, by your own assumptions",
                List.of(Phrases.paragraph(brief(result)), figure(result)),
                List.of()));
    }

    private String brief(BusinessReturn result) {
        Integer months = result.months();
        Range balance = result.balance();
        return "By the organisation’s own assumptions, customers kept bring "
                + money(result.gain().middle())
                + " a year, against " + money(result.outlay().middle()) + " that the plan takes once"
                + (months == null
                        ? "; it does not pay back."
                        : "; it pays back within " + months(months) + ". After a full year there is between "
                                + left(balance.worst()) + " and " + left(balance.best()) + ".");
    }

    private static String months(int months) {
        return months <= YEAR
                ? Words.count(Math.max(months, 1), "month", "months")
                : Words.count((months + YEAR - 1) / YEAR, "year", "years");
    }

    private String left(BigDecimal balance) {
        return (balance.signum() < 0 ? "a loss of " : "a gain of ") + money(balance.abs());
    }

    private List<Block> blocks(BusinessReturn result) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Phrases.paragraph(brief(result)));
        blocks.add(table(result));
        blocks.add(figure(result));
        blocks.add(Phrases.quiet(
                "Every figure but the plan’s is the organisation’s own assumption; this report adds none, and whether the plan"
                        + " brings the churn that is expected is no conclusion of the rules. A customer kept counts with the"
                        + " margin of one year alone. Figures are rounded to two digits."));
        return blocks;
    }

    private Table table(BusinessReturn result) {
        List<Line> lines = new ArrayList<>();
        BusinessCase given = report.businessCase();
        if (given != null) {
            lines.add(new Line("Customers", "", Words.number(given.customers()), ""));
            lines.add(new Line("Churn a year today", "", percent(given.churn()), ""));
            lines.add(new Line(
                    "Churn a year after the plan",
                    percent(given.churnExpected().high()),
                    percent(BusinessReturn.middle(given.churnExpected())),
                    percent(given.churnExpected().low())));
            lines.add(new Line(
                    "Margin a customer and year, " + currency,
                    NumberText.plain(given.margin().low()),
                    NumberText.plain(BusinessReturn.middle(given.margin())),
                    NumberText.plain(given.margin().high())));
        }
        lines.add(new Line(
                "Customers kept a year",
                Rounded.number(result.kept().worst()),
                Rounded.number(result.kept().middle()),
                Rounded.number(result.kept().best())));
        lines.add(line("Margin kept a year", result.gain()));
        lines.add(line(
                "What the plan takes, once"
                        + (given == null || given.personDay() == null ? "" : ", people’s time included"),
                result.outlay()));
        lines.add(line("Left of the first full year", result.balance()));
        return new Columns<Line>()
                .text("", 40, Line::name)
                .text("At worst", 20, Line::least)
                .text("Counted on", 20, Line::counted)
                .text("At best", 20, Line::most)
                .table("What goes in, and what comes out", lines);
    }

    private Line line(String name, Range range) {
        return new Line(name + ", " + currency, number(range.worst()), number(range.middle()), number(range.best()));
    }

    private Figure figure(BusinessReturn result) {
        return new Figure(
                "What the result hangs on most: left of the first full year, " + currency,
                Tornado.of(
                        result.influences().stream()
                                .map(each -> new Bar(
                                        each.name(),
                                        each.worst().doubleValue(),
                                        number(each.worst()),
                                        each.best().doubleValue(),
                                        number(each.best())))
                                .toList(),
                        result.balance().middle().doubleValue(),
                        "counted on: " + number(result.balance().middle())),
                result.influences().stream()
                        .map(each ->
                                each.name() + ": from " + number(each.worst()) + " to " + number(each.best()) + ".")
                        .collect(Collectors.joining(" ")));
    }

    private static String percent(BigDecimal share) {
        return NumberText.plain(share.multiply(HUNDRED)) + "%";
    }

    private static String number(BigDecimal amount) {
        return Rounded.number(amount);
    }

    private String money(BigDecimal amount) {
        return currency + " " + number(amount);
    }
}
