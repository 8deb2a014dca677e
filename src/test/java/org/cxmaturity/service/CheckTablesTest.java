package org.cxmaturity.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.service.TableCopies.append;
import static org.cxmaturity.service.TableCopies.cell;
import static org.cxmaturity.service.TableCopies.edit;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.analysis.Examination;
import org.cxmaturity.analysis.Finding;
import org.cxmaturity.analysis.Finding.Kind;
import org.cxmaturity.analysis.Finding.Severity;
import org.cxmaturity.roadmap.Phases;
import org.cxmaturity.rulebase.Shipped;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy of the workbooks with one of each fault, checked and marked. */
class CheckTablesTest {
    @TempDir
    private static Path scratch;

    private static Path faulty;
    private static Path marked;
    private static Checked checked;

    @BeforeAll
    static void check_workbooks_with_one_of_each_fault() throws IOException {
        faulty = TableCopies.copy(scratch.resolve("faulty"));
        marked = scratch.resolve("marked");
        spoilDecisions();
        spoilCatalogues();
        checked = check(faulty, Optional.of(marked), false);
    }

    private static void spoilDecisions() throws IOException {
        decision("kpi-scoring", sheet -> cell(sheet, "KPS-01", "Level").setCellValue(7));
        decision("effort-bands", sheet -> cell(sheet, "EFB-2", "Person-days, at least")
                .setCellValue(20));
        decision("cost-bands", sheet -> cell(sheet, "CSB-2", "% of budget, below")
                .setCellValue(60));
        decision("channel-scoring", sheet -> {
            cell(sheet, "CHS-01", "Page load from, s").setCellValue(10);
            cell(sheet, "CHS-01", "Page load below, s").setCellValue(5);
        });
        decision(
                "silo-scoring",
                sheet -> append(
                        sheet,
                        List.of(
                                "SLS-99",
                                "GOALS",
                                "HIGH",
                                "yes",
                                "collaboration.shared-goals",
                                1,
                                "Again.",
                                "a study")));
        decision("technology-scoring", sheet -> cell(sheet, "TCS-01", "Source").setCellValue("tbd"));
        decision("obstacle-actions", sheet -> cell(sheet, "OBA-14", "Obstacle").setCellValue("red-tape"));
        decision("stage-criteria", sheet -> cell(sheet, "JRN-ALIGN-02", "Minimum level")
                .setCellValue(4));
    }

    private static void spoilCatalogues() throws IOException {
        Path models = faulty.resolve("maturity-models.xlsx");
        edit(models, "Models", sheet -> append(sheet, List.of("fourth", 4, "Fourth", "Something else", "a study")));
        edit(models, "Phases", sheet -> append(sheet, List.of("twilight", "journey", "Twilight", "Late")));
        edit(
                models,
                "Stages",
                sheet -> append(
                        sheet,
                        List.of("five-level.beyond", "five-level", "beyond", 6, "Beyond", "none", "More", "a study")));
        Path actions = faulty.resolve("actions.xlsx");
        edit(
                actions,
                "Actions",
                sheet -> append(
                        sheet,
                        List.of(
                                "polish-brass",
                                "Polish",
                                "PROCESS",
                                "Rub.",
                                "LOW",
                                1,
                                2,
                                0,
                                0,
                                1,
                                "none",
                                "All",
                                "Shine",
                                "x")));
        edit(
                actions,
                "Effects",
                sheet -> append(sheet, List.of("EFF-900", "polish-brass", "data.shine", 0, 2, "It does.")));
        edit(
                actions,
                "Obstacles",
                sheet -> append(sheet, List.of("red-tape", "Red tape", "Forms.", "Fewer forms.", "no", "a study")));
        edit(
                faulty.resolve("capabilities.xlsx"),
                "Capabilities",
                sheet -> append(
                        sheet,
                        List.of(
                                "data.shine",
                                "data",
                                "Shine",
                                "How?",
                                "0",
                                "1",
                                "2",
                                "3",
                                "4",
                                "All",
                                "A mirror",
                                "no",
                                "BEST",
                                "MEDIAN",
                                1)));
    }

