package org.cxmaturity.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.cxmaturity.publishing.blocks.Table;
import org.cxmaturity.publishing.blocks.Table.Cell;
import org.cxmaturity.publishing.blocks.Table.Column;
import org.cxmaturity.publishing.blocks.Table.Kind;
import org.cxmaturity.publishing.charts.TextWidth;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {
    private static final String REASON =
            "The stage draws its insight from analysed feedback; at level 2 drivers or segments are analysed for some questions, and what was found is acted on.";

    @Test
    void a_column_of_sentences_takes_what_columns_of_words_do_not_need() {
        double[] widths = widths(List.of(30, 10, 30), List.of("Established", REASON, "FST-ESTABLISHED-05"));

        assertThat(Arrays.stream(widths).sum()).isCloseTo(500, within());
        assertThat(widths[1]).isGreaterThan(300);
        assertThat(widths[0]).isGreaterThan(TextWidth.ems("Established", false) * 9);
        assertThat(widths[2]).isGreaterThan(TextWidth.ems("ESTABLISHED-", false) * 9);
    }

    @Test
    void two_columns_of_sentences_share_what_there_is() {
        double[] widths = widths(List.of(1, 1, 1), List.of("Yes", REASON, REASON));

        assertThat(widths[1]).isCloseTo(widths[2], Offset.offset(10.0));
    }

    @Test
    void where_every_row_has_room_widths_are_as_asked() {
        double[] widths = widths(List.of(20, 60, 20), List.of("One", "Two", "Three"));

        assertThat(widths[1]).isCloseTo(300, within());
        assertThat(widths[0]).isCloseTo(100, within());
    }

    @Test
    void where_not_even_the_words_have_room_all_give_in() {
        String word = "Verbraucherzufriedenheitsbefragungsergebnisse";
        double[] widths = widths(List.of(1, 1, 1, 1, 1, 1), List.of(word, word, word, word, word, word));

        assertThat(Arrays.stream(widths).sum()).isCloseTo(500, within());
        assertThat(widths[0]).isCloseTo(500 / 6.0, within());
    }

    private static Offset<Double> within() {
        return Offset.offset(6.0);
    }

    /** Of a table of five such rows, in letters of nine points. */
    private static double[] widths(List<Integer> shares, List<String> row) {
        List<Column> columns = shares.stream()
                .map(share -> new Column("Title", Kind.TEXT, share))
                .toList();
        List<Cell> cells = row.stream().map(Cell::of).toList();
        Table table = new Table("Caption", columns, List.of(cells, cells, cells, cells, cells));
        return ColumnWidths.of(table, 500, 9, 10);
    }
}
