package org.cxmaturity.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.intake.Written.problems;
import static org.cxmaturity.intake.Written.problemsOf;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that people use in place of the format's, each with what it is taken for; thought out before they were tried. */
class OwnWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Closing the loop with customers | feedback.closed-loop
                    closing the loop with CUSTOMERS | feedback.closed-loop
                    closed-loop                     | feedback.closed-loop
                    closed loop                     | feedback.closed-loop
                    feedback.closedloop             | feedback.closed-loop
                    feedback.closed_loop            | feedback.closed-loop
                    Feedback.Closed-Loop            | feedback.closed-loop
                    feedback/closed-loop            | feedback.closed-loop
                    feedback.closed-lop             | feedback.closed-loop
                    Social Media                    | channels.social
                    social                          | channels.social
                    Collecting Feedback             | feedback.collection
                    customer delight                | -
                    """)
    void a_capability_may_be_meant_by_its_name(String written, String meant) {
        assertThat(problems("answers:\n  - {capability: " + written + ", level: 2}\n"))
                .singleElement()
                .asString()
                .endsWith("expected the id of a capability, as the tables name it"
                        + (meant.equals("-") ? "" : ". Maybe: " + meant));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    3 mostly        | 3
                    3 (mostly)      | 3
                    3 - mostly      | 3
                    3. mostly       | 3
                    mostly          | 3
                    Mostly          | 3
                    MOSTLY          | 3
                    ad hoc          | 1
                    ad-hoc          | 1
                    Ad Hoc          | 1
                    absent          | 0
                    partial         | 2
                    always          | 4
                    level 2         | 2
                    Level 4         | 4
                    '"2"'           | 2
                    n/a             | NOT_APPLICABLE
                    N/A             | NOT_APPLICABLE
                    not applicable  | NOT_APPLICABLE
                    don't know      | UNKNOWN
                    unknown         | UNKNOWN
                    5/5             | -
                    3/4             | -
                    3-4             | -
                    2.5             | -
                    7               | -
                    yes             | -
                    good            | -
                    3 – mostly      | 3
                    '"3: mostly"'   | 3
                    mostly (3)      | 3
                    '"mostly, 3"'   | 3
                    3=mostly        | 3
                    level three     | 3
                    three           | 3
                    L3              | 3
                    '"³"'           | 3
                    ３               | 3
                    none            | 0
                    never           | 0
                    sometimes       | -
                    not sure        | UNKNOWN
                    no idea         | UNKNOWN
                    '"?"'           | UNKNOWN
                    na              | NOT_APPLICABLE
                    2 or 3          | -
                    2 mostly        | -
                    -1              | -
                    100 %           | -
                    """)
    void a_level_may_be_meant_by_its_name(String written, String meant) {
        assertThat(problems("answers:\n  - {capability: feedback.collection, level: " + written + "}\n"))
                .singleElement()
                .asString()
                .endsWith("expected one of 0, 1, 2, 3, 4, UNKNOWN, NOT_APPLICABLE"
                        + (meant.equals("-") ? "" : ". Maybe: " + meant));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    country: UK              | GB
                    country: U.K.            | GB
                    country: gb              | GB
                    country: USA             | US
                    country: GBR             | GB
                    country: Germany         | DE
                    country: Deutschland     | DE
                    country: Côte d’Ivoire   | CI
                    country: United Kingdom  | GB
                    country: united states   | US
                    industry: Hotels         | HOSPITALITY
                    industry: hotel          | HOSPITALITY
                    industry: bank           | FINANCE
                    industry: Insurance      | FINANCE
                    industry: Hospital       | HEALTHCARE
                    industry: Local government | PUBLIC_SECTOR
                    industry: public sector  | PUBLIC_SECTOR
                    industry: Software       | TECHNOLOGY
                    industry: retail         | RETAIL
                    country: England         | GB
                    country: Scotland        | GB
                    country: Great Britain   | GB
                    country: Holland         | NL
                    country: Türkiye         | TR
                    country: Turkey          | TR
                    country: Czech Republic  | CZ
                    country: United States of America | US
                    country: Österreich      | AT
                    country: 日本            | JP
                    industry: Council        | PUBLIC_SECTOR
                    industry: clinic         | HEALTHCARE
                    industry: Banks          | FINANCE
                    industry: tourism        | HOSPITALITY
                    industry: restaurant     | HOSPITALITY
                    """)
    void countries_and_industries_are_understood(String line, String meant) {
        String text = Written.LEAST.replace("{id: client, name: Client}", "\n  id: client\n  name: Client\n  " + line);

        assertThat(problemsOf("c.yaml", text)).singleElement().asString().endsWith(". Maybe: " + meant);
    }

    @ParameterizedTest
    @CsvSource({"€, EUR", "£, GBP", "$, USD", "euro, EUR", "Euros, EUR", "pounds, GBP", "US$, USD", "eur, EUR"})
    void currencies_are_understood_by_their_signs(String written, String meant) {
        assertThat(problems("constraints: {currency: " + written + ", budgetPerQuarter: 500}\n"))
                .singleElement()
                .asString()
                .endsWith(". Maybe: " + meant);
    }
}
