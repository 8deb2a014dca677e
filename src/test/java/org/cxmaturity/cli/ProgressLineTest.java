package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said while a plan is made. */
class ProgressLineTest extends PlanShell {
    private static final String TERMINAL = "cxm.terminal.err";
    private static final String SHOWN =
            "\rPlanning … [1-9]\\d* s\rLooking for what would be enough … [1-9]\\d* s\r {38,}\r";

    @BeforeEach
    void on_a_terminal() {
        System.setProperty(TERMINAL, "true");
    }

    @AfterEach
    void back_to_none() {
        System.clearProperty(TERMINAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"roadmap", "what-if --action=a", "what-if --smallest"})
    void work_of_more_than_a_second_says_what_is_done_and_takes_the_line_away_again(String line) {
        plans.planned = () -> err().contains("Planning");
        String[] words = line.split(" ");

        assertThat(words.length == 1 ? ask(words[0]) : ask(words[0], words[1])).isZero();
        assertThat(err()).matches(SHOWN);
    }

    @Test
    void work_that_is_done_at_once_says_nothing() {
        assertThat(ask("roadmap")).isZero();
        assertThat(err()).isEmpty();
    }

    @Test
    void where_nobody_looks_nothing_is_said() {
        System.clearProperty(TERMINAL);
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(1_500);
        plans.planned = () -> System.nanoTime() > end;

        assertThat(ask("roadmap")).isZero();
        assertThat(err()).isEmpty();
    }
}
