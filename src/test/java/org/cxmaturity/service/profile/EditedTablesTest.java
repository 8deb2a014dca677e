package org.cxmaturity.service.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.files.RuleBaseDirectories;
import org.cxmaturity.json.AssessmentJson;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.model.Result.Refused;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.rulebase.WorkbookReader;
import org.cxmaturity.service.RuleBases;
import org.cxmaturity.service.tables.TableCopies;
import org.cxmaturity.tablespec.ReadTables;
import org.cxmaturity.workbook.WrittenWorkbooks;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens when an analyst edits, saves, sorts or spoils a copy of the workbooks. */
class EditedTablesTest {
    private static final Path PROFILE = Path.of("src/main/resources/examples/high-street-retailer.yaml");
    private static final String CRITERIA = "stage-criteria.drl.xlsx";

    @TempDir
    private Path directory;

    @Test
    void a_changed_threshold_changes_the_result_and_the_digest_without_a_build() throws IOException {
        Path tables = copy(directory.resolve("edited"));
        edit(tables.resolve(CRITERIA), "JRN-RADIATE-01", "Minimum level", cell -> cell.setCellValue(4));
        edit(tables.resolve(CRITERIA), "JRN-OPTIMISE-08", "Minimum level", cell -> cell.setCellValue(2));

        Assessment shipped = assess(Shipped.TABLES);
        Assessment edited = assess(tables);

        assertThat(shipped.placement("journey").stage()).isEqualTo("radiate");
        assertThat(edited.placement("journey").stage()).isEqualTo("initiate");
        assertThat(edited.ruleBase().digest()).isNotEqualTo(shipped.ruleBase().digest());
    }

    @Test
    void a_second_load_goes_by_the_kept_rows_and_says_the_same() throws IOException {
        Path tables = copy(directory.resolve("edited"));
        edit(tables.resolve(CRITERIA), "JRN-RADIATE-01", "Minimum level", cell -> cell.setCellValue(4));
        Assessing assessing = new AssessProfile(kept(Shipped.TABLES));

        Result<Assessment> first = assessing.assess(ProfileRequests.of(PROFILE, tables));
        Result<Assessment> second = assessing.assess(ProfileRequests.of(PROFILE, tables));

        assertThat(second).isEqualTo(first);
        try (Stream<Path> kept = Files.list(directory.resolve("cache"))) {
            assertThat(kept).filteredOn(EditedTablesTest::holdsRows).hasSize(1);
        }
    }

    @Test
    void a_spoilt_cache_costs_nothing_but_time() throws IOException {
        Path tables = copy(directory.resolve("edited"));
        edit(tables.resolve(CRITERIA), "JRN-RADIATE-01", "Minimum level", cell -> cell.setCellValue(4));
        Assessing assessing = new AssessProfile(kept(Shipped.TABLES));
        Result<Assessment> first = assessing.assess(ProfileRequests.of(PROFILE, tables));
        try (Stream<Path> kept = Files.list(directory.resolve("cache"))) {
            Path rows = kept.filter(EditedTablesTest::holdsRows).findFirst().orElseThrow();
            Files.writeString(rows, "cxm-rows 1\nnonsense\n");
        }

        assertThat(assessing.assess(ProfileRequests.of(PROFILE, tables))).isEqualTo(first);
    }

