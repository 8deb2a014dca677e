package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.rulebase.Shipped;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code cxm tables check} as a person or a program runs it. */
class TablesCheckTest {
    @TempDir
    private Path directory;

    private final TablesShell shell = new TablesShell();
    private Path tables = Path.of("");

    @BeforeEach
    void copy() throws IOException {
        tables = Files.createDirectories(directory.resolve("tables"));
        try (Stream<Path> files = Files.list(Shipped.TABLES)) {
            for (Path file : files.toList()) {
                Files.copy(file, tables.resolve(file.getFileName()));
            }
        }
    }

    private void write(String file, String sheet, int row, int column, double value) throws IOException {
        Path path = tables.resolve(file);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(path)))) {
            workbook.getSheet(sheet).getRow(row).getCell(column).setCellValue(value);
            try (OutputStream to = Files.newOutputStream(path)) {
                workbook.write(to);
            }
        }
    }

    @Test
    void sound_tables_end_with_0_and_one_line_that_says_so() {
        assertThat(run("tables", "check", tables.toString())).isZero();

        assertThat(out()).contains("46 workbooks, 59 tables, 5,596 rows: no errors");
        assertThat(err()).isEmpty();
    }

    @Test
    void errors_end_with_4_and_say_where() throws IOException {
        write("effort-bands.drl.xlsx", "effort-bands", 17, 1, 25);

        assertThat(run("tables", "check", tables.toString())).isEqualTo(4);

        assertThat(out())
                .startsWith(
                        "1 error\neffort-bands.drl.xlsx!effort-bands!B18: found no row for % of staff days 20 to 24;"
                                + " expected a row for every case. Maybe: 20 in this cell\n");
    }

    @Test
    void warnings_end_with_4_only_where_that_is_asked_for() throws IOException {
        write("stage-criteria.drl.xlsx", "stage-criteria", 24, 5, 4);

        assertThat(run("tables", "check", tables.toString(), "--quick")).isZero();
        assertThat(run("tables", "check", tables.toString(), "--quick", "--strict"))
                .isEqualTo(4);
        assertThat(out())
                .contains("rule-base.xlsx!Version!B4: found 1.0.0, the version of the tables that the product");
    }

    @Test
    void json_holds_the_same() throws IOException {
        write("effort-bands.drl.xlsx", "effort-bands", 17, 1, 25);

        assertThat(run("tables", "check", tables.toString(), "--format", "json"))
                .isEqualTo(4);

        assertThat(out())
                .contains("\"schema\": \"cx-maturity/tables-check/v1\"")
                .contains("\"kind\": \"gap\"")
                .contains("\"place\": \"effort-bands.drl.xlsx!effort-bands!B18\"")
                .contains("\"errors\": 1");
    }

    @Test
    void marked_copies_are_named() throws IOException {
        write("effort-bands.drl.xlsx", "effort-bands", 17, 1, 25);
        Path marked = directory.resolve("marked");

        assertThat(run("tables", "check", tables.toString(), "--quick", "--annotate", marked.toString()))
                .isEqualTo(4);

        assertThat(out()).contains("Marked copies: ").contains("effort-bands.drl.xlsx");
        assertThat(marked.resolve("effort-bands.drl.xlsx")).exists();
        assertThat(run("tables", "check", tables.toString(), "--annotate", tables.toString()))
                .isEqualTo(2);
        assertThat(err()).contains("the directory of the tables themselves");
    }

    @Test
    void what_is_no_directory_of_workbooks_is_refused() throws IOException {
        assertThat(run("tables", "check", directory.resolve("nowhere").toString()))
                .isEqualTo(4);
        assertThat(err()).contains("no such directory");
        assertThat(run("tables", "check", tables.resolve("actions.xlsx").toString()))
                .isEqualTo(4);
        assertThat(err()).contains("found a file").contains("Maybe: " + tables);
        assertThat(run(
                        "tables",
                        "check",
                        Files.createDirectory(directory.resolve("empty")).toString()))
                .isEqualTo(4);
        assertThat(err()).contains("no workbooks");
    }

    @Test
    void without_a_version_of_its_own_a_changed_rule_base_is_told_from_any_other() throws IOException {
        Path before = Files.createDirectories(directory.resolve("before"));
        try (Stream<Path> files = Files.list(tables)) {
            for (Path file : files.toList()) {
                Files.copy(file, before.resolve(file.getFileName()));
            }
        }
        write("stage-criteria.drl.xlsx", "stage-criteria", 24, 5, 4);

        run("tables", "check", tables.toString(), "--quick", "--against", before.toString());

        assertThat(out()).contains("the version of " + before);
    }

    private int run(Object... args) {
        return shell.run(args);
    }

    private String out() {
        return shell.out();
    }

    private String err() {
        return shell.err();
    }
}
