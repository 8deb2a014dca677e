package org.cxmaturity.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.cxmaturity.model.Assessment.Finding;
import org.cxmaturity.rulebase.RuleBase;
import org.cxmaturity.rulebase.Shipped;
import org.junit.jupiter.api.Test;

/** Facts are told in the words that they prove or rule out, answers in the catalogue's (R18). */
class LevelWordsTest {
    private static final RuleBase RULES = Shipped.ruleBase();
    private static final String TWO_SYSTEMS = "dataSources=[{id: a, kind: CRM, side: OFFLINE, customerData: true},"
            + " {id: b, kind: CRM, side: OFFLINE, customerData: true}]";
    private static final String UNLINKED = "integrations=[]";

    @Test
    void what_is_only_held_down_is_told_by_what_is_ruled_out() {
        assertThat(told("weakness/data.customer-profile", TWO_SYSTEMS, UNLINKED))
                .startsWith("Single customer profile: level at most 1 of 4, which means: not yet “A profile joins some"
                        + " sources”.");
    }

    @Test
    void an_answer_that_is_drawn_down_is_told_by_what_is_ruled_out() {
        assertThat(told(
                        "weakness/data.customer-profile",
                        TWO_SYSTEMS,
                        UNLINKED,
                        "answers[data.customer-profile].level=3"))
                .startsWith("Single customer profile: level at most 1 of 4, which means: not yet “A profile joins some"
                        + " sources”.");
    }

    @Test
    void an_answer_within_the_bounds_is_told_by_what_it_means() {
        assertThat(told(
                        "weakness/data.customer-profile",
                        TWO_SYSTEMS,
                        UNLINKED,
                        "answers[data.customer-profile].level=1"))
                .startsWith("Single customer profile: level 1 of 4, which means: Staff search several systems and match"
                        + " by hand.");
    }

    @Test
    void what_facts_leave_no_room_above_or_below_is_told_by_what_it_means() {
        assertThat(told("weakness/technology.crm", "technologies=[{kind: CRM, adoption: PILOT}]"))
                .startsWith("Customer record system (CRM): level 1 of 4, which means: A CRM is on trial,");
        assertThat(told("weakness/channels.social", "channels=[{kind: SOCIAL, live: false}]"))
                .startsWith("Social media: level 0 of 4, which means: No social media account is used.");
    }

    @Test
    void what_facts_prove_whole_is_told_whole() {
        assertThat(told(
                        "strength/feedback.review-cadence",
                        "feedbackProcesses=[{id: s, channel: SURVEY, formal: true, collected: YEARLY, reviewed:"
                                + " QUARTERLY, actedOn: MOSTLY, usedBy: [marketing]}]",
                        "departments=[marketing]"))
                .startsWith("Feedback review: level 3 or more of 4, which means: A standing meeting reviews it at least"
                        + " every quarter and assigns owners to what it finds.");
    }

    private static String told(String finding, String... edits) {
        return Assessor.assess(RULES, CaseProfiles.named("service-team", edits)).findings().stream()
                .filter(each -> each.id().equals(finding))
                .map(Finding::text)
                .findFirst()
                .orElseThrow(() -> new AssertionError(finding + " is not told"));
    }
}
