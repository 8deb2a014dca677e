package org.cxmaturity.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.intake.Written.problems;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a client assumes is read as it stands, or refused at its place. */
class BusinessCasesTest {
    private static final String GIVEN =
            "{customers: 900, marginPerCustomer: {low: 40, high: 60}, churn: 0.2, churnExpected: {low: 0.1, high: 0.2}}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "customers: 900 | customers: 0 | customers: found 0; expected a whole number from 1 to 2000000000",
                "customers: 900, | `` | customers: found nothing; expected a whole number from 1 to 2000000000",
                "churn: 0.2, | churn: 20, | churn: found 20; expected a number from 0 to 1",
                "low: 40 | low: 61 | marginPerCustomer.low: found 61; expected a low end that is not above the high one, 60",
                "high: 0.2} | high: 0.3} | churnExpected: found 0.3 at the high end; expected at most the churn of today, 0.2",
                "{low: 40, high: 60} | 50 | marginPerCustomer: found 50; expected a mapping with the keys low, high",
                "churn: | chrun: | chrun: found the unknown key \"chrun\"; expected one of customers, marginPerCustomer, churn, churnExpected, personDayCost. Maybe: churn",
            })
    void what_can_not_be_assumed_is_refused_at_its_place(String before, String after, String problem) {
        assertThat(problems("constraints: {currency: GBP}\nbusinessCase: " + GIVEN.replace(before, after)))
                .singleElement()
                .asString()
                .startsWith("client.yaml:5 businessCase." + problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"constraints: {currency: GBP} | 0", "constraints: {quarters: 4} | 1", "departments: [] | 1"})
    void money_needs_a_currency(String above, int refusals) {
        assertThat(problems(above + "\nbusinessCase: " + GIVEN))
                .hasSize(refusals)
                .allMatch(each -> each.equals(
                        "client.yaml:5 businessCase: found money without a currency; expected constraints.currency"));
    }
}
