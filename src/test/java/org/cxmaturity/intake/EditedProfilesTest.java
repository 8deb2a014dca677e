package org.cxmaturity.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.intake.Written.edited;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.cxmaturity.model.*;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Profiles read as if they said what edits say. */
class EditedProfilesTest {
    /** All that every-section-changed.yaml says otherwise, by every kind of path. */
    private static final List<String> CHANGES = List.of(
            "organisation.name=\"High Street: Retailer\"",
            "organisation.industry=HOSPITALITY",
            "asOf=2026-10-02",
            "constraints.budgetPerQuarter=80000",
            "constraints.quarters=",
            " constraints.changeReadiness = HIGH ",
            "departments=[marketing, sales, customer-service, delivery]",
            "feedbackProcesses[0].collected=WEEKLY",
            "feedbackProcesses[post-purchase-survey].actedOn=ALWAYS",
            "feedbackProcesses[post-purchase-survey].usedBy[marketing]=",
            "feedbackProcesses[post-purchase-survey].evidence[0].ref='Survey tool'",
            "feedbackProcesses[shop-floor].usedBy=[sales, delivery]",
            "silos[marketing-service]=",
            "silos[web-sales].of=PROCESS",
            "silos[web-sales].severity=LOW",
            "silos[web-sales].between=[sales, delivery]",
            "dataSources[crm]={kind: CRM, side: ONLINE, customerData: true}",
            "integrations[till→web].freshness=REAL_TIME",
            "integrations[till->web].identityResolved=false",
            "integrations[web -> crm]={freshness: HOURLY, identityResolved: true}",
            "technologies[CRM].adoption=FULL",
            "technologies[1]=null",
            "technologies[PERSONALISATION].adoption=PILOT",
            "channels[WEBSITE].pageLoadSeconds=2",
            "channels[WEBSITE].mobileAccessible=~",
            "channels[APP].live=true",
            "training[EMPATHY].staffShare=0.8",
            "training[COMMUNICATION].staffShare=0.1",
            "kpis[NPS].value=30",
            "kpis[NPS,relationship-survey].scale.max=5",
            "kpis[CSAT, \"till, weekly\", 2026-09-01]={value: 70}",
            "answers[leadership.digital-alignment].level=3",
            "answers[feedback.closed-loop].level=1",
            "answers[feedback.collection,sales].level=4");

    private static ReadProfile every(String ending, List<String> edits) {
        return Written.read(Written.file("profiles/every-section" + ending), edits.toArray(String[]::new))
                .orElseThrow();
    }

    private static ReadProfile every(String... edits) {
        return every(".yaml", List.of(edits));
    }

