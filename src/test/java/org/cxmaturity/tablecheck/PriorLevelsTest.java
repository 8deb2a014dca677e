package org.cxmaturity.tablecheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.cxmaturity.tablecheck.Finding.Kind;
import org.junit.jupiter.api.Test;

/**
 * Stages that ask for a level to which every way leads over something they do not ask for. In the shipped tables real-time access
 * rises to 3 by one action, which needs the data hub first; that raises the hub and the customer's profile.
 */
class PriorLevelsTest {
    private static final String HUB = "JRN-ENGAGE-01";
    private static final String PROFILE = "JRN-ENGAGE-02";
    private static final String ACCESS = "JRN-ENGAGE-03";
    private static final String PROFILE_BELOW = "JRN-NURTURE-04";

    private final EditedRows rows = new EditedRows();

    @Test
    void a_stage_that_does_not_ask_for_what_it_rests_on_is_named_by_the_criterion() {
        withoutAnyOf(HUB, PROFILE, PROFILE_BELOW);

        Finding finding = rows.only(Kind.FOUNDATION);
        assertThat(finding.place()).isEqualTo("stage-criteria.drl.xlsx!stage-criteria!" + cell());
        assertThat(finding.problem().found())
                .isEqualTo("data.real-time-access, which rests on data.customer-profile, data.online-offline-hub,"
                        + " for which neither this stage nor one below it asks");
    }

    @Test
    void one_of_what_the_action_before_raises_is_enough_on_this_stage_or_below_it() {
        withoutAnyOf(PROFILE, PROFILE_BELOW);
        assertThat(foundations()).isEmpty();

        EditedRows below = new EditedRows();
        below.without("stage-criteria", id -> id.equals(HUB) || id.equals(PROFILE));
        assertThat(below.findings().stream().filter(each -> each.contains("FOUNDATION")))
                .isEmpty();
    }

    @Test
    void what_a_stage_above_asks_for_is_no_foundation() {
        withoutAnyOf(HUB, PROFILE, PROFILE_BELOW);
        rows.row("stage-criteria", criterion("journey", "lifetime-customers", "7"));

        assertThat(foundations()).singleElement().asString().startsWith("WARNING FOUNDATION");
    }

    @Test
    void what_another_model_asks_for_is_no_foundation() {
        withoutAnyOf(HUB, PROFILE, PROFILE_BELOW);
        rows.row("stage-criteria", criterion("four-stage", "developing", "2"));

        assertThat(foundations()).singleElement().asString().startsWith("WARNING FOUNDATION");
    }

    @Test
    void a_criterion_that_nobody_needs_rests_on_nothing() {
        withoutAnyOf(HUB, PROFILE, PROFILE_BELOW);
        rows.cell("stage-criteria", ACCESS, "essential", "no");

        assertThat(foundations()).isEmpty();
    }

    @Test
    void another_way_that_needs_nothing_first_is_enough() {
        withoutAnyOf(HUB, PROFILE, PROFILE_BELOW);
        rows.row("action-effects", "EFF-900", "share-customer-data", "data.real-time-access", "2", "3", "It does.");

        assertThat(foundations()).isEmpty();
    }

    @Test
    void an_action_that_leads_only_below_or_begins_only_at_the_level_is_no_way_to_it() {
        withoutAnyOf(HUB, PROFILE, PROFILE_BELOW);
        rows.row("action-effects", "EFF-900", "share-customer-data", "data.real-time-access", "0", "2", "It does.")
                .row("action-effects", "EFF-901", "share-customer-data", "data.real-time-access", "3", "4", "It does.");

        assertThat(foundations()).singleElement().asString().startsWith("WARNING FOUNDATION");
    }

    @Test
    void a_stage_above_the_floor_asks_for_something_essential() {
        rows.without("stage-criteria", id -> id.startsWith("FVL-OPTIMIZED"));

        assertThat(foundations())
                .singleElement()
                .asString()
                .contains("five-level.optimized, a stage that asks for nothing essential");
    }

    private void withoutAnyOf(String... criteria) {
        rows.without("stage-criteria", Set.of(criteria)::contains);
    }

    private List<String> foundations() {
        return rows.findings().stream()
                .filter(each -> each.contains("FOUNDATION"))
                .toList();
    }

    private static String cell() {
        return EditedRows.place("stage-criteria", ACCESS, "capability");
    }

    private static String[] criterion(String model, String stage, String order) {
        return new String[] {
            "NEW-01",
            model,
            stage,
            order,
            "data.online-offline-hub",
            "3",
            "no",
            "none",
            "0",
            "no",
            "Rests on it.",
            "a study"
        };
    }
}
