package org.cxmaturity.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.intake.Written.edited;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.cxmaturity.model.Input;
import org.cxmaturity.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Edits that nobody means well with, and edits at random. */
class HostileEditsTest {
    private static final List<String> SCRAPS = List.of(
            "technologies",
            "[CRM]",
            "[0]",
            "[",
            "]",
            ".adoption",
            ".",
            "=",
            "FULL",
            "",
            "null",
            "{}",
            "[]",
            "silos",
            "[marketing-service]",
            "answers",
            "[feedback.closed-loop]",
            ".level",
            "\"",
            ",",
            "->",
            "→",
            "integrations",
            "&a ",
            "*a",
            "!!x ",
            "\t",
            "\n",
            "\u0000",
            "\uD800",
            "\uFEFF",
            "\uD83D\uDE00",
            "9999999999",
            "-1",
            ": ",
            "# ",
            "kpis",
            "constraints",
            ".quarters",
            "organisation",
            ".id",
            "\\",
            "|",
            "? ",
            "---\n",
            "departments",
            "schema");

    private static final String FEW = """
            departments: [marketing, sales]
            silos: [{id: marketing-service, between: [marketing, sales], of: DATA, severity: LOW}]
            technologies: [{kind: CRM, adoption: FULL}]
            answers: [{capability: feedback.closed-loop, level: 2}]
            """;

    private static List<String> problems(String... edits) {
        return Written.shown(edited("", edits));
    }

    @Test
    void a_value_of_ten_megabytes_is_refused_and_so_are_many_that_add_up_to_as_much() {
        String megabyte = "x".repeat(1 << 20);

        assertThat(problems("organisation.name=" + megabyte.repeat(10)))
                .containsExactly("edit: found edits of more than 5 MB; expected at most 5 MB");
        assertThat(problems(
                        Collections.nCopies(6, "organisation.name=" + megabyte).toArray(String[]::new)))
                .containsExactly("edit: found edits of more than 5 MB; expected at most 5 MB");
        assertThat(problems("organisation.name=" + megabyte))
                .containsExactly("edit organisation.name: found 1,048,576 characters; expected at most 10,000");
    }

    @Test
    void a_thousand_edits_are_the_most() {
        String[] edits = IntStream.rangeClosed(1, 1_001)
                .mapToObj(i -> "feedbackProcesses[p" + i + "].channel=WEB")
                .toArray(String[]::new);

        assertThat(problems(java.util.Arrays.copyOf(edits, 1_000))).isEmpty();
        assertThat(problems(edits)).containsExactly("edit: found 1,001 edits; expected at most 1,000");
    }

    @Test
    void one_large_value_in_many_items_is_a_profile_too_large() {
        StringBuilder answers = new StringBuilder("answers:\n");
        for (int i = 0; i < 9_000; i++) {
            answers.append("- {capability: feedback.collection, level: 1, role: r")
                    .append(i)
                    .append("}\n");
        }
        String problem = ": found a profile that the edits make too large; expected at most 500,000 values and 5 MB";

        assertThat(Written.shown(
                        edited(answers.toString(), "answers[feedback.collection].comment=" + "x".repeat(4_000_000))))
                .containsExactly("edit answers[feedback.collection].comment" + problem);
        assertThat(Written.shown(edited(
                        answers.toString(),
                        "answers[feedback.collection].evidence=[" + "{ref: a},".repeat(100_000) + "]")))
                .containsExactly("edit answers[feedback.collection].evidence" + problem);
        assertThat(Written.shown(edited(answers.toString(), "answers[feedback.collection].level=2")))
                .isEmpty();
    }

    @Test
    void what_lies_too_deep_is_refused() {
        String deep = ": found lists or mappings within each other, too deep; expected at most 50 levels";

        assertThat(problems("silos=" + "[".repeat(10_000))).containsExactly("edit silos" + deep);
        assertThat(problems("silos=" + "[".repeat(50) + "]".repeat(50))).containsExactly("edit silos" + deep);
        assertThat(problems("silos=" + "[".repeat(49) + "]".repeat(49)))
                .singleElement()
                .asString()
                .startsWith("edit silos silos[0]: found a list; expected a mapping");
        assertThat(problems("a" + ".a".repeat(10_000) + "=1"))
                .singleElement()
                .asString()
                .endsWith("…: found more than 50 steps; expected a path such as technologies[CRM].adoption");
        assertThat(problems("[".repeat(10_000) + "=1"))
                .singleElement()
                .asString()
                .contains("no key at the start");
        assertThat(problems("a" + "[".repeat(10_000) + "=1"))
                .singleElement()
                .asString()
                .contains("a [ without its ]");
    }

    @Test
    void more_values_than_a_profile_can_need_are_refused() {
        assertThat(problems("silos=[" + "a,".repeat(500_000) + "]"))
                .containsExactly("edit silos: found more than 500,000 values; expected at most 500,000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"organisation.name=a\u0000b", "organisation.name\u001b[2J=a", "organisation\u0007.name=a"})
    void a_control_character_is_refused_and_never_printed(String edit) {
        assertThat(problems(edit))
                .singleElement()
                .asString()
                .contains("found the control character \\u00")
                .matches("\\P{Cc}*");
    }

    @Test
    void half_a_surrogate_pair_is_refused() {
        assertThat(problems("organisation.name=\uD800")).isNotEmpty();
        assertThat(problems("silos[\uD800].of=DATA")).isNotEmpty();
    }

    @Test
    void aliases_tags_and_further_documents_are_refused() {
        assertThat(problems("silos=&a [*a]"))
                .containsExactly("edit silos [0]: found the alias *a; expected the value alone");
        assertThat(problems("silos=[!!java.net.URL [x]]"))
                .containsExactly(
                        "edit silos [0]: found the tag \"tag:yaml.org,2002:java.net.URL\"; expected the value alone");
        assertThat(problems("silos=[]\n---\n[]"))
                .containsExactly("edit silos: found a second document; expected one value an edit");
        assertThat(problems("constraints={quarters: 1, quarters: 2}"))
                .containsExactly(
                        "edit constraints quarters: found the key again; expected each key once; the first is in the edit constraints");
    }

    @Test
    void whatever_the_edit_it_is_made_or_has_problems_with_places() {
        Random random = new Random(20261002);
        int accepted = 0;

        for (int i = 0; i < 5_000; i++) {
            StringBuilder edit = new StringBuilder();
            for (int j = random.nextInt(8); j >= 0; j--) {
                edit.append(SCRAPS.get(random.nextInt(SCRAPS.size())));
                edit.append(j == 3 ? "=" : "");
            }
            List<Problem> problems = edited(FEW, edit.toString()).problems();
            assertThat(problems)
                    .as(edit.toString())
                    .allMatch(problem -> problem.input() == Input.EDIT
                            || problem.place().matches("(?s)client.yaml:[0-9]{1,3}( .+)?"));
            assertThat(problems).extracting(Problem::toString).allMatch(line -> line.matches("\\P{Cc}*"));
            accepted += problems.isEmpty() ? 1 : 0;
        }
        assertThat(accepted).isPositive();
    }
}
