package org.cxmaturity.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.rulebase.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Columns that an older version did not have, and what an analyst had laid over columns. */
class RenewedColumnsTest {
    private static final String FILE = "maturity-models.xlsx";
    private static final String SHEET = "Stages";
    private static final int TITLES = 2;
    private static final int PHASE = 6;

    @TempDir
    private Path directory;

    @Test
    void a_new_column_that_may_say_nothing_says_so() throws IOException {
        try (XSSFWorkbook renewed = renewed(sheet -> sheet.forEach(row -> {
            if (row.getRowNum() >= TITLES && row.getCell(PHASE) != null) {
                row.removeCell(row.getCell(PHASE));
            }
        }))) {
            XSSFSheet sheet = renewed.getSheet(SHEET);
            assertThat(sheet.getRow(TITLES).getCell(PHASE).getStringCellValue()).isEqualTo("Phase");
            assertThat(sheet.getRow(TITLES + 1).getCell(PHASE).getStringCellValue())
                    .isEqualTo("none");
        }
    }

    @Test
    void a_menu_laid_over_a_whole_column_begins_at_the_data() throws IOException {
        try (XSSFWorkbook renewed = renewed(sheet -> {
            DataValidationHelper helper = sheet.getDataValidationHelper();
            DataValidation menu = helper.createValidation(
                    helper.createExplicitListConstraint(new String[] {"mine"}),
                    new CellRangeAddressList(0, 99, PHASE + 1, PHASE + 1));
            sheet.addValidationData(menu);
            sheet.shiftRows(TITLES, sheet.getLastRowNum(), 3);
        })) {
            CellRangeAddress range = renewed.getSheet(SHEET).getDataValidations().stream()
                    .filter(each -> Arrays.equals(
                            each.getValidationConstraint().getExplicitListValues(), new String[] {"mine"}))
                    .map(each -> each.getRegions().getCellRangeAddress(0))
                    .findFirst()
                    .orElseThrow();
            assertThat(range.getFirstRow()).isEqualTo(TITLES + 1);
            assertThat(range.getFirstColumn()).isEqualTo(PHASE + 1);
        }
    }

    private XSSFWorkbook renewed(Consumer<XSSFSheet> edit) throws IOException {
        Path file = directory.resolve(FILE);
        try (InputStream in = Files.newInputStream(Shipped.TABLES.resolve(FILE));
                XSSFWorkbook workbook = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(file)) {
            edit.accept(workbook.getSheet(SHEET));
            workbook.write(out);
        }
        RenewedWorkbook renewed = RenewedWorkbook.of(new NamedContent(FILE, Files.readAllBytes(file)));
        assertThat(renewed.problems()).isEmpty();
        assertThat(renewed.losses()).isEmpty();
        XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(renewed.content()));
        XSSFRow titles = workbook.getSheet(SHEET).getRow(TITLES);
        assertThat(titles.getCell(0).getStringCellValue()).isEqualTo("Row id");
        return workbook;
    }
}
