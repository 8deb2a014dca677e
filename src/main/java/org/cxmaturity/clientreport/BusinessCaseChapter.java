package org.cxmaturity.clientreport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cxmaturity.clientreport.BusinessReturn.Influence;
import org.cxmaturity.clientreport.BusinessReturn.Range;
import org.cxmaturity.model.BusinessCase;
import org.cxmaturity.publishing.blocks.Block;
import org.cxmaturity.publishing.blocks.Block.Figure;
import org.cxmaturity.publishing.blocks.Block.Paragraph;
import org.cxmaturity.publishing.blocks.Deck.Slide;
import org.cxmaturity.publishing.blocks.DocumentSection;
import org.cxmaturity.publishing.blocks.Table;
import org.cxmaturity.publishing.blocks.Text;
import org.cxmaturity.publishing.charts.Tornado;
import org.cxmaturity.publishing.charts.Tornado.Bar;
import org.cxmaturity.speech.BusinessCaseSentence;
import org.cxmaturity.speech.Sentence;
import org.jspecify.annotations.Nullable;

/** What the plan would bring in money, by the client's own assumptions; nothing where the client made none. */
final class BusinessCaseChapter {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int YEAR = 12;

    private final ClientReport report;
    private final @Nullable BusinessCase assumed;
    private final String currency;
    private final Phrases say;

    BusinessCaseChapter(ClientReport report) {
        this.report = report;
        this.assumed = report.roadmap().actions().isEmpty() ? null : report.businessCase();
        this.say = new Phrases(report);
        this.currency = report.roadmap().terms().currency();
    }

    /** A line of a table of ranges. */
    private record Line(String name, String least, String counted, String most) {}

    Optional<DocumentSection> section() {
        return result().map(result ->
                new DocumentSection("business-case", say.of(BusinessCaseSentence.TITLE), blocks(result)));
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
                say.of(BusinessCaseSentence.SLIDE),
                List.of(new Paragraph(Text.of(brief(result))), figure(result)),
                List.of()));
    }

    private String brief(BusinessReturn result) {
        Integer months = result.months();
        Range balance = result.balance();
        String gain = money(result.gain().middle());
        String outlay = money(result.outlay().middle());
        return months == null
                ? say.of(BusinessCaseSentence.NEVER, gain, outlay)
                : say.of(
                        BusinessCaseSentence.PAYS,
                        gain,
                        outlay,
                        months(months),
                        left(balance.worst()),
                        left(balance.best()));
    }

    private String months(int months) {
        return months <= YEAR
                ? say.of(BusinessCaseSentence.MONTHS, Math.max(months, 1))
                : say.of(BusinessCaseSentence.YEARS, (months + YEAR - 1) / YEAR);
    }

    private String left(BigDecimal balance) {
        return say.of(
                balance.signum() < 0 ? BusinessCaseSentence.LOSS : BusinessCaseSentence.GAIN, money(balance.abs()));
    }

    private List<Block> blocks(BusinessReturn result) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(Text.of(brief(result))));
        blocks.add(table(result));
        blocks.add(figure(result));
        blocks.add(say.quiet(BusinessCaseSentence.MEANS));
        return blocks;
    }

    private Table table(BusinessReturn result) {
        List<Line> lines = new ArrayList<>();
        BusinessCase given = report.businessCase();
        if (given != null) {
            lines.add(new Line(
                    say.of(BusinessCaseSentence.CUSTOMERS), "", say.speech().number(given.customers()), ""));
            lines.add(new Line(say.of(BusinessCaseSentence.CHURN), "", percent(given.churn()), ""));
            lines.add(new Line(
                    say.of(BusinessCaseSentence.CHURN_AFTER),
                    percent(given.churnExpected().high()),
                    percent(BusinessReturn.middle(given.churnExpected())),
                    percent(given.churnExpected().low())));
            lines.add(new Line(
                    say.of(BusinessCaseSentence.MARGIN, currency),
                    say.speech().decimal(given.margin().low()),
                    say.speech().decimal(BusinessReturn.middle(given.margin())),
                    say.speech().decimal(given.margin().high())));
        }
        lines.add(line(BusinessCaseSentence.KEPT, result.kept()));
        lines.add(line(BusinessCaseSentence.MARGIN_KEPT, result.gain(), currency));
        lines.add(line(
                given == null || given.personDay() == null
                        ? BusinessCaseSentence.OUTLAY
                        : BusinessCaseSentence.OUTLAY_TIME,
                result.outlay(),
                currency));
        lines.add(line(BusinessCaseSentence.LEFT, result.balance(), currency));
        return say.<Line>columns()
                .text("", 40, Line::name)
                .text(BusinessCaseSentence.WORST, 20, Line::least)
                .text(BusinessCaseSentence.COUNTED, 20, Line::counted)
                .text(BusinessCaseSentence.BEST, 20, Line::most)
                .table(BusinessCaseSentence.TABLE, lines);
    }

    private Line line(Sentence name, Range range, Object... values) {
        return new Line(say.of(name, values), number(range.worst()), number(range.middle()), number(range.best()));
    }

    private static Sentence name(Influence influence) {
        return switch (influence.of()) {
            case CHURN -> BusinessCaseSentence.ON_CHURN;
            case MARGIN -> BusinessCaseSentence.ON_MARGIN;
            case OUTLAY -> BusinessCaseSentence.ON_OUTLAY;
        };
    }

    private Figure figure(BusinessReturn result) {
        return new Figure(
                say.of(BusinessCaseSentence.HANGS, currency),
                Tornado.of(
                        result.influences().stream()
                                .map(each -> new Bar(
                                        say.of(name(each)),
                                        each.worst().doubleValue(),
                                        number(each.worst()),
                                        each.best().doubleValue(),
                                        number(each.best())))
                                .toList(),
                        result.balance().middle().doubleValue(),
                        say.of(
                                BusinessCaseSentence.COUNTED_ON,
                                number(result.balance().middle()))),
                result.influences().stream()
                        .map(each -> say.of(
                                BusinessCaseSentence.FROM_TO,
                                say.of(name(each)),
                                number(each.worst()),
                                number(each.best())))
                        .collect(Collectors.joining(" ")));
    }

    private String percent(BigDecimal share) {
        return say.speech().decimal(share.multiply(HUNDRED)) + "%";
    }

    private String number(BigDecimal amount) {
        return say.rounded().number(amount);
    }

    private String money(BigDecimal amount) {
        return say.amounts().unit(currency, number(amount));
    }
}
