package org.cxmaturity.service.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cxmaturity.audit.LedgerWatch;
import org.cxmaturity.cli.TableFiles;
import org.cxmaturity.comparison.EditionDifference;
import org.cxmaturity.comparison.TableChange;
import org.cxmaturity.model.Result;
import org.cxmaturity.rulebase.Shipped;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** LibreOffice opens and saves every shipped workbook; by {@code cxm tables diff} each says what it said. */
@Tag("program")
class SavedByOfficeTest {
    private static final String CRITERIA = "stage-criteria.drl.xlsx";
    /** A copy in which one cell says something else before it is opened: what a difference looks like. */
    private static final String CHANGED = "one-cell-changed.xlsx";

    @TempDir
    private static Path directory;

    private static Path saved;

    private final TableFiles workbench = TestTables.WORKBENCH;

    @BeforeAll
    static void open_and_save() throws IOException, InterruptedException {
        assumeTrue(TableCopies.officeIsThere(), "LibreOffice (soffice) is not installed");
        Path opened = TableCopies.copy(directory.resolve("opened"));
        Files.copy(opened.resolve(CRITERIA), opened.resolve(CHANGED));
        TableCopies.edit(opened.resolve(CHANGED), "stage-criteria", sheet -> TableCopies.cell(
                        sheet, "JRN-ALIGN-01", "Minimum level")
                .setCellValue(1));
        saved = Files.createDirectories(directory.resolve("saved"));

        TableCopies.saveByOffice(opened, saved, directory);

        Files.move(saved.resolve(CHANGED), directory.resolve(CHANGED));
    }

    static List<String> shipped_workbooks() throws IOException {
        try (Stream<Path> files = Files.list(Shipped.TABLES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".xlsx"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped_workbooks")
    void a_workbook_shows_no_difference(String name) throws IOException {
        Path before = Shipped.TABLES.resolve(name);
        assertThat(saved.resolve(name)).exists();
        assertThat(Files.mismatch(saved.resolve(name), before))
                .as("written by another program")
                .isNotNegative();

        assertThat(changes(before, saved.resolve(name))).isEmpty();
    }

    @Test
    void the_directory_shows_no_difference() {
        assertThat(changes(Shipped.TABLES, saved)).isEmpty();
    }

    @Test
    void a_cell_that_was_changed_is_the_only_difference() {
        assertThat(changes(Shipped.TABLES.resolve(CRITERIA), directory.resolve(CHANGED)))
                .singleElement()
                .isInstanceOfSatisfying(TableChange.CellChanged.class, change -> {
                    assertThat(change.reference()).hasToString("stage-criteria#JRN-ALIGN-01");
                    assertThat(change.title()).isEqualTo("Minimum level");
                });
    }

    private List<TableChange> changes(Path before, Path after) {
        Result<EditionDifference> outcome = workbench.difference(before, after, LedgerWatch.NONE);
        assertThat(outcome).isInstanceOf(Result.Done.class);
        return ((Result.Done<EditionDifference>) outcome).value().changes();
    }
}
