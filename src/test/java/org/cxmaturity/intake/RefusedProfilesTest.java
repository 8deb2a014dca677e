package org.cxmaturity.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.intake.Written.problems;
import static org.cxmaturity.intake.Written.problemsOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusedProfilesTest {
    @Test
    void ten_mistakes_are_ten_problems_on_their_lines() {
        assertThat(Written.shown(Written.read(Written.file("profiles/ten-mistakes.yaml"))))
                .containsExactly(
                        "ten-mistakes.yaml:5 organisation.employees: found \"12\"; expected a whole number from 0 to 10000000. Maybe: 12",
                        "ten-mistakes.yaml:10 feedbackProcesses[0].chanel: found the unknown key \"chanel\"; expected one of id, channel, formal, collected, reviewed, actedOn, usedBy, evidence, comment, sources. Maybe: channel",
                        "ten-mistakes.yaml:11 feedbackProcesses[0].formal: found \"yes\"; expected true or false. Maybe: true",
                        "ten-mistakes.yaml:12 feedbackProcesses[0].collected: found \"FORTNIGHTLY\"; expected one of NEVER, AD_HOC, YEARLY, QUARTERLY, MONTHLY, WEEKLY, CONTINUOUS. Maybe: WEEKLY",
                        "ten-mistakes.yaml:13 feedbackProcesses[0].usedBy[1]: found \"sale\"; expected an id listed under departments: one of marketing, sales. Maybe: sales",
                        "ten-mistakes.yaml:16 dataSources[1].id: found \"web\" again; expected each id once; the first is on line 15",
                        "ten-mistakes.yaml:18 integrations[0].to: found \"crm\"; expected an id listed under dataSources: one of web",
                        "ten-mistakes.yaml:21 training[0].staffShare: found 40; expected a number from 0 to 1",
                        "ten-mistakes.yaml:22 training[0].lastHeld: found \"2026-12-01\"; expected a day not after asOf, 2026-10-01",
                        "ten-mistakes.yaml:24 answers[0].capability: found \"feedback.close-loop\"; expected the id of a capability, as the tables name it. Maybe: feedback.closed-loop");
    }

    @Test
    void what_must_be_there_is_missed() {
        assertThat(problemsOf("client.yaml", "organisation: {}\n"))
                .containsExactly(
                        "client.yaml:1 asOf: found nothing; expected a day such as 2026-10-01",
                        "client.yaml:1 organisation.id: found nothing; expected an id of 1 to 64 characters from a-z, 0-9 and -",
                        "client.yaml:1 organisation.name: found nothing; expected text",
                        "client.yaml:1 schema: found nothing; expected cx-maturity/profile/v1");
    }

    @Test
    void another_schema_is_refused() {
        assertThat(problemsOf("client.yaml", Written.LEAST.replace("profile/v1", "profile/v2")))
                .containsExactly(
                        "client.yaml:1 schema: found \"cx-maturity/profile/v2\"; expected cx-maturity/profile/v1. Maybe: cx-maturity/profile/v1");
    }

    @Test
    void a_section_with_nothing_behind_it_is_neither_missing_nor_empty() {
        assertThat(problems("silos:\nkpis: ~\n"))
                .containsExactly(
                        "client.yaml:4 silos: found nothing; expected a list: write [] where there is none, or leave the key out",
                        "client.yaml:5 kpis: found nothing; expected a list: write [] where there is none, or leave the key out");
    }

    @Test
    void projected_levels_and_other_unknown_sections_are_refused() {
        assertThat(problems("projectedLevels: []\n"))
                .singleElement()
                .asString()
                .startsWith(
                        "client.yaml:4 projectedLevels: found the unknown key \"projectedLevels\"; expected one of schema, organisation");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "employees: -1 | found -1; expected a whole number from 0 to 10000000",
                "employees: 10000001 | found 10000001; expected a whole number from 0 to 10000000",
                "employees: 1.5 | found 1.5; expected a whole number from 0 to 10000000. Maybe: 1 or 2",
                "employees: 6.000 | found 6.000; expected a whole number from 0 to 10000000. Maybe: 6000 or 6",
                "employees: 6.0 | found 6.0; expected a whole number from 0 to 10000000. Maybe: 6",
                "employees: 6,000 | found \"6,000\"; expected a whole number from 0 to 10000000. Maybe: 6000 or 6",
                "employees: 6 000 | found \"6 000\"; expected a whole number from 0 to 10000000. Maybe: 6000",
                "employees: about 50 | found \"about 50\"; expected a whole number from 0 to 10000000. Maybe: 50",
                "employees: 50-60 | found \"50-60\"; expected a whole number from 0 to 10000000",
                "employees: .nan | found .nan; expected a whole number from 0 to 10000000",
                "employees: 1e999999999 | found 1e999999999; expected a whole number from 0 to 10000000",
                "employees: 0x1F | found \"0x1F\"; expected a whole number from 0 to 10000000. Maybe: 31",
                "employees: 012 | found \"012\"; expected a whole number from 0 to 10000000. Maybe: 12",
                "employees: true | found true; expected a whole number from 0 to 10000000",
                "employees: [1] | found a list; expected a whole number from 0 to 10000000",
                "country: UK | found \"UK\"; expected the two letters of a country in ISO 3166-1, such as GB. Maybe: GB",
                "country: gb | found \"gb\"; expected the two letters of a country in ISO 3166-1, such as GB. Maybe: GB",
                "industry: | found nothing; expected one of FINANCE, HEALTHCARE, HOSPITALITY, OTHER, PUBLIC_SECTOR, RETAIL, TECHNOLOGY, or leave the key out",
                "industry: Public sector | found \"Public sector\"; expected one of FINANCE, HEALTHCARE, HOSPITALITY, OTHER, PUBLIC_SECTOR, RETAIL, TECHNOLOGY. Maybe: PUBLIC_SECTOR",
                "industry: RETIAL | found \"RETIAL\"; expected one of FINANCE, HEALTHCARE, HOSPITALITY, OTHER, PUBLIC_SECTOR, RETAIL, TECHNOLOGY. Maybe: RETAIL",
                "industry: zzz | found \"zzz\"; expected one of FINANCE, HEALTHCARE, HOSPITALITY, OTHER, PUBLIC_SECTOR, RETAIL, TECHNOLOGY",
            })
    void a_value_of_the_organisation_is_refused(String line, String problem) {
        String text = Written.LEAST.replace("{id: client, name: Client}", "\n  id: client\n  name: Client\n  " + line);

        assertThat(problemsOf("c.yaml", text))
                .singleElement()
                .asString()
                .endsWith(problem)
                .startsWith("c.yaml:5 ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "id: Client One | an id of 1 to 64 characters from a-z, 0-9 and -. Maybe: client-one",
                "id: 12 | an id of 1 to 64 characters from a-z, 0-9 and -",
                "id: ../../x | an id of 1 to 64 characters from a-z, 0-9 and -. Maybe: x",
                "name: 360 | text. Maybe: \"360\"",
                "name: ' ' | text that is not blank",
                "name: \"a\\nb\" | one line without control characters",
                "name: \"a\\e[31m\" | one line without control characters",
                "name: \"\\uD800\" | one line without control characters",
                "name: !!str x | the value alone",
            })
    void an_id_or_a_name_is_refused(String line, String expected) {
        String key = line.startsWith("id") ? "id: client" : "name: Client";

        assertThat(problemsOf("c.yaml", Written.LEAST.replace(key, line)))
                .singleElement()
                .asString()
                .endsWith("; expected " + expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "2026/10/1 | Maybe: 2026-10-01",
                "2026-10-01T12:00:00Z | Maybe: 2026-10-01",
                "20261001 | Maybe: 2026-10-01",
                "2026-02-30 | expected a day such as 2026-10-01",
                "01.10.2026 | Maybe: 2026-10-01 or 2026-01-10",
            })
    void what_is_not_a_day_is_refused(String date, String ending) {
        assertThat(problemsOf("c.yaml", Written.LEAST.replace("2026-10-01", date)))
                .singleElement()
                .asString()
                .endsWith(ending);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{budgetPerQuarter: 1} | constraints.currency: found nothing; expected one of EUR, GBP, USD",
                "{currency: CHF} | constraints.currency: found \"CHF\"; expected one of EUR, GBP, USD",
                "{currency: gbp} | constraints.currency: found \"gbp\"; expected one of EUR, GBP, USD. Maybe: GBP",
                "{currency: GBP, budgetPerQuarter: -1} | constraints.budgetPerQuarter: found -1; expected a number from 0 to 1000000000000",
                "{currency: EUR, budgetPerQuarter: 80.000} | constraints.budgetPerQuarter: found 80.000; expected a number from 0 to 1000000000000. Maybe: 80000 or 80",
                "{currency: GBP, budgetPerQuarter: £5000} | constraints.budgetPerQuarter: found \"£5000\"; expected a number from 0 to 1000000000000. Maybe: 5000",
                "{currency: GBP, budgetPerQuarter: 80k} | constraints.budgetPerQuarter: found \"80k\"; expected a number from 0 to 1000000000000. Maybe: 80000",
                "{quarters: 0} | constraints.quarters: found 0; expected a whole number from 1 to 40",
                "{staffDaysPerQuarter: 1.5} | constraints.staffDaysPerQuarter: found 1.5; expected a whole number from 0 to 10000000. Maybe: 1 or 2",
                "{carryOver: yes please} | constraints.carryOver: found \"yes please\"; expected true or false",
                "{carryover: true} | constraints.carryover: found the unknown key \"carryover\"; expected one of currency, budgetPerQuarter, staffDaysPerQuarter, quarters, changeReadiness, carryOver, obstaclesFirst. Maybe: carryOver",
                "{obstaclesFirst: STRIKT} | constraints.obstaclesFirst: found \"STRIKT\"; expected one of WHERE_FREE, STRICT. Maybe: STRICT",
                "{changeReadiness: Moderate} | constraints.changeReadiness: found \"Moderate\"; expected one of LOW, MEDIUM, HIGH. Maybe: MEDIUM",
                "[] | constraints: found an empty list; expected a mapping with the keys currency, budgetPerQuarter, staffDaysPerQuarter, quarters, changeReadiness, carryOver, obstaclesFirst",
            })
    void a_constraint_is_refused(String constraints, String problem) {
        assertThat(problems("constraints: " + constraints)).containsExactly("client.yaml:4 " + problem);
    }

    @Test
    void a_long_text_is_refused_and_one_at_the_limit_is_not() {
        String atLimit = "silos: [{id: a, between: [a, b], of: DATA, severity: LOW, comment: \"%s\"}]";

        assertThat(problems(atLimit.formatted("x".repeat(10_000)))).isEmpty();
        assertThat(problems(atLimit.formatted("x".repeat(10_001))))
                .containsExactly("client.yaml:4 silos[0].comment: found 10,001 characters; expected at most 10,000");
    }

    @Test
    void problems_come_by_line_and_item_two_before_item_ten() {
        StringBuilder silos = new StringBuilder("silos: [");
        for (int i = 0; i < 11; i++) {
            silos.append("{id: s").append(i).append(", between: [a, b], of: DATA, severity: SOME}, ");
        }

        assertThat(problems(silos + "]"))
                .extracting(problem -> problem.replaceAll(".*silos\\[(\\d+)].*", "$1"))
                .containsExactly("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10");
    }
}
