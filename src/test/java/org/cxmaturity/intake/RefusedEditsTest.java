package org.cxmaturity.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.intake.Written.edited;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with edits, and with what they make of a profile. */
class RefusedEditsTest {
    private static List<String> problems(String... edits) {
        return Written.shown(Written.read(Written.file("profiles/every-section.yaml"), edits));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "constraints.quarters | edit constraints.quarters: found no =; expected path=value",
                "=4 | edit: found no key at the start; expected a path such as technologies[CRM].adoption",
                "= | edit: found no key at the start; expected a path such as technologies[CRM].adoption",
                "[0].of=DATA | edit [0].of: found no key at the start; expected a path such as technologies[CRM].adoption",
                "constraints..quarters=4 | edit constraints..quarters: found no key behind a dot; expected a path such as technologies[CRM].adoption",
                "constraints.=4 | edit constraints.: found no key behind a dot; expected a path such as technologies[CRM].adoption",
                "silos[x=4 | edit silos[x: found a [ without its ]; expected a path such as technologies[CRM].adoption",
                "silos]x=4 | edit silos]x: found a ] without its [; expected a path such as technologies[CRM].adoption",
                "silos[].of=DATA | edit silos[].of: found nothing at the start of a bracket; expected a path such as technologies[CRM].adoption",
                "silos[,a].of=DATA | edit silos[,a].of: found nothing at the start of a bracket; expected a path such as technologies[CRM].adoption",
                "silos[\"x].of=DATA | edit silos[\"x].of: found a \" without another; expected a path such as technologies[CRM].adoption",
                "silos[x]of=DATA | edit silos[x]of: found \"of\" behind a bracket; expected a path such as technologies[CRM].adoption",
            })
    void what_is_no_edit_is_refused(String edit, String problem) {
        assertThat(problems(edit)).containsExactly(problem);
    }

    @Test
    void an_edit_of_nothing_at_all_is_refused() {
        assertThat(problems("")).containsExactly("edit: found no =; expected path=value");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "constraints[quarters]=4 | found a mapping behind constraints; expected a list. Maybe: constraints.quarters",
                "constraints[0]=4 | found a mapping behind constraints; expected a list",
                "asOf[0]=4 | found \"2026-10-01\" behind asOf; expected a list",
                "asOf.day=4 | found \"2026-10-01\" behind asOf; expected a mapping",
                "departments[0].id=x | found \"marketing\" behind departments; expected a mapping",
                "technologies.CRM.adoption=FULL | found a list behind technologies; expected an item in brackets. Maybe: technologies[CRM]",
                "feedbackProcesses[shop-floor].usedBy[sales]=sales | found nothing behind usedBy; expected a list",
                "feedbackProcesses[shop-floor].usedBy[0]=sales | found nothing behind usedBy; expected a list",
                "technologies[2].adoption=FULL | found position 2; expected a position from 0 to 1",
                "technologies[99999999999].adoption=FULL | found a position beyond any list; expected a position from 0 to 1",
                "feedbackProcesses[0].usedBy[markting]=sales | found no \"markting\" in usedBy; expected an item that is there: one of marketing, sales. Maybe: marketing",
                "feedbackProcesses[0].evidence[x].by=y | found no \"x\" in evidence; expected an item that is there; there is none",
                "integrations[till→wob].freshness=DAILY | found no \"till→wob\" in integrations; expected an item that is there: one of till→web, or all of a new one as integrations[from→to]={…}. Maybe: till→web",
                "integrations[web->till].freshness=DAILY | found no \"web→till\" in integrations; expected an item that is there: one of till→web, or all of a new one as integrations[from→to]={…}",
                "integrations[crm]={to: web} | found no \"crm\" in integrations; expected an item that is there: one of till→web, or all of a new one as integrations[from→to]={…}",
                "kpis[NSP].value=3 | found no \"NSP\" in kpis; expected an item that is there: one of NPS,relationship-survey,2026-09-30, or all of a new one as kpis[kind,series,on]={…}",
                "technologies[CRN]= | found no \"CRN\" in technologies; expected an item that is there: one of CRM, PREDICTION. Maybe: CRM",
                "technologies[CMR]= | found no \"CMR\" in technologies; expected an item that is there: one of CRM, PREDICTION. Maybe: CRM",
                "technologies[CMR]=FULL | found no \"CMR\" in technologies; expected an item that is there: one of CRM, PREDICTION, or all of a new one as technologies[kind]={…}. Maybe: CRM",
                "technologies[CRM,x].adoption=FULL | found more names than technologies are known by; expected kind",
                "silos[a]={id: b, of: DATA} | found another id in the value; expected the one in the brackets, or none",
                "constraints.currancy= | found nothing to take out; expected a key that is there: one of currency, budgetPerQuarter, staffDaysPerQuarter, quarters, changeReadiness. Maybe: currency",
                "technologies[CRM].comment=#1 | found a remark and no value; expected a value; a text that starts with # in double quotes",
                "technologies[CRM].comment=a: [ | found an error of syntax: expected the node content, but found '<stream end>'; expected well-formed YAML",
                "technologies[CRM].comment=@home | found a text that starts with a sign which means something to YAML; expected the text in quotes. Maybe: put the text in double quotes",
                "technologies[CRM].comment=*a | found the alias *a; expected the value alone",
                "technologies[CRM].comment=!!java.net.URL x | found the tag \"tag:yaml.org,2002:java.net.URL\"; expected the value alone",
            })
    void an_edit_that_can_not_be_made_is_refused(String edit, String problem) {
        String path = edit.substring(0, edit.indexOf('='));

        assertThat(problems(edit)).containsExactly("edit " + path + ": " + problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "constraints.quarters=0 | : found 0; expected a whole number from 1 to 40",
                "constraints={quarters: 0} | constraints.quarters: found 0; expected a whole number from 1 to 40",
                "constraints.quartres=4 | : found the unknown key \"quartres\"; expected one of currency, budgetPerQuarter, staffDaysPerQuarter, quarters, changeReadiness, carryOver, obstaclesFirst. Maybe: quarters",
                "constraints=[] | : found an empty list; expected a mapping with the keys currency, budgetPerQuarter, staffDaysPerQuarter, quarters, changeReadiness, carryOver, obstaclesFirst",
                "constraints.currency= | : found nothing; expected one of EUR, GBP, USD",
                "asOf= | : found nothing; expected a day such as 2026-10-01",
                "technologies[CRM].adoption=SOME | : found \"SOME\"; expected one of NONE, PILOT, PARTIAL, FULL",
                "technologies[0].adoption=[FULL] | : found a list; expected one of NONE, PILOT, PARTIAL, FULL",
                "technologies[0].adoption= | : found nothing; expected one of NONE, PILOT, PARTIAL, FULL",
                "technologies[CRM]={} | technologies[0].adoption: found nothing; expected one of NONE, PILOT, PARTIAL, FULL",
                "technologies[CRM]=FULL | : found \"FULL\"; expected a mapping with the keys kind, adoption, evidence, comment, sources",
                "technologies[PREDICTION].kind=CRM | : found \"CRM\" again; expected each kind once; the first is on line 36",
                "technologies[CMR].adoption=FULL | technologies[2].kind: found \"CMR\"; expected one of ADVANCED_ANALYTICS, CONTENT_MANAGEMENT, CRM, EXPERIMENTATION, FEEDBACK_PLATFORM, MARKETING_AUTOMATION, PERSONALISATION, PREDICTION, WEB_ANALYTICS. Maybe: CRM",
                "technologies[AI].adoption=FULL | technologies[2].kind: found \"AI\"; expected one of ADVANCED_ANALYTICS, CONTENT_MANAGEMENT, CRM, EXPERIMENTATION, FEEDBACK_PLATFORM, MARKETING_AUTOMATION, PERSONALISATION, PREDICTION, WEB_ANALYTICS. Maybe: PREDICTION",
                "answers[feedback.close-loop].level=3 | answers[3].capability: found \"feedback.close-loop\"; expected the id of a capability, as the tables name it. Maybe: feedback.closed-loop",
                "departments[1]=marketing | : found \"marketing\"; expected each department once",
            })
    void what_an_edit_wrote_is_checked_as_if_it_stood_in_the_file(String edit, String problem) {
        String path = edit.substring(0, edit.indexOf('='));
        String place = "edit " + path + (problem.startsWith(":") ? "" : " ");

        assertThat(problems(edit)).contains(place + problem);
    }

    @Test
    void what_the_file_says_and_no_longer_may_is_a_problem_of_the_file() {
        assertThat(problems("dataSources[web]="))
                .containsExactly(
                        "every-section.yaml:34 integrations[0].to: found \"web\"; expected an id listed under dataSources: one of till");
    }

    @Test
    void a_misspelt_section_is_an_unknown_key() {
        assertThat(problems("technologeis[CRM].adoption=FULL"))
                .singleElement()
                .asString()
                .startsWith(
                        "edit technologeis[CRM].adoption technologeis: found the unknown key \"technologeis\"; expected one of schema,")
                .endsWith("Maybe: technologies");
        assertThat(problems("technologeis=[]")).singleElement().asString().startsWith("edit technologeis: found the");
    }

    @Test
    void a_misspelt_id_that_would_add_half_an_item_is_told_from_the_right_one() {
        assertThat(problems("silos[marketing-servce].severity=LOW"))
                .containsExactly(
                        "edit silos[marketing-servce].severity: found no \"marketing-servce\" in silos; expected an item that is there, or all that a new one needs. Maybe: marketing-service",
                        "edit silos[marketing-servce].severity silos[1].between: found nothing; expected a list of two different departments",
                        "edit silos[marketing-servce].severity silos[1].of: found nothing; expected one of DATA, GOALS, PROCESS");
        assertThat(problems("silos[marketing-servce]={between: [sales, marketing], of: DATA, severity: LOW}"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "technologies[CRM].adoption=FULL | technologies[CRM].adoption=FULL",
                "technologies[CRM].adoption=FULL | technologies[0].adoption=PILOT",
                "technologies[0].adoption=FULL | technologies[CRM].adoption=",
                "technologies[CRM].adoption= | technologies[CRM].adoption=FULL",
                "technologies[CRM].adoption=FULL | technologies[CRM]=",
                "technologies[CRM]= | technologies[CRM].adoption=FULL",
                "technologies[0]= | technologies[0]=",
                "technologies[CRM].comment=a | technologies=[]",
                "technologies=[] | technologies=",
                "technologies= | technologies[CRM].adoption=FULL",
                "technologies[PERSONALISATION].adoption=FULL | technologies[PERSONALISATION]={adoption: PILOT}",
                "integrations[till→web].freshness=DAILY | integrations[till->web].freshness=WEEKLY",
                "constraints={quarters: 4} | constraints.quarters=5",
                "constraints.quarters=4 | constraints={quarters: 5}",
                "feedbackProcesses[0].usedBy[sales]= | feedbackProcesses[0].usedBy=[]",
            })
    void two_edits_of_one_value_are_refused(String both) {
        String[] edits = both.split(" \\| ");
        String first = edits[0].substring(0, edits[0].indexOf('='));
        String second = edits[1].substring(0, edits[1].indexOf('='));

        assertThat(problems(edits))
                .contains("edit " + second + ": found a second change of what the edit " + first
                        + " changes; expected each value changed once");
    }

    @Test
    void one_complaint_is_enough_for_an_edit_of_many_items() {
        String answers = """
                answers:
                  - {capability: feedback.collection, level: 1, role: a}
                  - {capability: feedback.collection, level: 1, role: b}
                """;

        assertThat(Written.shown(edited(answers, "answers[feedback.collection].level.at=3")))
                .containsExactly(
                        "edit answers[feedback.collection].level.at: found 1 behind level; expected a mapping");
    }

    @Test
    void problems_of_the_file_and_of_all_edits_come_at_once_in_their_order() {
        List<String> shown = Written.shown(Written.read(
                Written.file("profiles/ten-mistakes.yaml"),
                "constraints.quarters",
                "training[0].staffShare=41",
                "silos[9]=x",
                "kpis=[",
                "kpis[0]=1"));

        assertThat(shown).hasSize(14);
        assertThat(shown.subList(0, 9)).allMatch(line -> line.startsWith("ten-mistakes.yaml:"));
        assertThat(shown.subList(9, 14))
                .extracting(line -> line.replaceAll(": .*", ""))
                .containsExactly(
                        "edit constraints.quarters",
                        "edit training[0].staffShare",
                        "edit silos[9]",
                        "edit kpis",
                        "edit kpis[0]");
    }

    @Test
    void edits_of_a_file_that_can_not_be_read_are_checked_by_themselves() {
        byte[] broken = "silos: [".getBytes(StandardCharsets.UTF_8);

        assertThat(Written.shown(Written.read("c.yaml", broken, "a", "silos[9].of=DATA")))
                .extracting(line -> line.replaceAll(": .*", ""))
                .containsExactly("c.yaml:1", "edit a");
    }
}
