package org.cxmaturity.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cxmaturity.model.*;
import org.junit.jupiter.api.Test;

class AcceptedProfilesTest {
    private static ReadProfile every(String ending) {
        return Written.read(Written.file("profiles/every-section" + ending)).orElseThrow();
    }

    @Test
    void yaml_and_json_give_equal_profiles() {
        assertThat(every(".json").profile()).isEqualTo(every(".yaml").profile());
    }

    @Test
    void facts_stand_in_the_order_of_the_sections() {
        List<String> keys =
                every(".yaml").profile().facts().stream().map(Fact::key).toList();

        assertThat(keys)
                .containsExactly(
                        "organisation#high-street-retailer",
                        "constraints#",
                        "feedbackProcesses#",
                        "silos#",
                        "dataSources#",
                        "integrations#",
                        "technologies#",
                        "channels#",
                        "training#",
                        "kpis#",
                        "feedbackProcesses#post-purchase-survey",
                        "feedbackProcesses#shop-floor",
                        "silos#marketing-service",
                        "dataSources#web",
                        "dataSources#till",
                        "integrations#till->web",
                        "technologies#CRM",
                        "technologies#PREDICTION",
                        "channels#WEBSITE",
                        "training#EMPATHY",
                        "kpis#NPS/relationship-survey/2026-09-30",
                        "answers#leadership.digital-alignment/marketing/CMO/2026-09-20",
                        "answers#channels.social///",
                        "answers#feedback.closed-loop///");
    }

    @Test
    void every_fact_has_its_place_in_the_file() {
        ReadProfile accepted = every(".yaml");

        assertThat(accepted.places().keySet())
                .containsExactlyElementsOf(
                        accepted.profile().facts().stream().map(Fact::key).toList());
        assertThat(accepted.places())
                .containsEntry("organisation#high-street-retailer", "every-section.yaml:2 organisation")
                .containsEntry("silos#", "every-section.yaml:28 silos")
                .containsEntry("feedbackProcesses#shop-floor", "every-section.yaml:27 feedbackProcesses[1]")
                .containsEntry("dataSources#till", "every-section.yaml:32 dataSources[1]");
    }

    @Test
    void the_organisation_and_its_constraints_are_read() {
        Profile profile = every(".yaml").profile();

        assertThat(profile.organisation())
                .isEqualTo(new Organisation(
                        "high-street-retailer",
                        "High Street Retailer",
                        "RETAIL",
                        850,
                        "NO",
                        Set.of(),
                        List.of("marketing", "sales", "customer-service")));
        assertThat(profile.asOf()).isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(profile.constraints())
                .contains(new Constraints("GBP", new BigDecimal("40000.5"), 90, 6, Readiness.LOW));
    }

    @Test
    void a_feedback_process_knows_its_share_of_the_departments_and_its_evidence() {
        FeedbackProcess survey =
                every(".yaml").profile().all(FeedbackProcess.class).get(0);
        Evidence export = new Evidence(
                "Survey dashboard export", LocalDate.of(2026, 9, 12), "Head of Insight", "0123456789abcdef".repeat(4));

        assertThat(survey)
                .isEqualTo(new FeedbackProcess(
                        "post-purchase-survey",
                        FeedbackChannel.SURVEY,
                        true,
                        Cadence.MONTHLY,
                        Cadence.QUARTERLY,
                        ActedOn.SOMETIMES,
                        2,
                        66,
                        List.of("marketing", "sales"),
                        true,
                        new Backing(List.of(export), "<b>Two</b> ${jndi:x} waves")));
    }

    @Test
    void what_was_not_stated_of_a_feedback_process_is_null() {
        FeedbackProcess floor =
                every(".yaml").profile().all(FeedbackProcess.class).get(1);

        assertThat(floor)
                .isEqualTo(new FeedbackProcess(
                        "shop-floor",
                        FeedbackChannel.FRONTLINE,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        false,
                        Backing.NONE));
    }

    @Test
    void used_by_nobody_is_zero_and_no_share_without_departments() {
        FeedbackProcess process = Written.accepted("feedbackProcesses: [{id: a, channel: WEB, usedBy: []}]")
                .all(FeedbackProcess.class)
                .get(0);

        assertThat(process.users()).isZero();
        assertThat(process.userPercent()).isNull();
    }

