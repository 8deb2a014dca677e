package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Input;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.service.profile.ProfileRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** {@code --names}, which once meant an alias set in some commands and people in another. */
class OldSpellingsTest extends PlanShell {
    private static final String HINT = "cxm: --names is now called --stage-names; it is still understood\n";

    @ParameterizedTest
    @ValueSource(strings = {"--names n", "--names=n", "--stage-names n"})
    void an_alias_set_is_understood_in_either_spelling(String spelling) {
        assertThat(ask("roadmap", spelling.split(" "))).isZero();

        assertThat(((ProfileRequest) plans.asked.get(0)).aliasSet()).contains("n");
        assertThat(err()).isEqualTo(spelling.startsWith("--names") ? HINT : "");
    }

    @ParameterizedTest
    @CsvSource({"assess,--stage-names", "explain,--stage-names", "what-if,--stage-names", "report,--people"})
    void each_command_says_what_the_option_is_called_there(String command, String now) {
        OldSpellings given = OldSpellings.in(command, "client.yaml", "--names");

        assertThat(given.arguments()).containsExactly(command, "client.yaml", now);
        assertThat(given.hint()).contains(now);
    }

    @Test
    void what_is_no_option_or_another_commands_stays_as_it_is() {
        String[] file = {"assess", "--", "--names"};
        String[] other = {"tables", "check", "--names"};
        String[] longer = {"assess", "--namesake"};

        assertThat(OldSpellings.in(file).arguments()).containsExactly(file);
        assertThat(OldSpellings.in(other).arguments()).containsExactly(other);
        assertThat(OldSpellings.in(longer).arguments()).containsExactly(longer);
        assertThat(OldSpellings.in(file).hint()
                        + OldSpellings.in(other).hint()
                        + OldSpellings.in().hint())
                .isEmpty();
    }

    @Test
    void a_refusal_names_the_option_as_it_is_called_now() {
        plans.roadmap = Result.refused(Fault.USAGE, new Problem(Input.ALIAS_SET, "\"n\"", "one of ad-hoc", null));

        assertThat(ask("roadmap", "--names", "n")).isEqualTo(2);
        assertThat(err()).isEqualTo("--stage-names: found \"n\"; expected one of ad-hoc\n" + HINT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--format json", "--format=JSON"})
    void problems_in_json_are_not_followed_by_a_hint(String format) {
        plans.roadmap = Result.refused(Fault.USAGE, new Problem(Input.ALIAS_SET, "\"n\"", "one of ad-hoc", null));

        assertThat(ask("roadmap", ("--names n " + format).split(" "))).isEqualTo(2);
        assertThat(JsonMapper.shared().readTree(err()).at("/0/place").asString())
                .isEqualTo("--stage-names");
    }
}
