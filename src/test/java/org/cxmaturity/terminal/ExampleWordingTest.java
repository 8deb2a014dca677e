package org.cxmaturity.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cxmaturity.assessment.Assessor;
import org.cxmaturity.assessment.CaseProfiles;
import org.cxmaturity.assessment.ExampleProfiles;
import org.cxmaturity.cli.Styles;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Assessment.Recommendation;
import org.cxmaturity.rulebase.RuleBase;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.tables.ActionRow;
import org.cxmaturity.tables.ActionTriggerRow;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.DisagreementRow;
import org.cxmaturity.tables.LevelFindingRow;
import org.cxmaturity.wording.Words;
import org.junit.jupiter.api.Test;

/** What people read of the examples: titles in place of ids, sentences that agree with any name, nothing done named as first. */
class ExampleWordingTest {
    private static final RuleBase RULES = Shipped.ruleBase();

    private static final List<Assessment> ASSESSMENTS = Stream.concat(ExampleProfiles.all(), CaseProfiles.all())
            .map(profile -> Assessor.assess(RULES, profile))
            .toList();

    /** Without what stands in brackets and without keys of sources: those are to be looked up. */
    private static String prose(Assessment assessment) {
        return AssessmentText.of(assessment, Styles.PLAIN, 99)
                .replaceAll("\\s+", " ")
                .replaceAll("\\[[^]]*]", "")
                .replaceAll("\\S*#\\S*", "");
    }

    @Test
    void no_id_of_a_capability_or_an_action_stands_in_the_place_of_its_name() {
        List<String> ids = Stream.concat(
                        RULES.tables().all(CapabilityRow.class).stream().map(CapabilityRow::id),
                        RULES.tables().all(ActionRow.class).stream().map(ActionRow::id))
                .toList();

        assertThat(ASSESSMENTS).allSatisfy(each -> {
            String prose = prose(each);
            assertThat(ids).as(each.organisation().name()).noneMatch(id -> Pattern.compile(
                            "(?<![\\w-])" + Pattern.quote(id) + "(?![\\w-])")
                    .matcher(prose)
                    .find());
        });
    }

    @Test
    void only_what_is_still_to_be_done_comes_first() {
        assertThat(ASSESSMENTS).allSatisfy(each -> {
            Words words = new Words(each);
            List<String> titles =
                    each.recommendations().stream().map(Recommendation::title).toList();
            assertThat(each.recommendations()).allSatisfy(action -> assertThat(titles)
                    .containsAll(words.before(action))
                    .hasSizeGreaterThanOrEqualTo(action.prerequisites().size()));
        });
        assertThat(ASSESSMENTS).as("or nothing would be seen here").anyMatch(each -> each.recommendations().stream()
                .anyMatch(action -> action.prerequisites().size()
                        < RULES.tables()
                                .row(ActionRow.class, action.action())
                                .prerequisites()
                                .size()));
    }

    @Test
    void no_sentence_makes_a_capabilitys_name_its_subject() {
        Stream<String> texts = Stream.of(
                        RULES.tables().all(ActionTriggerRow.class).stream().map(ActionTriggerRow::reason),
                        RULES.tables().all(LevelFindingRow.class).stream().map(LevelFindingRow::text),
                        RULES.tables().all(DisagreementRow.class).stream().map(DisagreementRow::text))
                .flatMap(each -> each);

        assertThat(texts).noneMatch(each -> each.contains("{capability} "));
    }

    @Test
    void what_neighbouring_findings_share_is_said_once() {
        String text = AssessmentText.of(Assessor.assess(RULES, CaseProfiles.named("all-fours")), Styles.PLAIN, 0);

        assertThat(text.replaceAll("\\s+", " ").split("Customers can rely on it\\.", -1))
                .as("once for each row of neighbours")
                .hasSize(3);
    }

    @Test
    void a_reason_that_several_actions_share_is_given_with_the_first() {
        assertThat(ASSESSMENTS)
                .filteredOn(each -> prose(each).contains("As for action "))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(prose(each)
                                .split(
                                        Pattern.quote(
                                                "It opens the way to a next stage, but takes much of people's time"),
                                        -1))
                        .hasSizeLessThanOrEqualTo(2));
    }
}