    @Test
    void silos_sources_links_technologies_and_channels_are_read() {
        Profile profile = every(".yaml").profile();

        assertThat(profile.all(Silo.class))
                .containsExactly(new Silo(
                        "marketing-service",
                        "customer-service",
                        "marketing",
                        SiloKind.DATA,
                        Severity.HIGH,
                        false,
                        false,
                        Backing.NONE));
        assertThat(profile.all(DataSource.class))
                .contains(new DataSource(
                        "till", SourceKind.POINT_OF_SALE, "sales", Side.OFFLINE, true, false, Backing.NONE));
        assertThat(profile.all(Integration.class))
                .containsExactly(new Integration("till", "web", Freshness.DAILY, true, false, Backing.NONE));
        assertThat(profile.all(Technology.class))
                .contains(new Technology("CRM", Adoption.PARTIAL, false, Backing.NONE));
        assertThat(profile.all(Channel.class))
                .containsExactly(new Channel(
                        "WEBSITE", true, true, false, false, new BigDecimal("3.8"), false, false, Backing.NONE));
    }

    @Test
    void training_is_in_percent_and_whole_months() {
        assertThat(every(".yaml").profile().all(Training.class))
                .containsExactly(new Training(
                        Topic.EMPATHY, new BigDecimal("40"), 6, LocalDate.of(2026, 3, 2), false, Backing.NONE));
    }

    @Test
    void kpis_and_answers_are_read() {
        Profile profile = every(".yaml").profile();

        assertThat(profile.all(KpiMeasurement.class))
                .containsExactly(new KpiMeasurement(
                        KpiKind.NPS,
                        new BigDecimal("-12"),
                        LocalDate.of(2026, 9, 30),
                        0,
                        410,
                        null,
                        "relationship-survey",
                        BigDecimal.ZERO,
                        BigDecimal.TEN,
                        "How likely are you to recommend us?",
                        "all",
                        false,
                        Backing.NONE));
        assertThat(profile.all(CapabilityAnswer.class))
                .extracting(CapabilityAnswer::answer, CapabilityAnswer::level)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Answer.KNOWN, 2),
                        org.assertj.core.groups.Tuple.tuple(Answer.NOT_APPLICABLE, null),
                        org.assertj.core.groups.Tuple.tuple(Answer.UNKNOWN, null));
    }

    @Test
    void a_section_was_looked_at_where_it_is_there_even_if_empty() {
        Profile profile = Written.accepted("""
                silos: []
                technologies: [{kind: CRM, adoption: NONE}, {kind: PREDICTION, adoption: FULL}]
                dataSources: [{id: a, kind: CRM, side: ONLINE, customerData: true}]
                integrations: []
                answers: []
                """);

        assertThat(profile.all(ExaminedSection.class))
                .containsExactly(
                        new ExaminedSection(Section.SILOS, true, 0, Set.of()),
                        new ExaminedSection(Section.DATA_SOURCES, false, 1, Set.of("CRM")),
                        new ExaminedSection(Section.INTEGRATIONS, true, 0, Set.of()),
                        new ExaminedSection(Section.TECHNOLOGIES, false, 2, Set.of("CRM", "PREDICTION")));
    }

    @Test
    void the_least_profile_is_an_organisation_and_nothing_else() {
        assertThat(Written.accepted("").facts())
                .containsExactly(new Organisation("client", "Client", null, null, null, Set.of(), List.of()));
    }

    @Test
    void windows_line_ends_and_a_byte_order_mark_change_nothing() {
        String unix = Written.content(Written.file("profiles/every-section.yaml"));
        Result<ReadProfile> windows = Written.read("every-section.yaml", "\uFEFF" + unix.replace("\n", "\r\n"));

        assertThat(windows.orElseThrow()).isEqualTo(every(".yaml"));
    }

    @Test
    void an_unquoted_key_on_is_a_key() {
        Profile profile = Written.accepted("""
                kpis:
                  - kind: CSAT
                    on: 2026-01-31
                    value: 1.20e1
                    series: s
                """);

        assertThat(profile.all(KpiMeasurement.class).get(0).value()).isEqualTo(new BigDecimal("12"));
    }

    @Test
    void an_emoji_may_stand_anywhere() {
        for (int filler = 900; filler < 2_100; filler++) {
            String text = Written.LEAST + "# " + "x".repeat(filler) + "\uD83D\uDE00\nsilos: []\n";

            assertThat(Written.problemsOf("c.yaml", text))
                    .as("after %s characters", filler)
                    .isEmpty();
        }
    }
}
