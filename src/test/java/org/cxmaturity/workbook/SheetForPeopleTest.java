package org.cxmaturity.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.rulebase.WorkbookReader;
import org.cxmaturity.tables.StageCriterionRow;
import org.cxmaturity.tablespec.Column;
import org.cxmaturity.tablespec.TableSpec;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a workbook does for those who edit it: menus, comments, heights of rows. */
class SheetForPeopleTest {
    private static final TableSpec<?> SPEC = TableSpec.of(StageCriterionRow.class);

    private static XSSFSheet sheet;

    @BeforeAll
    static void writes_a_shipped_sheet() throws IOException {
        byte[] bytes = WorkbookWriter.of(WorkbookReader.read(Shipped.TABLES).orElseThrow())
                .bytes(SPEC.file());
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            sheet = workbook.getSheet(SPEC.sheet());
        }
    }

    @Test
    void an_id_that_a_menu_does_not_offer_yet_can_be_kept_and_a_word_that_can_never_stand_is_refused() {
        assertThat(validation("Capability").getErrorStyle()).isEqualTo(DataValidation.ErrorStyle.WARNING);
        assertThat(validation("Model").getErrorStyle()).isEqualTo(DataValidation.ErrorStyle.WARNING);
        assertThat(validation("Model").getErrorBoxText())
                .isEqualTo("This is not on the list. Keep it if you have added its row to maturity-models.xlsx!Models:"
                        + " a check of the tables says whether it can stand.");
        assertThat(validation("Essential").getErrorStyle()).isEqualTo(DataValidation.ErrorStyle.STOP);
        assertThat(validation("Minimum level").getErrorStyle()).isEqualTo(DataValidation.ErrorStyle.STOP);
    }

    @Test
    void a_title_says_which_levels_its_cells_may_hold() {
        assertThat(comment("Minimum level").getString().getString())
                .isEqualTo(
                        "What the stage asks: 1 ad hoc, 2 partial, 3 mostly, 4 always.\nEnter a whole number from 1 to 5.");
    }

    @Test
    void a_comment_covers_no_more_rows_than_its_text_needs() {
        XSSFClientAnchor box = (XSSFClientAnchor) comment("Minimum level").getClientAnchor();
        double height = 0;
        for (int row = box.getRow1(); row < box.getRow2(); row++) {
            height += sheet.getRow(row).getHeightInPoints();
        }
        assertThat(height).isLessThanOrEqualTo(4 * 14);
    }

    @Test
    void rows_are_as_high_as_their_longest_text_and_left_for_the_program_to_fit() {
        int data = SheetHeader.of(SPEC).data();
        List<Float> heights = Arrays.asList(
                sheet.getRow(data).getHeightInPoints(),
                sheet.getRow(SheetHeader.of(SPEC).titles()).getHeightInPoints());
        assertThat(heights).containsExactly(31f, 31f);
        assertThat(sheet.getRow(data).getCTRow().getCustomHeight()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"顧客の声を聞く", "客户体验成熟度模型", "고객 경험 성숙도 모델"})
    void rows_of_wide_letters_are_as_high_as_they_need(String words) throws IOException {
        String reason = (words + "。").repeat(25);
        StageCriterionRow row = new StageCriterionRow(
                "A-1", "model", "stage", 1, Set.of("data.quality"), 1, true, "none", 0, false, reason, "source");

        byte[] bytes = new WorkbookWriter(Map.of(StageCriterionRow.class, List.of(row))).bytes(SPEC.file());

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            XSSFSheet written = workbook.getSheet(SPEC.sheet());
            double lines = written.getRow(SheetHeader.of(SPEC).data()).getHeightInPoints() / 15.5;
            double digits = written.getColumnWidth(at("Reason")) / 256d;
            long wide = reason.codePoints().filter(letter -> letter != ' ').count();
            assertThat(lines * digits)
                    .as("%s lines of %s digits for %s letters as wide as two", lines, digits, wide)
                    .isGreaterThan(2 * wide);
        }
    }

    @Test
    void a_comment_in_wide_letters_has_a_box_as_high_as_one_of_twice_as_many_narrow_letters() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFRow row = workbook.createSheet().createRow(0);

            CellComment.ours("a".repeat(480)).put(row.createCell(0));
            CellComment.ours("声".repeat(240)).put(row.createCell(5));

            assertThat(row.getCell(5).getCellComment().getClientAnchor().getRow2())
                    .isEqualTo(row.getCell(0).getCellComment().getClientAnchor().getRow2())
                    .isGreaterThan(8);
        }
    }

    private static DataValidation validation(String title) {
        int at = at(title);
        return sheet.getDataValidations().stream()
                .filter(each -> Arrays.stream(each.getRegions().getCellRangeAddresses())
                        .anyMatch(range -> range.getFirstColumn() == at))
                .findFirst()
                .orElseThrow();
    }

    private static XSSFComment comment(String title) {
        return sheet.getRow(SheetHeader.of(SPEC).titles()).getCell(at(title)).getCellComment();
    }

    private static int at(String title) {
        return SPEC.sheetColumns().stream().map(Column::title).toList().indexOf(title);
    }
}
