package org.cxmaturity.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cxmaturity.Seeds;
import org.cxmaturity.assessment.WrongFields.WrongField;
import org.cxmaturity.audit.DocumentDifference;
import org.cxmaturity.audit.FieldComparison;
import org.cxmaturity.model.Fact;
import org.cxmaturity.model.Profile;
import org.cxmaturity.rulebase.RuleBase;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.tables.Phase;
import org.cxmaturity.tables.RowTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An assessment can be gone on with from any stage. */
class ResumableAssessmentTest {
    private static final RuleBase SHIPPED = Shipped.ruleBase();
    private static final int PROFILES = 300;

    static List<Integer> numbers() {
        return Seeds.some(List.of(2, 31, 64, 97, 143, 188));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void whatever_stage_it_is_gone_on_with_from_the_same_rules_fire_for_the_same_facts(int number) {
        Profile profile = GeneratedProfiles.profile(SHIPPED.tables(), number);
        List<List<RuleFiring>> whole = RuleSession.run(SHIPPED, profile.facts(), List.of(), stage -> {}, session -> {});
        ResumableAssessment course = ResumableAssessment.of(SHIPPED, profile, stage -> {});

        for (int stage = 0; stage <= Phase.values().length; stage++) {
            List<List<RuleFiring>> again =
                    RuleSession.run(SHIPPED, profile.facts(), whole.subList(0, stage), begun -> {}, session -> {});
            for (int phase = 0; phase < whole.size(); phase++) {
                assertThat(difference(whole.get(phase), again.get(phase)))
                        .as(Phase.values()[phase] + ", gone on with from stage " + stage)
                        .isEmpty();
            }
            ResumableAssessment other = course.from(stage, SHIPPED, begun -> {});
            assertThat(FieldComparison.between(
                            List.of(course.outline()), List.of(other.outline()), outline -> "outline"))
                    .isEmpty();
            assertThat(other.rows()).isEqualTo(course.rows());
        }
    }

    private static Optional<DocumentDifference> difference(List<RuleFiring> whole, List<RuleFiring> again) {
        return FieldComparison.between(whole, again, ResumableAssessmentTest::name);
    }

    private static String name(RuleFiring fired) {
        return fired.concluded().key() + " by " + fired.id() + " from "
                + Stream.concat(
                                fired.facts().stream().map(Fact::key),
                                fired.rows().stream().map(RowTypes::reference))
                        .sorted()
                        .toList();
    }

    /** Without this, agreement could be agreement on less than every field. */
    @Test
    void a_field_concluded_wrongly_is_seen_whichever_it_is() {
        WrongFields wrong = WrongFields.all();
        for (int number = 0; wrong.isLeft() && number < PROFILES; number++) {
            List<RuleFiring> right = RuleSession.run(
                    SHIPPED, GeneratedProfiles.profile(SHIPPED.tables(), number).facts());
            wrong.in(right.stream().map(RuleFiring::concluded).toList()).forEach(each -> assertThat(
                            difference(right, planted(each, right)))
                    .as(each.field())
                    .hasValueSatisfying(found -> assertThat(found.path()).matches(each::isAt)));
        }

        wrong.assertAllPlanted();
    }

    private static List<RuleFiring> planted(WrongField wrong, List<RuleFiring> firings) {
        return firings.stream()
                .map(each -> each.concluded() != wrong.right()
                        ? each
                        : new RuleFiring(
                                each.rule(),
                                each.id(),
                                each.row(),
                                each.facts(),
                                each.rows(),
                                each.absence(),
                                wrong.wrong()))
                .toList();
    }

    @Test
    void each_stage_is_told_when_it_begins() {
        Profile profile = GeneratedProfiles.profile(SHIPPED.tables(), 5);
        List<Integer> begun = new ArrayList<>();
        ResumableAssessment course = ResumableAssessment.of(SHIPPED, profile, begun::add);
        assertThat(begun).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);

        begun.clear();
        course.from(8, SHIPPED, begun::add);
        assertThat(begun).containsExactly(8, 9, 10, 11, 12);
    }
}
