package org.cxmaturity.rulebase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.tables.AliasRow;
import org.cxmaturity.tables.FreshnessScoringRow;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.RowTypes;
import org.cxmaturity.tables.StageRow;
import org.cxmaturity.tablespec.ReadTables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook of a table that stands in no workbook yet. */
class WorkbookBuildTest {
    private static final String FRESHNESS = "freshness-scoring.drl.xlsx";

    @TempDir
    private Path tables;

    @BeforeEach
    void copy() throws IOException {
        try (Stream<Path> files = Files.list(Shipped.TABLES)) {
            for (Path file : files.toList()) {
                Files.copy(file, tables.resolve(file.getFileName()));
            }
        }
    }

    private void write(String table) throws IOException {
        WorkbookBuild.main(table, tables.toString());
    }

    private void withoutAliases() throws IOException {
        Path file = tables.resolve("maturity-models.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            workbook.removeSheetAt(workbook.getSheetIndex("Aliases"));
            try (var out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }

    private Map<Class<? extends Row>, List<Row>> rows() throws IOException {
        return WorkbookReader.readCells(WorkbookFiles.all(tables)).orElseThrow().rows();
    }

    @Test
    void a_decision_table_is_written_with_a_header_that_is_accepted_and_with_menus_and_no_row() throws IOException {
        Files.delete(tables.resolve(FRESHNESS));

        write("freshness-scoring");

        assertThat(rows()).containsOnlyKeys(RowTypes.ALL).containsEntry(FreshnessScoringRow.class, List.of());
        byte[] bytes = Files.readAllBytes(tables.resolve(FRESHNESS));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(workbook.getSheetAt(0).getDataValidations())
                    .extracting(XSSFDataValidation::getValidationConstraint)
                    .extracting(each -> each.getFormula1())
                    .contains("List_Freshness_or_any", "List_capabilities");
            assertThat(workbook.getSheet("Lists").getLastRowNum()).isGreaterThan(48);
        }
    }

    @Test
    void a_catalogue_is_written_beside_the_sheets_that_its_workbook_has() throws IOException {
        List<Row> stages = rows().get(StageRow.class);
        withoutAliases();

        write("stage-aliases");

        assertThat(rows()).containsEntry(AliasRow.class, List.of()).containsEntry(StageRow.class, stages);
    }

    @Test
    void a_table_that_is_there_is_not_overwritten() throws IOException {
        ReadTables before = WorkbookReader.readCells(WorkbookFiles.all(tables)).orElseThrow();

        assertThatThrownBy(() -> write("freshness-scoring"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("holds freshness-scoring already");
        assertThatThrownBy(() -> write("stage-aliases")).hasMessageContaining("holds stage-aliases already");
        Files.writeString(tables.resolve(FRESHNESS), "spoilt");
        assertThatThrownBy(() -> write("freshness-scoring")).hasMessageContaining("already");

        assertThat(tables.resolve(FRESHNESS)).hasContent("spoilt");
        Files.copy(Shipped.TABLES.resolve(FRESHNESS), Files.newOutputStream(tables.resolve(FRESHNESS)));
        assertThat(WorkbookReader.readCells(WorkbookFiles.all(tables)).orElseThrow())
                .isEqualTo(before);
    }

    @Test
    void no_sheet_is_added_to_a_workbook_whose_rows_could_not_all_be_kept() throws IOException {
        withoutAliases();
        Path file = tables.resolve("maturity-models.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            workbook.getSheet("Stages").getRow(3).getCell(0).setBlank();
            try (var out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
        byte[] before = Files.readAllBytes(file);

        assertThatThrownBy(() -> write("stage-aliases"))
                .hasMessageContaining("would lose rows")
                .hasMessageContaining("Stages!A4");

        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void a_table_that_no_record_has_is_refused_with_those_there_are() {
        assertThatThrownBy(() -> write("freshness-scorin"))
                .hasMessageContaining("no row record has the table freshness-scorin")
                .hasMessageEndingWith("Maybe: freshness-scoring");
    }
}
