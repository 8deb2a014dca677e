package org.cxmaturity.tablecheck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reasons and sources that say nothing. */
class EmptySourcesTest {
    private final EditedRows rows = new EditedRows();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-",
                "–",
                "???",
                "…",
                "x",
                "s",
                "1",
                "tbd",
                "TBC",
                "tbd.",
                "(tbd)",
                "TBA?",
                "[source]",
                "<source>",
                "N/A",
                "n.a.",
                "na",
                "none",
                "(none)",
                "None given",
                "no source",
                "No reason.",
                "not known",
                "Unknown",
                "missing",
                "todo",
                "TODO: ask Ann",
                "to do",
                "to be defined",
                "To be confirmed by Ann",
                "fixme",
                "wip",
                "pending",
                "see above.",
                "as above",
                "same as above",
                "ditto",
                "idem",
                "later",
                "placeholder",
                "lorem ipsum dolor"
            })
    void what_stands_for_nothing_is_no_source(String text) {
        rows.cell("hub-scoring", "HBS-02", "source", text);

        assertThat(rows.findings()).containsExactly("WARNING NO_SOURCE hub-scoring!J18: \"" + text + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "product's own judgement",
                "estimate, unsourced",
                "ISO 9001",
                "R15",
                "To do without it costs more.",
                "Later than a day, nobody remembers.",
                "None of the sources gives a figure: product's own judgement",
                "Unknown levels count as 0.",
                "see above all ISO 10004",
                "X. Miller 2024",
                "四阶段模型",
                "na-ISO 3",
                "Pending orders show it.",
                "Missing data is no data."
            })
    void what_says_something_is_one(String text) {
        rows.cell("hub-scoring", "HBS-02", "source", text).cell("hub-scoring", "HBS-04", "reason", text);

        assertThat(rows.findings()).isEmpty();
    }
}
