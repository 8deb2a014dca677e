package org.cxmaturity.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.intake.Written.problems;

import java.util.List;
import org.cxmaturity.model.CapabilityAnswer;
import org.cxmaturity.model.Given;
import org.junit.jupiter.api.Test;

/** Several people in one role. */
class RespondentsTest {
    private static final String REPEATED =
            "client.yaml:%d answers[%d]: found \"feedback.closed-loop\", \"nursing\", \"Nurse\","
                    + " \"2026-09-10\" again; expected each capability, department, role, on, respondent once; the first is on line 6."
                    + " Maybe: another person in the same role, told apart by an id: respondent: person-2";

    private static String answers(String... eachOf) {
        StringBuilder lines = new StringBuilder("departments: [nursing]\nanswers:\n");
        for (String each : eachOf) {
            lines.append("  - {capability: feedback.closed-loop, department: nursing, on: 2026-09-10, ")
                    .append(each)
                    .append("}\n");
        }
        return lines.toString();
    }

    private static List<String> keys(String lines) {
        return Written.accepted(lines).all(CapabilityAnswer.class).stream()
                .map(Given::key)
                .toList();
    }

    @Test
    void people_in_one_role_are_told_apart_by_an_id() {
        String key = "answers#feedback.closed-loop/nursing/Nurse/2026-09-10";

        assertThat(keys(answers(
                        "role: Nurse, level: 1",
                        "role: Nurse, level: 1, respondent: nurse-2",
                        "role: Nurse, level: 3, respondent: nurse-3")))
                .containsExactly(key, key + "/nurse-2", key + "/nurse-3");
    }

    @Test
    void people_in_one_role_who_see_it_differently_are_told_apart_without_one() {
        String key = "answers#feedback.closed-loop/nursing/Nurse/2026-09-10";

        assertThat(keys(answers("role: Nurse, level: 1", "role: Nurse, level: 3", "role: Nurse, level: UNKNOWN")))
                .containsExactly(key, key + "/(2)", key + "/(3)");
    }

    @Test
    void the_same_again_may_be_a_copy_and_is_asked_about() {
        assertThat(problems(answers("role: Nurse, level: 1", "role: Nurse, level: 3", "role: Nurse, level: 1")))
                .containsExactly(REPEATED.formatted(8, 2));
    }

    @Test
    void who_names_no_role_or_one_id_twice_may_be_one_person_who_thinks_otherwise_now() {
        assertThat(problems(answers("level: 1", "level: 3")))
                .hasSize(1)
                .first()
                .asString()
                .contains(" again; ");
        assertThat(problems(answers("role: Nurse, respondent: a, level: 1", "role: Nurse, respondent: a, level: 3")))
                .hasSize(1)
                .first()
                .asString()
                .contains("\"a\" again; ");
    }

    @Test
    void an_id_is_no_name() {
        assertThat(problems(answers("role: Nurse, level: 1, respondent: Mary Seacole")))
                .hasSize(1)
                .first()
                .asString()
                .contains("respondent: found \"Mary Seacole\"; expected an id", "Maybe: mary-seacole");
    }
}