    private static void decision(String table, Consumer<XSSFSheet> edit) throws IOException {
        edit(faulty.resolve(table + ".drl.xlsx"), table, edit);
    }

    private static Checked check(Path tables, Optional<Path> annotate, boolean quick) {
        CheckTables use = new CheckTables(Shipped.TABLES);
        Outcome<Checked> outcome =
                use.check(new CheckRequest(Optional.of(tables), Optional.empty(), quick, annotate), Phases.NONE);
        if (outcome instanceof Outcome.Done<Checked> done) {
            return done.value();
        }
        throw new AssertionError(outcome);
    }

    private static Finding expect(Severity severity, Kind kind, String place, String found) {
        return checked.examination().findings().stream()
                .filter(each -> each.severity() == severity && each.kind() == kind)
                .filter(each ->
                        each.place().matches(place) && each.problem().found().contains(found))
                .findFirst()
                .orElseThrow(() -> new AssertionError(kind + " at " + place + " is not among "
                        + String.join(
                                "\n",
                                checked.examination().findings().stream()
                                        .map(each -> each.kind() + " " + each.problem())
                                        .toList())));
    }

    @Test
    void every_error_is_named_by_cell() {
        expect(Severity.ERROR, Kind.CELL, "kpi-scoring.drl.xlsx!kpi-scoring!H16", "7");
        Finding gap =
                expect(Severity.ERROR, Kind.GAP, "effort-bands.drl.xlsx!effort-bands!B18", "Person-days 15 to 19");
        assertThat(gap.problem().maybe()).isEqualTo("15 in this cell");
        Finding overlap =
                expect(Severity.ERROR, Kind.OVERLAP, "cost-bands.drl.xlsx!cost-bands!A19", "CSB-2 matches too");
        assertThat(overlap.problem().found()).contains("% of budget 51");
        assertThat(overlap.others()).containsExactly("cost-bands.drl.xlsx!cost-bands!A18");
        expect(Severity.ERROR, Kind.NEVER_APPLIES, "channel-scoring.drl.xlsx!channel-scoring!H16", "\"5\"");
        expect(Severity.ERROR, Kind.NO_FLOOR, "maturity-models.xlsx!Models!A7", "fourth");
        assertThat(checked.examination().of(Severity.ERROR)).hasSize(5);
    }

    @Test
    void every_warning_is_named_by_cell() {
        expect(Severity.WARNING, Kind.REDUNDANT, "silo-scoring.drl.xlsx!silo-scoring!A26", "SLS-05");
        expect(Severity.WARNING, Kind.NO_SOURCE, "technology-scoring.drl.xlsx!technology-scoring!G16", "tbd");
        expect(Severity.WARNING, Kind.NEVER_APPLIES, "obstacle-actions.drl.xlsx!obstacle-actions!B30", "red-tape");
        expect(Severity.WARNING, Kind.OUT_OF_REACH, "stage-criteria.drl.xlsx!stage-criteria!F26", "to 3 only");
        expect(Severity.WARNING, Kind.UNREAD, "maturity-models.xlsx!Phases!A7", "twilight");
        expect(Severity.WARNING, Kind.UNREAD, "capabilities.xlsx!Capabilities!A[0-9]+", "data.shine");
        expect(Severity.WARNING, Kind.FOUNDATION, "maturity-models.xlsx!Stages!A20", "five-level.beyond");
        expect(Severity.WARNING, Kind.NEVER_CALLED, "actions.xlsx!Actions!A56", "polish-brass");
        expect(Severity.WARNING, Kind.CLOSES_NO_GAP, "actions.xlsx!Actions!A56", "polish-brass");
    }

