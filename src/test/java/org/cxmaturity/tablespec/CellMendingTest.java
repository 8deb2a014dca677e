package org.cxmaturity.tablespec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.cxmaturity.tables.ActionRow;
import org.cxmaturity.tables.CurrencyRow;
import org.cxmaturity.tables.PriorityRow;
import org.cxmaturity.tables.StageCriterionRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an untidy cell can only have meant is told; what can mean two things is left. */
class CellMendingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            nullValues = "-",
            value = {
                "essential|Yes|yes",
                "essential|YES |yes",
                "essential|TRUE|yes",
                "essential|n|no",
                "essential|maybe|-",
                "essential|ja|-",
                "minimum|3 |3",
                "minimum|3.0|3",
                "minimum|\u0663|3",
                "minimum|three|-",
                "minimum|3 mostly|-",
                "minimum|2,5|-",
                "reason|two  spaces |two spaces",
                "reason|a\u00a0b|a b",
                "reason|a\u200bb|ab",
                "reason|a\u200db|-",
                "reason|\u202eevil|-",
                "reason|fine|-",
                "stage| align|align",
                "stage|a b|-",
                "capability|feedback.collection ,data.hub|feedback.collection, data.hub",
                "capability|Feedback.Collection|feedback.collection",
                "capability|nothing.known|-",
                "capability|*|-"
            })
    void criteria(String component, String text, String meant) {
        Column column = TableSpec.of(StageCriterionRow.class).column(component);
        Set<String> ids = column.refers() == null ? Set.of() : Set.of("feedback.collection", "data.hub");

        assertThat(CellMending.of(column, text, ids).orElse(null)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "1.25|1.25",
                "1,25|1.25",
                "1,250|-",
                "1.250|-",
                "1 250|1250",
                "1'250.5|1250.5",
                "1.250,5|1250.5",
                "12 EUR|-",
                "1e3|-",
                "-|-"
            })
    void rates(String text, String meant) {
        Column column = TableSpec.of(CurrencyRow.class).column("perPound");

        assertThat(CellMending.reading(column, String.valueOf(text)).orElse(null))
                .isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "01.10.2026|-",
                "13.10.2026|2026-10-13",
                "2026/10/01|2026-10-01",
                "1 October 2026|2026-10-01",
                "1. Oktober 2026|2026-10-01",
                "10/13/2026|2026-10-13",
                "46296|2026-10-01",
                "1/10/2026|-",
                "soon|-"
            })
    void days(String text, String meant) {
        Column column = TableSpec.of(CurrencyRow.class).columns().stream()
                .filter(each -> each.kind() == CellKind.DATE)
                .findFirst()
                .orElseThrow();

        assertThat(CellMending.reading(column, text).orElse(null)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {"high|HIGH", "High, medium|HIGH, MEDIUM", "HIGH; LOW|HIGH, LOW", "hihg|-", "HIGH|-"})
    void constants(String text, String meant) {
        Column column = TableSpec.of(PriorityRow.class).column("impact");

        assertThat(CellMending.of(column, text).orElse(null)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {"None|none", "NONE|none", "none|-", "nothing|-"})
    void lists_of_nothing(String text, String meant) {
        Column column = TableSpec.of(ActionRow.class).column("prerequisites");

        assertThat(CellMending.of(column, text, Set.of("a")).orElse(null)).isEqualTo(meant);
    }
}
