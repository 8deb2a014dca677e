package org.cxmaturity.tablecheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.model.Bound;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.Tables;
import org.cxmaturity.tablespec.CellText;
import org.cxmaturity.tablespec.TableSpec;
import org.junit.jupiter.api.Test;

/** What the guide says of scoring rows is made from them; {@code -Dpages.write=true} writes it anew. */
class ScoringRowsPageTest {
    private static final Path PAGE = Path.of("src/site/markdown/models-and-criteria.md");
    private static final String BEGIN = "<!-- scoring rows: begin -->\n";
    private static final String END = "<!-- scoring rows: end -->";
    private static final Tables TABLES = Shipped.ruleBase().tables();

    @Test
    void the_guide_says_of_every_row_at_level_2_or_above_what_proves_which_words() throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        String written = page.substring(0, begin) + table() + page.substring(page.indexOf(END));
        if (Boolean.getBoolean("pages.write")) {
            Files.writeString(PAGE, written);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(written);
    }

    private static String table() {
        StringBuilder table =
                new StringBuilder("| capability | row | level | words | where |\n|---|---|---|---|---|\n");
        for (CapabilityRow capability : TABLES.all(CapabilityRow.class)) {
            for (TableSpec<?> spec : scoring()) {
                for (Row row : TABLES.all(spec.type())) {
                    if (capability.id().equals(spec.column("capability").of(row)) && tells(spec, row)) {
                        table.append(line(spec, row, capability));
                    }
                }
            }
        }
        return table.toString();
    }

    private static List<TableSpec<?>> scoring() {
        return TableSpec.all().stream()
                .filter(spec -> Stream.of("capability", "bound", "level", "words")
                        .allMatch(name -> spec.columns().stream()
                                .anyMatch(column -> column.name().equals(name))))
                .toList();
    }

    private static boolean tells(TableSpec<?> spec, Row row) {
        return spec.column("bound").of(row) == Bound.AT_MOST || (int) level(spec, row) >= 2;
    }

    private static Object level(TableSpec<?> spec, Row row) {
        return Objects.requireNonNull(spec.column("level").of(row));
    }

    private static String line(TableSpec<?> spec, Row row, CapabilityRow capability) {
        Bound bound = (Bound) spec.column("bound").of(row);
        String where = spec.conditions().stream()
                .map(column -> new String[] {column.title(), CellText.write(column, column.of(row))})
                .filter(each -> !each[1].equals("*"))
                .map(each -> each[0] + ": " + each[1])
                .collect(Collectors.joining("; "));
        List<String> cells = new ArrayList<>(List.of(
                capability.name(),
                "`" + row.id() + "`",
                (bound == Bound.AT_LEAST ? "at least " : "at most ") + level(spec, row),
                (bound == Bound.AT_LEAST ? "“" : "not “") + spec.column("words").of(row) + "”",
                where));
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
