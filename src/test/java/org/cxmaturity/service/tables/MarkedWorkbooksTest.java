package org.cxmaturity.service.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.service.tables.FaultyTables.check;
import static org.cxmaturity.service.tables.TableCopies.cell;
import static org.cxmaturity.service.tables.TableCopies.edit;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.cli.TableFiles.Checked;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Result;
import org.cxmaturity.rulebase.Shipped;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies of checked workbooks in which the cells that something was found in are marked. */
class MarkedWorkbooksTest {
    @TempDir
    private static Path scratch;

    private static Path faulty;
    private static Path marked;
    private static Checked checked;

    @BeforeAll
    static void check_workbooks_with_one_of_each_fault() throws IOException {
        faulty = FaultyTables.in(scratch.resolve("faulty"));
        marked = scratch.resolve("marked");
        checked = check(faulty, Optional.of(marked), false);
    }

    @Test
    void copies_are_coloured_and_commented_where_the_findings_are() throws IOException {
        assertThat(checked.annotated())
                .extracting(path -> Path.of(path).getFileName().toString())
                .contains("effort-bands.drl.xlsx", "actions.xlsx")
                .doesNotContain("wording.xlsx", "impact-effort.drl.xlsx");
        try (InputStream in = Files.newInputStream(marked.resolve("effort-bands.drl.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            XSSFCell cell = workbook.getSheet("effort-bands").getRow(17).getCell(1);
            assertThat(cell.getCellComment().getString().getString())
                    .startsWith("Error: found no row for % of staff days");
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
            XSSFCell cell = (XSSFCell) cell(sheet, "EFB-2", "% of staff days, at least");
            cell.setCellValue(25);
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
            Result<Checked> outcome = FaultyTables.checked(faulty, Optional.of(out), true);
            assertThat(outcome).isInstanceOfSatisfying(Result.Refused.class, refused -> assertThat(refused.fault())
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
        edit(bands, "effort-bands", sheet -> cell(sheet, "EFB-2", "% of staff days, at least")
                .setCellValue(25));
        check(tables, Optional.of(out), true);
        assertThat(out.resolve("effort-bands.drl.xlsx")).exists();
        edit(bands, "effort-bands", sheet -> cell(sheet, "EFB-2", "% of staff days, at least")
                .setCellValue(20));

        check(tables, Optional.of(out), true);

        assertThat(out.resolve("effort-bands.drl.xlsx")).doesNotExist();
    }

    @Tag("program")
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
            XSSFCell cell = workbook.getSheet("Actions").getRow(122).getCell(0);
            assertThat(cell.getCellComment().getString().getString()).contains("polish-brass, for which nothing calls");
        }
    }
}