    @Test
    void sorting_every_sheet_changes_no_byte() throws IOException {
        ReadTables read = WorkbookReader.read(Shipped.TABLES).orElseThrow();
        Random random = new Random(7);
        Map<Class<? extends org.cxmaturity.tables.Row>, List<org.cxmaturity.tables.Row>> shuffled =
                read.rows().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> {
                    List<org.cxmaturity.tables.Row> rows = new ArrayList<>(entry.getValue());
                    Collections.shuffle(rows, random);
                    return rows;
                }));
        Path tables = directory.resolve("sorted");
        WrittenWorkbooks.write(shuffled, tables);

        assertThat(AssessmentJson.of(assess(tables), true)).isEqualTo(AssessmentJson.of(assess(Shipped.TABLES), true));
    }

    @Tag("program")
    @Test
    void workbooks_saved_by_libreoffice_say_the_same() throws IOException, InterruptedException {
        assumeTrue(
                TableCopies.officeIsThere(), "LibreOffice (soffice) is not installed; workbooks were not saved by it");
        Path saved = Files.createDirectories(directory.resolve("saved"));

        TableCopies.saveByOffice(Shipped.TABLES, saved, directory);

        assertThat(AssessmentJson.of(assess(saved), true)).isEqualTo(AssessmentJson.of(assess(Shipped.TABLES), true));
    }

    @Test
    void ten_mistakes_are_ten_problems_by_cell() throws IOException {
        Path tables = copy(directory.resolve("spoilt"));
        Path criteria = tables.resolve(CRITERIA);
        edit(criteria, "JRN-INITIATE-01", "Minimum level", cell -> cell.setCellValue("two"));
        edit(criteria, "JRN-INITIATE-02", "Minimum level", cell -> cell.setCellValue(7));
        edit(criteria, "JRN-INITIATE-03", "Capability", cell -> cell.setCellValue("technology.web-analitics"));
        edit(criteria, "JRN-RADIATE-01", "Essential", cell -> cell.setCellValue("maybe"));
        edit(criteria, "JRN-RADIATE-02", "Model", cell -> cell.setCellValue("jorney"));
        edit(criteria, "JRN-RADIATE-03", "Reason", Cell::setBlank);
        edit(criteria, "JRN-ALIGN-01", "Minimum level", cell -> cell.setCellFormula("1+2"));
        edit(criteria, "JRN-ALIGN-02", "Row id", cell -> cell.setCellValue("JRN-ALIGN-03"));
        Path feedback = tables.resolve("feedback-scoring.drl.xlsx");
        edit(feedback, "FBS-02", "Level", cell -> cell.setCellValue(2.5));
        edit(feedback, "FBS-02", "Channel", cell -> cell.setCellValue("SURVY"));

        Result<Assessment> outcome =
                new AssessProfile(ProfileRequests.ruleBases(tables)).assess(ProfileRequests.of(PROFILE));

        assertThat(outcome).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.fault()).isEqualTo(Fault.TABLES);
            assertThat(refused.problems()).hasSize(10);
        });
        List<Problem> problems = ((Refused<Assessment>) outcome).problems();
        assertThat(problems).extracting(Problem::place).allMatch(place -> place.matches(".+!.+![A-Z]+[0-9]+"));
        assertThat(problems).extracting(Problem::maybe).contains("technology.web-analytics", "journey", "SURVEY");
    }

    @Test
    void a_workbook_changed_after_the_first_load_is_read_again() throws IOException {
        Path tables = copy(directory.resolve("edited"));
        Assessing assessing = new AssessProfile(kept(tables));
        Result<Assessment> before = assessing.assess(ProfileRequests.of(PROFILE));
        edit(tables.resolve(CRITERIA), "JRN-RADIATE-01", "Minimum level", cell -> cell.setCellValue(4));

        Result<Assessment> after = assessing.assess(ProfileRequests.of(PROFILE));

        assertThat(after).isNotEqualTo(before);
        assertThat(after).isEqualTo(assessing.assess(ProfileRequests.of(PROFILE)));
    }

    private RuleBases kept(Path own) {
        return new RuleBaseDirectories(Shipped.cachingIn(directory.resolve("cache")), own);
    }

    private static boolean holdsRows(Path file) {
        return file.toString().endsWith(".rows");
    }

    private static Assessment assess(Path tables) {
        return new AssessProfile(ProfileRequests.ruleBases())
                .assess(ProfileRequests.of(PROFILE, tables))
                .orElseThrow();
    }

    private static Path copy(Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(Shipped.TABLES)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
        return to;
    }

    private interface Edit {
        void on(Cell cell);
    }

    /** Edits the cell of a row, by the row's id, and a column, by its title. */
    private static void edit(Path file, String id, String title, Edit edit) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            int column = -1;
            boolean found = false;
            for (Row row : workbook.getSheetAt(0)) {
                for (Cell cell : row) {
                    if (cell.toString().equals(title)) {
                        column = cell.getColumnIndex();
                    }
                }
                if (row.getCell(0) != null && row.getCell(0).toString().equals(id)) {
                    edit.on(row.getCell(column));
                    found = true;
                    break;
                }
            }
            assertThat(found).as("row %s in %s", id, file).isTrue();
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }
}
