package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cxmaturity.json.SmallestSetsJson;
import org.cxmaturity.json.WhatIfJson;
import org.cxmaturity.terminal.SmallestSetsText;
import org.cxmaturity.terminal.WhatIfText;
import org.cxmaturity.terminal.WhatIfs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** {@code cxm what-if}. */
class WhatIfCommandTest extends PlanShell {
    @Test
    void problems_are_json_where_json_was_asked_for() {
        assertThat(ask("what-if", "--format", "json")).isEqualTo(2);
        assertThat(JsonMapper.shared().readTree(err()).at("/0/found").asString())
                .isEqualTo("nothing to suppose");
    }

    @Test
    void edits_and_actions_reach_the_comparison_in_their_order() {
        int code = ask(
                "what-if",
                "--set",
                "technologies[CRM].adoption=FULL",
                "--action",
                "b",
                "--set=silos=",
                "--set",
                "integrations[till->crm]={freshness: DAILY, identityResolved: true}",
                "--action=a");

        assertThat(code).isZero();
        assertThat(out()).isEqualTo(WhatIfText.of(WhatIfs.better(), Styles.PLAIN));
        assertThat(plans.asked.subList(2, 4))
                .containsExactly(
                        List.of(
                                "technologies[CRM].adoption=FULL",
                                "silos=",
                                "integrations[till->crm]={freshness: DAILY, identityResolved: true}"),
                        List.of("b", "a"));
    }

    @Test
    void a_comparison_ends_with_0_even_where_a_target_is_out_of_reach() {
        assertThat(WhatIfs.better().before().roadmap().outOfReach()).isNotNull();
        assertThat(ask("what-if", "--action", "a", "--format", "json")).isZero();
        assertThat(out()).isEqualTo(WhatIfJson.of(WhatIfs.better()));
    }

    @Test
    void the_smallest_sets_are_printed_as_text_or_json() {
        assertThat(ask("what-if", "--smallest", "--target", "developing")).isZero();
        assertThat(out()).isEqualTo(SmallestSetsText.of(WhatIfs.two(), Styles.PLAIN));

        assertThat(ask("what-if", "--smallest", "--format", "json")).isZero();
        assertThat(out()).isEqualTo(SmallestSetsJson.of(WhatIfs.two()));
    }

    @Test
    void a_comparison_of_nothing_says_what_to_give() {
        assertThat(ask("what-if")).isEqualTo(2);
        assertThat(err())
                .isEqualTo(
                        "cxm what-if: found nothing to suppose; expected --set PATH=VALUE or --action ID (each as often as"
                                + " wanted), or --smallest alone\n");
        assertThat(plans.asked).isEmpty();
    }

    @Test
    void a_limit_alone_is_no_comparison_and_gets_a_guess() {
        assertThat(ask("what-if", "--budget", "0020.50")).isEqualTo(2);
        assertThat(err()).endsWith("Maybe: --set constraints.budgetPerQuarter=20.50\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--set a=b", "--action a"})
    void smallest_sets_stand_alone(String other) {
        String[] options = ("--smallest " + other).split(" ");

        assertThat(ask("what-if", options)).isEqualTo(2);
        assertThat(err()).startsWith("--smallest: found " + options[1] + " beside it; expected --set PATH=VALUE or");
        assertThat(plans.asked).isEmpty();
    }
}