    private static <T extends Given> List<T> all(Class<T> kind, String... edits) {
        return every(edits).profile().all(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {".yaml", ".json"})
    void a_profile_edited_to_what_another_says_gives_its_facts(String ending) {
        Profile changed = every("-changed.yaml", List.of()).profile();

        assertThat(every(ending, CHANGES).profile()).isEqualTo(changed);
        assertThat(every(ending, CHANGES.subList(1, CHANGES.size())).profile()).isNotEqualTo(changed);
    }

    @Test
    void the_order_of_edits_that_change_and_take_out_does_not_matter() {
        List<String> backwards = new ArrayList<>(CHANGES);
        Collections.reverse(backwards);

        assertThat(every(".yaml", backwards).profile().facts())
                .containsExactlyInAnyOrderElementsOf(
                        every(".yaml", CHANGES).profile().facts());
    }

    @Test
    void no_edits_change_nothing() {
        assertThat(every())
                .isEqualTo(Written.read(Written.file("profiles/every-section.yaml"))
                        .orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {".yaml", ".json"})
    void the_document_is_the_edited_one(String ending) {
        ReadProfile first = every(ending, CHANGES);

        ReadProfile again = Written.read("document.json", first.document()).orElseThrow();

        assertThat(again.profile()).isEqualTo(first.profile());
        assertThat(first.document()).contains("\"budgetPerQuarter\":80000,").doesNotContain("marketing-service");
    }

    @Test
    void items_changed_keep_their_place_and_items_added_have_that_of_the_edit() {
        ReadProfile edited = every(".yaml", CHANGES);

        assertThat(edited.places().keySet())
                .containsExactlyElementsOf(
                        edited.profile().facts().stream().map(Fact::key).toList());
        assertThat(edited.places())
                .containsEntry("organisation#high-street-retailer", "every-section.yaml:2 organisation")
                .containsEntry("constraints#", "every-section.yaml:9 constraints")
                .containsEntry("feedbackProcesses#shop-floor", "every-section.yaml:27 feedbackProcesses[1]")
                .containsEntry("technologies#CRM", "every-section.yaml:36 technologies[0]")
                .containsEntry("technologies#PERSONALISATION", "edit technologies[PERSONALISATION].adoption")
                .containsEntry("silos#", "every-section.yaml:28 silos")
                .containsEntry("silos#web-sales", "edit silos[web-sales].of")
                .containsEntry("integrations#web->crm", "edit integrations[web -> crm]");
    }

    @Test
    void a_section_or_a_mapping_that_was_missing_is_made() {
        ReadProfile accepted = edited("", "technologies[CRM].adoption=PILOT", "constraints.quarters=4")
                .orElseThrow();

        assertThat(accepted.profile().all(ExaminedSection.class))
                .containsExactly(new ExaminedSection(Section.TECHNOLOGIES, false, 1, Set.of("CRM")));
        assertThat(accepted.profile().constraints()).contains(new Constraints(null, null, null, 4, null));
        assertThat(accepted.places())
                .containsEntry("technologies#", "edit technologies[CRM].adoption")
                .containsEntry("constraints#", "edit constraints.quarters");
    }

    @Test
    void a_key_with_nothing_behind_it_in_the_file_may_be_filled_or_taken_out() {
        assertThat(Written.shown(edited("technologies:\nkpis: ~\n", "technologies[CRM].adoption=PILOT", "kpis=")))
                .isEmpty();
    }

    @Test
    void a_section_taken_out_was_not_looked_at_and_one_emptied_was() {
        assertThat(all(ExaminedSection.class, "silos=", "technologies=[]", "training[EMPATHY]="))
                .extracting(ExaminedSection::section, ExaminedSection::items)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(Section.TECHNOLOGIES, 0),
                        org.assertj.core.groups.Tuple.tuple(Section.TRAINING, 0))
                .noneMatch(each -> each.toList().contains(Section.SILOS));
    }

    @Test
    void an_edit_changes_every_item_it_names() {
        String lines = """
                answers:
                  - {capability: feedback.collection, level: 1, department: sales}
                  - {capability: feedback.collection, level: 2, department: marketing, role: "CMO, interim"}
                  - {capability: feedback.collection, level: 0}
                  - {capability: feedback.closed-loop, level: 0}
                """;

        assertThat(levels(edited(lines, "answers[feedback.collection].level=3")))
                .containsExactly(3, 3, 3, 0);
        assertThat(levels(edited(lines, "answers[feedback.collection,sales].level=3")))
                .containsExactly(3, 2, 0, 0);
        assertThat(levels(edited(lines, "answers[feedback.collection,,\"CMO, interim\"].level=3")))
                .containsExactly(1, 3, 0, 0);
        assertThat(levels(edited(lines, "answers[2].level=3"))).containsExactly(1, 2, 3, 0);
        assertThat(levels(edited(lines, "answers[feedback.collection]={level: 3}")))
                .containsExactly(3, 3, 3, 0);
        assertThat(levels(edited(lines, "answers[feedback.collection]="))).containsExactly(0);
        assertThat(levels(edited(lines, "answers[feedback.collection,sales]=", "answers[feedback.collection].level=4")))
                .containsExactly(4, 4, 0);
    }

    private static List<Integer> levels(Result<ReadProfile> result) {
        return result.orElseThrow().profile().all(CapabilityAnswer.class).stream()
                .map(CapabilityAnswer::knownLevel)
                .toList();
    }

    @Test
    void positions_are_those_of_the_file_whatever_was_taken_out_before() {
        assertThat(all(Technology.class, "technologies[0]=", "technologies[1].adoption=FULL"))
                .containsExactly(new Technology("PREDICTION", Adoption.FULL, false, Backing.NONE));
    }

    @Test
    void a_number_in_quotes_is_a_name() {
        String lines = "silos: [{id: \"7\", between: [a, b], of: DATA, severity: LOW}]";

        Profile profile =
                edited(lines, "silos[\"7\"].severity=HIGH").orElseThrow().profile();

        assertThat(profile.all(Silo.class)).extracting(Silo::severity).containsExactly(Severity.HIGH);
    }

    @Test
    void what_an_item_is_known_by_may_change_too() {
        assertThat(all(
                        Silo.class,
                        "silos[marketing-service].id=one",
                        "silos[two]={id: two, between: [sales, marketing], of: GOALS, severity: LOW}"))
                .extracting(Silo::id)
                .containsExactly("one", "two");
        assertThat(every("organisation.id=other").profile().organisation().id()).isEqualTo("other");
        assertThat(every("schema=cx-maturity/profile/v1")).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Sells to shops only | Sells to shops only",
                "\"quoted: # text\" | quoted: # text",
                "'a = b' | a = b",
                "a = b | a = b",
                "\"two\\nlines\" | two\\nlines",
                "&a anchored | anchored",
            })
    void a_value_is_read_as_yaml(String value, String text) {
        String expected = text.replace("\\n", "\n");

        assertThat(all(Technology.class, "technologies[CRM].comment=" + value))
                .first()
                .extracting(technology -> technology.backing().comment())
                .isEqualTo(expected);
    }

    @Test
    void a_profile_that_was_refused_may_be_mended() {
        String lines = "technologies: [{kind: CRM, adoption: SOME, colour: blue}]\n";

        assertThat(Written.shown(edited(lines, "technologies[CRM].adoption=FULL", "technologies[CRM].colour=")))
                .isEmpty();
    }
}
