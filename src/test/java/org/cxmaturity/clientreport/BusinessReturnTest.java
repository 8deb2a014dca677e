package org.cxmaturity.clientreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.cxmaturity.clientreport.BusinessReturn.Assumption;
import org.cxmaturity.clientreport.BusinessReturn.Influence;
import org.cxmaturity.clientreport.BusinessReturn.Range;
import org.cxmaturity.clientreport.Reports.Made;
import org.cxmaturity.model.BusinessCase;
import org.cxmaturity.model.BusinessCase.Span;
import org.cxmaturity.publishing.blocks.DocumentSection;
import org.cxmaturity.roadmap.Roadmap.Planned;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The bottom line is the client's own assumptions and the plan's figures, and nothing else. */
class BusinessReturnTest {
    private static final Made TELECOM = Reports.example("telecom-operator");
    private static final BusinessCase ASSUMED = new BusinessCase(
            1_000, span("40", "60"), new BigDecimal("0.2"), span("0.1", "0.18"), new BigDecimal("500"));

    private static Span span(String low, String high) {
        return new Span(new BigDecimal(low), new BigDecimal(high));
    }

    private static Range range(double worst, double middle, double best) {
        return new Range(BigDecimal.valueOf(worst), BigDecimal.valueOf(middle), BigDecimal.valueOf(best));
    }

    private static void assertSame(Range actual, Range expected) {
        assertThat(actual)
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(expected);
    }

    @Test
    void a_year_leaves_what_kept_customers_bring_less_what_the_plan_takes() {
        BusinessReturn result = BusinessReturn.of(ASSUMED, TELECOM.roadmap());
        double low = 0;
        for (Planned each : TELECOM.roadmap().actions()) {
            low += each.action().cost().low()
                    + 500.0 * each.action().staffDays().low();
        }
        double middle = TELECOM.roadmap().risk().cost()
                + 500.0 * TELECOM.roadmap().risk().days();
        double high = TELECOM.roadmap().risk().costHigh()
                + 500.0 * TELECOM.roadmap().risk().daysHigh();

        // 1,000 customers at 20 %: 18 % at worst keeps 20, 14 % in the middle keeps 60, 10 % at best keeps 100
        assertSame(result.kept(), range(20, 60, 100));
        // 20 at 40, 60 at 50, 100 at 60 a year
        assertSame(result.gain(), range(800, 3_000, 6_000));
        assertSame(result.outlay(), range(high, middle, low));
        assertSame(result.balance(), range(800 - high, 3_000 - middle, 6_000 - low));
    }

    @Test
    void each_influence_moves_the_balance_alone_and_the_widest_comes_first() {
        BusinessReturn result = BusinessReturn.of(ASSUMED, TELECOM.roadmap());
        double middle = TELECOM.roadmap().risk().cost()
                + 500.0 * TELECOM.roadmap().risk().days();
        List<BigDecimal> reaches = result.influences().stream()
                .map(each -> each.best().subtract(each.worst()))
                .toList();

        Influence churn = named(result, Assumption.CHURN);
        Influence margin = named(result, Assumption.MARGIN);
        // 20 and 100 kept at 50; 60 kept at 40 and at 60
        assertThat(churn.worst()).isEqualByComparingTo(BigDecimal.valueOf(1_000 - middle));
        assertThat(churn.best()).isEqualByComparingTo(BigDecimal.valueOf(5_000 - middle));
        assertThat(margin.worst()).isEqualByComparingTo(BigDecimal.valueOf(2_400 - middle));
        assertThat(margin.best()).isEqualByComparingTo(BigDecimal.valueOf(3_600 - middle));
        assertThat(reaches).isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    private static Influence named(BusinessReturn result, Assumption of) {
        return result.influences().stream()
                .filter(each -> each.of() == of)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void it_pays_back_in_the_month_in_which_the_gain_has_covered_the_outlay() {
        assertThat(months(3_000, 1_000)).isEqualTo(4);
        assertThat(months(3_000, 1_001)).isEqualTo(5);
        assertThat(months(3_000, 0)).isZero();
        assertThat(months(0, 1_000)).isNull();
    }

    private static @Nullable Integer months(double gain, double outlay) {
        Range any = range(0, 0, 0);
        return new BusinessReturn(any, range(0, gain, 0), range(0, outlay, 0), any, List.of()).months();
    }

    @Test
    void the_report_tells_it_where_the_client_made_assumptions_and_nowhere_else() {
        String told = Read.words(new SummaryChapter(TELECOM.report()).terms());
        Made silent = Reports.example("high-street-retailer");

        assertThat(told).contains("What it may bring").contains("own assumptions");
        assertThat(ids(TELECOM)).contains("business-case");
        assertThat(ids(silent)).doesNotContain("business-case");
        assertThat(Read.words(new SummaryChapter(silent.report()).terms())).doesNotContain("What it may bring");
    }

    private static List<String> ids(Made made) {
        return ReportDocument.of(made.report(), ReportDetail.CLIENT).sections().stream()
                .map(DocumentSection::id)
                .toList();
    }
}
