package org.cxmaturity.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.model.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Items are put at the end of a section, and all else stays as it was written. */
class AddedItemsTest {
    private static Result<String> with(String name, String profile) {
        return AddedItems.in(
                        new NamedContent(name, profile.getBytes(StandardCharsets.UTF_8)),
                        Section.KPIS,
                        "- a: 1\n  b: 2\n- a: 3\n")
                .map(content -> new String(content.bytes(), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "x: 1~ > x: 1~kpis:~  - a: 1~    b: 2~  - a: 3~",
                "x: 1 > x: 1~kpis:~  - a: 1~    b: 2~  - a: 3",
                "kpis: []  # none~x: 1~ > kpis:~  - a: 1~    b: 2~  - a: 3~x: 1~",
                "kpis:~- a: 0~~# next~x: 1~ > kpis:~- a: 0~- a: 1~  b: 2~- a: 3~~# next~x: 1~",
                "kpis: # some~    - {a: 0,~       b: 1}  # last~ > kpis: # some~    - {a: 0,~       b: 1}  # last~    - a: 1~      b: 2~    - a: 3~",
                "x: 1\r~kpis:\r~  - a: 0\r~ > x: 1\r~kpis:\r~  - a: 0\r~  - a: 1\r~    b: 2\r~  - a: 3\r~"
            })
    void items_come_last_in_their_section(String before, String after) {
        String profile = before.replace('~', '\n');

        assertThat(with("client.yaml", profile).orElseThrow()).isEqualTo(after.replace('~', '\n'));
    }

    @Test
    void a_list_on_one_line_and_a_profile_in_json_are_left_to_people() {
        assertThat(with("client.yaml", "x: 1\nkpis: [{a: 0}]\n").problems())
                .singleElement()
                .extracting(Problem::place)
                .isEqualTo("client.yaml:2");
        assertThat(with("client.json", "{\"kpis\": []}").problems()).hasSize(1);
        assertThat(with("client.yaml", "x: [\n").problems()).isNotEmpty();
    }
}
