package org.cxmaturity.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.intake.Written.problems;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionProblemsTest {
    private static final String SOURCE = "{id: %s, kind: CRM, side: ONLINE, customerData: true}";
    private static final String LINK = "{from: %s, to: %s, freshness: DAILY, identityResolved: true}";

    private static String many(int count, String item) {
        return IntStream.range(0, count)
                .mapToObj(i -> item.replace("#", String.valueOf(i)))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "silos: [{id: a, between: [sales, sales], of: DATA, severity: LOW}] | silos[0].between: found \"sales\" twice; expected a list of two different departments",
                "silos: [{id: a, between: [sales], of: DATA, severity: LOW}] | silos[0].between: found 1 departments; expected a list of two different departments",
                "silos: [{id: a, between: sales, of: DATA, severity: LOW}] | silos[0].between: found \"sales\"; expected a list",
                "silos: [{id: a, of: DATA, severity: LOW}] | silos[0].between: found nothing; expected a list of two different departments",
                "silos: [{id: a, between: [sales, IT], of: DATA, severity: LOW}] | silos[0].between[1]: found \"IT\"; expected an id of 1 to 64 characters from a-z, 0-9 and -. Maybe: it",
                "silos: [{id: a, between: [sales, it], of: DATA, severity: LOW}] | silos[0].between[1]: found \"it\"; expected an id listed under departments: one of sales, service",
                "silos: [5] | silos[0]: found 5; expected a mapping with the keys id, between, of, severity, evidence, comment, sources",
                "silos: none | silos: found \"none\"; expected a list",
                "dataSources: [{id: a, kind: CRM, side: ONLINE, customerData: true, owner: it}] | dataSources[0].owner: found \"it\"; expected an id listed under departments: one of sales, service",
                "dataSources: [{id: a, kind: till, side: OFFLINE, customerData: true}] | dataSources[0].kind: found \"till\"; expected one of CRM, WEB_ANALYTICS, EMAIL, POINT_OF_SALE, CONTACT_CENTRE, ECOMMERCE, LOYALTY, SOCIAL, SURVEY, DATA_WAREHOUSE, CUSTOMER_DATA_PLATFORM, OTHER. Maybe: POINT_OF_SALE",
                "feedbackProcesses: [{id: a, channel: WEB, usedBy: [sales, sales]}] | feedbackProcesses[0].usedBy[1]: found \"sales\"; expected each department once",
                "technologies: [{kind: CRM, adoption: FULL}, {kind: CRM, adoption: NONE}] | technologies[1].kind: found \"CRM\" again; expected each kind once; the first is on line 5",
                "channels: [{kind: APP}, {kind: APP}] | channels[1].kind: found \"APP\" again; expected each kind once; the first is on line 5",
                "channels: [{kind: E-Mail}] | channels[0].kind: found \"E-Mail\"; expected one of APP, CHAT, EMAIL, MOBILE_SITE, PHONE, POST, SOCIAL, STORE, WEBSITE. Maybe: EMAIL",
                "channels: [{kind: APP, pageLoadSeconds: -0.1}] | channels[0].pageLoadSeconds: found -0.1; expected a number from 0 to 3600",
                "channels: [{kind: APP, live: NO}] | channels[0].live: found \"NO\"; expected true or false. Maybe: false",
                "training: [{topic: EMPATHY}, {topic: EMPATHY}] | training[1].topic: found \"EMPATHY\" again; expected each topic once; the first is on line 5",
                "training: [{topic: EMPATHY, staffShare: 1.01}] | training[0].staffShare: found 1.01; expected a number from 0 to 1",
                "training: [{topic: EMPATHY, staffShare: '0.5'}] | training[0].staffShare: found \"0.5\"; expected a number from 0 to 1. Maybe: 0.5",
                "training: [{topic: EMPATHY, evidence: [{ref: r, on: 2026-10-02}]}] | training[0].evidence[0].on: found \"2026-10-02\"; expected a day not after asOf, 2026-10-01",
                "training: [{topic: EMPATHY, evidence: [{on: 2026-10-01}]}] | training[0].evidence[0].ref: found nothing; expected text",
                "training: [{topic: EMPATHY, evidence: [{ref: r, sha256: abc}]}] | training[0].evidence[0].sha256: found \"abc\"; expected a SHA-256 digest of 64 hexadecimal digits",
                "training: [{topic: EMPATHY, comment: ' '}] | training[0].comment: found \" \"; expected text that is not blank",
            })
    void one_mistake_in_a_section_is_one_problem(String line, String problem) {
        assertThat(problems("departments: [sales, service]\n" + line)).containsExactly("client.yaml:5 " + problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "NPS | 100 | ",
                "NPS | 101 | found 101; expected a number from -100 to 100",
                "NPS | -101 | found -101; expected a number from -100 to 100",
                "CSAT | 0 | ",
                "CSAT | -1 | found -1; expected a number from 0 to 100",
                "RETENTION | 100.5 | found 100.5; expected a number from 0 to 100",
                "CES | 7, scale: {min: 1, max: 7} | ",
                "CES | 8, scale: {min: 1, max: 7} | found 8; expected a number from 1 to 7",
                "CES | 8, scale: {min: 7, max: 7} | found 7; expected a number above min, 7",
                "CES | 8, scale: {min: 1} | found nothing; expected a number from -1000000 to 1000000",
                "CES | 8 | ",
                "NPS | 1, responses: 0 | found 0; expected a whole number from 1 to 1000000000",
            })
    void a_kpi_stays_in_its_range(String kind, String value, @org.jspecify.annotations.Nullable String problem) {
        String line = "kpis: [{kind: %s, value: %s, on: 2026-10-01, series: s}]".formatted(kind, value);

        if (problem == null) {
            assertThat(problems(line)).isEmpty();
        } else {
            assertThat(problems(line)).singleElement().asString().endsWith(problem);
        }
    }

    @Test
    void a_kpi_is_known_by_kind_series_and_date() {
        String kpi = "{kind: NPS, value: 1, on: 2026-09-%s, series: %s}";
        String first = kpi.formatted("01", "s");

        assertThat(problems(
                        "kpis: [" + first + ", " + kpi.formatted("02", "s") + ", " + kpi.formatted("01", "t") + "]"))
                .isEmpty();
        assertThat(problems("kpis: [" + first + ", " + first + "]"))
                .containsExactly(
                        "client.yaml:4 kpis[1]: found \"NPS\", \"s\", \"2026-09-01\" again; expected each kind, series, on once; the first is on line 4");
    }

    @Test
    void an_answer_is_known_by_capability_department_role_and_date() {
        String answer = "{capability: feedback.collection, level: 1%s}";

        assertThat(problems("answers: [" + answer.formatted("") + ", " + answer.formatted(", role: CMO") + "]"))
                .isEmpty();
        assertThat(problems("answers: [" + answer.formatted("") + ", " + answer.formatted("") + "]"))
                .containsExactly(
                        "client.yaml:4 answers[1]: found \"feedback.collection\" again; expected each capability, department, role, on, respondent once; the first is on line 4. Maybe: another person in the same role, told apart by an id: respondent: person-2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "level: 5 | .level: found 5; expected one of 0, 1, 2, 3, 4, UNKNOWN, NOT_APPLICABLE",
                "level: 2.5 | .level: found 2.5; expected one of 0, 1, 2, 3, 4, UNKNOWN, NOT_APPLICABLE",
                "level: '2' | .level: found \"2\"; expected one of 0, 1, 2, 3, 4, UNKNOWN, NOT_APPLICABLE. Maybe: 2",
                "level: n/a | .level: found \"n/a\"; expected one of 0, 1, 2, 3, 4, UNKNOWN, NOT_APPLICABLE. Maybe: NOT_APPLICABLE",
                "level: true | .level: found true; expected one of 0, 1, 2, 3, 4, UNKNOWN, NOT_APPLICABLE",
                "role: CMO | .level: found nothing; expected one of 0, 1, 2, 3, 4, UNKNOWN, NOT_APPLICABLE",
                "level: NOT_APPLICABLE, comment: c | .level: found \"NOT_APPLICABLE\"; expected a level: NOT_APPLICABLE is for channels.social only",
                "level: 1, department: it | .department: found \"it\"; expected an id listed under departments: none is listed",
                "level: 1, on: 2027-01-01 | .on: found \"2027-01-01\"; expected a day not after asOf, 2026-10-01",
            })
    void an_answer_is_refused(String rest, String problem) {
        assertThat(problems("departments: []\nanswers: [{capability: feedback.collection, " + rest + "}]"))
                .containsExactly("client.yaml:5 answers[0]" + problem);
    }

    @Test
    void what_does_not_apply_says_why() {
        assertThat(problems("answers: [{capability: channels.social, level: NOT_APPLICABLE}]"))
                .containsExactly(
                        "client.yaml:4 answers[0].comment: found nothing; expected why channels.social does not apply");
        assertThat(problems("answers: [{capability: channels.social, level: NOT_APPLICABLE, comment: ''}]"))
                .containsExactly("client.yaml:4 answers[0].comment: found \"\"; expected text that is not blank");
    }

    @Test
    void departments_are_checked_only_where_they_are_listed() {
        String silo = "silos: [{id: a, between: [x, y], of: DATA, severity: LOW}]";

        assertThat(problems(silo)).isEmpty();
        assertThat(problems("departments: [x, y]\n" + silo)).isEmpty();
        assertThat(problems("departments: [x, x]\n"))
                .containsExactly("client.yaml:4 departments[1]: found \"x\"; expected each department once");
    }

    @Test
    void a_link_joins_two_sources_that_are_listed() {
        String sources = "dataSources: [" + SOURCE.formatted("a") + ", " + SOURCE.formatted("b") + "]\n";

        assertThat(problems(
                        sources + "integrations: [" + LINK.formatted("a", "b") + ", " + LINK.formatted("b", "a") + "]"))
                .isEmpty();
        assertThat(problems(sources + "integrations: [" + LINK.formatted("a", "a") + "]"))
                .containsExactly(
                        "client.yaml:5 integrations[0].to: found \"a\"; expected another source than the link comes from");
        assertThat(problems(
                        sources + "integrations: [" + LINK.formatted("a", "b") + ", " + LINK.formatted("a", "b") + "]"))
                .containsExactly(
                        "client.yaml:5 integrations[1]: found \"a\", \"b\" again; expected each from, to once; the first is on line 5");
        assertThat(problems("integrations: [" + LINK.formatted("a", "b") + "]"))
                .containsExactly(
                        "client.yaml:4 integrations: found links between sources, but no section dataSources; expected every source that is linked, listed under dataSources");
        assertThat(problems("integrations: []")).isEmpty();
    }

    @Test
    void a_source_with_another_mistake_can_still_be_linked() {
        String sources = "dataSources: [{id: a, kind: NONSENSE, side: ONLINE, customerData: true}, "
                + SOURCE.formatted("b") + "]\n";

        assertThat(problems(sources + "integrations: [" + LINK.formatted("a", "b") + "]"))
                .singleElement()
                .asString()
                .startsWith("client.yaml:4 dataSources[0].kind");
    }

    @Test
    void sections_have_their_limits() {
        String sources = "dataSources: ";
        assertThat(problems(sources + many(200, SOURCE.formatted("s#")))).isEmpty();
        assertThat(problems(sources + many(201, SOURCE.formatted("s#"))))
                .containsExactly("client.yaml:4 dataSources: found 201 items; expected at most 200");

        String two = "dataSources: " + many(32, SOURCE.formatted("s#")) + "\nintegrations: ";
        String links = IntStream.range(0, 1001)
                .mapToObj(i -> LINK.formatted("s" + i / 31, "s" + (i / 31 <= i % 31 ? i % 31 + 1 : i % 31)))
                .collect(Collectors.joining(",\n", "[", "]"));
        assertThat(problems(two + links.replace("s32", "s31")))
                .contains("client.yaml:5 integrations: found 1,001 items; expected at most 1,000");

        String silo = "{id: s#, between: [a, b], of: DATA, severity: LOW}";
        assertThat(problems("silos: " + many(10_000, silo))).isEmpty();
        assertThat(problems("silos: " + many(10_001, silo)))
                .containsExactly("client.yaml:4 silos: found 10,001 items; expected at most 10,000");
    }
}
