package org.cxmaturity.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.cxmaturity.cli.Styles;
import org.cxmaturity.model.Problem;
import org.junit.jupiter.api.Test;

class ProblemTextTest {
    private static List<Problem> problems(String place, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(at -> new Problem(place.formatted(at), at % 4 == 0 ? "no day" : "nothing", "a day", null))
                .toList();
    }

    @Test
    void of_a_file_of_lines_the_first_twenty_are_shown_and_what_the_others_say() {
        String text = ProblemText.of(problems("clients.jsonl:%d asOf", 1_020), Styles.PLAIN);

        assertThat(text.lines())
                .hasSize(24)
                .element(19)
                .isEqualTo("clients.jsonl:20 asOf: found no day; expected a day");
        assertThat(text).endsWith("""
                        and 1,000 more (--format json has all), of which
                          750: found nothing; expected a day
                          250: found no day; expected a day
                        1,020 problems
                        """);
    }

    @Test
    void what_is_wrong_with_one_profile_is_shown_whole() {
        assertThat(ProblemText.of(problems("client.yaml:%d", 50), Styles.PLAIN).lines())
                .hasSize(51);
        assertThat(ProblemText.of(problems("clients.jsonl:%d", 20), Styles.PLAIN)
                        .lines())
                .hasSize(21);
    }
}
