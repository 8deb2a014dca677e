package org.cxmaturity.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.cxmaturity.model.CapabilityAnswer;
import org.cxmaturity.model.Given;
import org.cxmaturity.model.Origin;
import org.cxmaturity.model.Technology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where an item was read before it came into the profile. */
class SourcesTest {
    private static final String ITEM = "technologies:\n  - {kind: CRM, adoption: FULL, sources: [%s]}\n";

    @Test
    void an_item_of_any_section_keeps_every_place_where_it_was_read() {
        List<Technology> read = Written.accepted(
                        ITEM.formatted(
                                "{file: \"Sales, 2026.xlsx\", sheet: Systems, cell: D7, on: 2026-09-01}, {file: b.csv, cell: A2:C2}"))
                .all(Technology.class);

        assertThat(Objects.requireNonNull(read.get(0).backing()).origins())
                .containsExactly(
                        new Origin("Sales, 2026.xlsx", "Systems", "D7", LocalDate.of(2026, 9, 1)),
                        new Origin("b.csv", null, "A2:C2", null));
    }

    @Test
    void two_people_in_one_role_who_agree_are_told_apart_by_where_they_said_so() {
        String answer =
                "  - {capability: feedback.collection, role: Nurse, level: 1, sources: [{file: a.csv, cell: %s}]}\n";

        assertThat(Written.accepted("answers:\n" + answer.formatted("D2") + answer.formatted("D3"))
                        .all(CapabilityAnswer.class))
                .extracting(Given::key)
                .containsExactly("answers#feedback.collection//Nurse/", "answers#feedback.collection//Nurse//(2)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{file: a.csv, cell: d7} | cell: found \"d7\"; expected a cell as spreadsheets call it, such as D7. Maybe: D7",
                "{file: a.csv, cell: row 7} | cell: found \"row 7\"; expected a cell as spreadsheets call it, such as D7",
                "{file: a.csv} | cell: found nothing; expected text",
                "{cell: D7} | file: found nothing; expected text",
                "{file: a.csv, cell: D7, on: 2026-10-02} | on: found \"2026-10-02\"; expected a day not after asOf, 2026-10-01",
                "{file: a.csv, cell: D7, tab: x} | tab: found the unknown key \"tab\"; expected one of file, sheet, cell, on"
            })
    void a_place_that_is_none_is_refused_by_line(String source, String problem) {
        assertThat(Written.problems(ITEM.formatted(source)))
                .containsExactly("client.yaml:5 technologies[0].sources[0]." + problem);
    }
}