    @Test
    void no_fault_is_told_twice() {
        Set<String> told = new HashSet<>();

        assertThat(checked.examination().findings()).allMatch(each -> told.add(each.kind() + " " + each.place()));
    }

    @Test
    void what_cannot_be_looked_for_is_said() {
        assertThat(checked.examination().leftOut()).anySatisfy(each -> {
            assertThat(each.because()).contains("kpi-scoring");
            assertThat(each.analyses()).contains("redundant rows in kpi-scoring");
        });
    }

    @Test
    void a_changed_rule_base_has_a_version_of_its_own() throws IOException {
        Path tables = TableCopies.copy(scratch.resolve("same-version"));
        edit(tables.resolve("stage-criteria.drl.xlsx"), "stage-criteria", sheet -> cell(
                        sheet, "JRN-ALIGN-01", "Minimum level")
                .setCellValue(1));

        assertThat(check(tables, Optional.empty(), true).examination().findings())
                .filteredOn(each -> each.kind() == Kind.SAME_VERSION)
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.place()).isEqualTo("rule-base.xlsx!Version!B4");
                    assertThat(each.problem().found()).contains("stage-criteria#JRN-ALIGN-01");
                });

        edit(tables.resolve("rule-base.xlsx"), "Version", sheet -> sheet.getRow(3)
                .getCell(1)
                .setCellValue("9.0.0"));
        assertThat(check(tables, Optional.empty(), true).examination().findings())
                .noneMatch(each -> each.kind() == Kind.SAME_VERSION);
    }

    @Test
    void nobody_is_asked_for_a_version_because_a_workbook_cannot_be_read() throws IOException {
        Path tables = TableCopies.copy(scratch.resolve("unreadable"));
        Files.writeString(tables.resolve("silo-scoring.drl.xlsx"), "no workbook");

        Examination examination = check(tables, Optional.empty(), true).examination();
        assertThat(examination.of(Severity.ERROR)).hasSize(1);
        assertThat(examination.of(Severity.WARNING)).isEmpty();
    }

    @Test
    void the_shipped_tables_have_no_errors() {
        Examination examination = check(Shipped.TABLES, Optional.empty(), false).examination();

        assertThat(examination.of(Severity.ERROR)).isEmpty();
        assertThat(examination.leftOut()).isEmpty();
        assertThat(examination.of(Severity.WARNING))
                .as("each says something to mend in the tables")
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void the_quick_way_finds_the_same_tables_at_fault() {
        List<Finding> quick =
                check(faulty, Optional.empty(), true).examination().of(Severity.ERROR);

        assertThat(quick).extracting(Finding::kind).contains(Kind.GAP, Kind.OVERLAP);
        assertThat(quick).hasSameSizeAs(checked.examination().of(Severity.ERROR));
    }

    @Test
    void copies_are_coloured_and_commented_where_the_findings_are() throws IOException {
        assertThat(checked.annotated())
                .extracting(path -> path.getFileName().toString())
                .contains("effort-bands.drl.xlsx", "actions.xlsx")
                .doesNotContain("wording.xlsx", "impact-effort.drl.xlsx");
        try (InputStream in = Files.newInputStream(marked.resolve("effort-bands.drl.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            XSSFCell cell = workbook.getSheet("effort-bands").getRow(17).getCell(1);
            assertThat(cell.getCellComment().getString().getString()).startsWith("Error: found no row for Person-days");
            assertThat(cell.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
            assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("0");
            XSSFCell beside = workbook.getSheet("effort-bands").getRow(17).getCell(2);
            assertThat(beside.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.NO_FILL);
        }
    }

    @Test
    void a_comment_that_was_there_is_kept_and_the_input_untouched() throws IOException {
        Path tables = TableCopies.copy(scratch.resolve("commented"));
        Path file = tables.resolve("effort-bands.drl.xlsx");
        edit(file, "effort-bands", sheet -> {
            ClientAnchor anchor = sheet.getWorkbook().getCreationHelper().createClientAnchor();
            XSSFComment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
            comment.setString(new XSSFRichTextString("Agreed in May."));
            comment.setAuthor("Ada");
            XSSFCell cell = (XSSFCell) cell(sheet, "EFB-2", "Person-days, at least");
            cell.setCellValue(20);
            cell.setCellComment(comment);
        });
        byte[] before = Files.readAllBytes(file);

        check(tables, Optional.of(scratch.resolve("commented-marked")), true);
        check(tables, Optional.of(scratch.resolve("commented-marked")), false);

        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        try (InputStream in = Files.newInputStream(scratch.resolve("commented-marked/effort-bands.drl.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            XSSFComment comment =
                    workbook.getSheet("effort-bands").getRow(17).getCell(1).getCellComment();
            assertThat(comment.getString().getString()).startsWith("Agreed in May.\n\nError: found no row");
            assertThat(comment.getAuthor()).isEqualTo("Ada");
        }
    }

    @Test
    void copies_overwrite_nothing_else() throws IOException {
        Path other = TableCopies.copy(scratch.resolve("other"));

        for (Path out : List.of(faulty, other, other.resolve("actions.xlsx"))) {
            Outcome<Checked> outcome = new CheckTables(Shipped.TABLES)
                    .check(
                            new CheckRequest(Optional.of(faulty), Optional.empty(), true, Optional.of(out)),
                            Phases.NONE);
            assertThat(outcome).isInstanceOfSatisfying(Outcome.Refused.class, refused -> assertThat(refused.fault())
                    .isEqualTo(Fault.USAGE));
        }
        assertThat(Files.readAllBytes(other.resolve("actions.xlsx")))
                .isEqualTo(Files.readAllBytes(Shipped.TABLES.resolve("actions.xlsx")));
    }

    @Test
    void the_copy_of_a_workbook_that_has_been_mended_goes_away() throws IOException {
        Path tables = TableCopies.copy(scratch.resolve("mended"));
        Path out = scratch.resolve("mended-marked");
        Path bands = tables.resolve("effort-bands.drl.xlsx");
        edit(bands, "effort-bands", sheet -> cell(sheet, "EFB-2", "Person-days, at least")
                .setCellValue(20));
        check(tables, Optional.of(out), true);
        assertThat(out.resolve("effort-bands.drl.xlsx")).exists();
        edit(bands, "effort-bands", sheet -> cell(sheet, "EFB-2", "Person-days, at least")
                .setCellValue(15));

        check(tables, Optional.of(out), true);

        assertThat(out.resolve("effort-bands.drl.xlsx")).doesNotExist();
    }

    @Test
    void libreoffice_opens_the_copies() throws IOException, InterruptedException {
        assumeTrue(TableCopies.officeIsThere(), "LibreOffice (soffice) is not installed");
        Path opened = Files.createDirectories(scratch.resolve("opened"));

        TableCopies.saveByOffice(marked, opened, scratch);

        try (Stream<Path> copies = Files.list(opened)) {
            assertThat(copies).hasSameSizeAs(checked.annotated());
        }
        try (InputStream in = Files.newInputStream(opened.resolve("actions.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            XSSFCell cell = workbook.getSheet("Actions").getRow(55).getCell(0);
            assertThat(cell.getCellComment().getString().getString()).contains("polish-brass, for which nothing calls");
        }
    }

    @Test
    void workbooks_saved_by_libreoffice_pass_as_before() throws IOException, InterruptedException {
        assumeTrue(TableCopies.officeIsThere(), "LibreOffice (soffice) is not installed");
        Path saved = Files.createDirectories(scratch.resolve("saved"));

        TableCopies.saveByOffice(Shipped.TABLES, saved, scratch);

        assertThat(check(saved, Optional.empty(), false).examination().findings())
                .isEqualTo(check(Shipped.TABLES, Optional.empty(), false)
                        .examination()
                        .findings());
    }
}
