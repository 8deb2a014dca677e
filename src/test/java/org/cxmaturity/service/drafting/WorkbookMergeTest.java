package org.cxmaturity.service.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.drafting.DraftChange.CellSet;
import org.cxmaturity.drafting.DraftChange.RowAdded;
import org.cxmaturity.drafting.DraftChange.RowRemoved;
import org.cxmaturity.drafting.DraftRow;
import org.cxmaturity.drafting.DraftTable;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Result;
import org.junit.jupiter.api.Test;

/** A workbook taken along from a draft, edited in a spreadsheet, and brought back while others went on. */
class WorkbookMergeTest extends DraftFixture {
    private static final String TABLE = "effort-bands";
    private static final String FILE = "effort-bands.drl.xlsx";

    private static DraftTable table(OpenDraft draft) {
        return draft.tables().table(TABLE).orElseThrow();
    }

    private static String text(OpenDraft draft, int row, String column) {
        DraftTable table = table(draft);
        return table.rows().get(row).cells().get(table.column(column));
    }

    private static CellSet set(OpenDraft draft, int row, String column, String text) {
        return new CellSet(table(draft).rows().get(row).key(), column, text(draft, row, column), text);
    }

    private static NamedContent edited(OpenDraft draft, Consumer<XSSFSheet> edit) throws Exception {
        byte[] copy = EditDrafts.copies(draft).get(FILE);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(copy))) {
            edit.accept(workbook.getSheet(TABLE));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return new NamedContent("my bands (2).xlsx", bytes.toByteArray());
        }
    }

    /** The row of the sheet in which a row of the draft stands. */
    private static XSSFRow row(XSSFSheet sheet, OpenDraft draft, int row) {
        return sheet.getRow(table(draft).first() + row);
    }

    private static int column(OpenDraft draft, String name) {
        return table(draft).column(name);
    }

    private static MergedWorkbook merged(OpenDraft draft, NamedContent workbook) {
        return cases().merge(ben(), draft, workbook, NOW).orElseThrow();
    }

    private static List<TakenEdit.Left> left(MergedWorkbook merged) {
        return merged.edits().values().stream()
                .flatMap(each -> each.left().stream())
                .toList();
    }

    @Test
    void what_was_changed_outside_is_done_to_the_draft_beside_what_was_changed_in_it() throws Exception {
        OpenDraft begun = begun("Beside");
        OpenDraft before = edit(ana(), begun, TABLE, set(begun, 0, "reason", "Ana's first"))
                .draft();
        int rows = table(before).rows().size();
        NamedContent workbook = edited(before, sheet -> {
            row(sheet, before, 1).getCell(column(before, "reason")).setCellValue("Ben's in Excel");
            row(sheet, before, 1).getCell(column(before, "percentFrom")).setCellValue(12);
            XSSFRow fresh = sheet.createRow(table(before).first() + rows);
            fresh.createCell(0).setCellValue("another-band");
        });
        edit(ana(), before, TABLE, set(before, 0, "reason", "Ana's second"));

        MergedWorkbook merged = merged(open(before), workbook);

        assertThat(merged.file()).isEqualTo(FILE);
        assertThat(merged.since()).isEqualTo(1);
        assertThat(left(merged)).isEmpty();
        assertThat(merged.cells()).isEqualTo(2);
        assertThat(merged.added()).isEqualTo(1);
        assertThat(merged.removed()).isZero();
        assertThat(text(merged.draft(), 0, "reason")).isEqualTo("Ana's second");
        assertThat(text(merged.draft(), 1, "reason")).isEqualTo("Ben's in Excel");
        assertThat(text(merged.draft(), 1, "percentFrom")).isEqualTo("12");
        assertThat(text(merged.draft(), rows, "id")).isEqualTo("another-band");
    }

    @Test
    void what_both_have_changed_stays_and_is_told_with_both_values() throws Exception {
        OpenDraft begun = begun("Both");
        NamedContent workbook = edited(begun, sheet -> {
            row(sheet, begun, 0).getCell(column(begun, "reason")).setCellValue("Ben's");
            sheet.removeRow(row(sheet, begun, 1));
        });
        edit(ana(), begun, TABLE, set(begun, 0, "reason", "Ana's"), set(begun, 1, "reason", "Ana's too"));

        MergedWorkbook merged = merged(open(begun), workbook);

        assertThat(merged.since()).isZero();
        List<TakenEdit.Left> both = left(merged);
        assertThat(merged.cells() + merged.removed()).isZero();
        assertThat(both).hasSize(2);
        assertThat(both.get(0).now()).isEqualTo("Ana's");
        assertThat(((CellSet) both.get(0).change()).after()).isEqualTo("Ben's");
        assertThat(both.get(0).by()).isEqualTo("Ana");
        assertThat(both.get(1).change()).isInstanceOf(RowRemoved.class);
        assertThat(text(merged.draft(), 0, "reason")).isEqualTo("Ana's");
    }

    @Test
    void a_workbook_that_is_brought_back_twice_changes_nothing_more() throws Exception {
        OpenDraft begun = begun("Twice");
        NamedContent workbook = edited(begun, sheet -> {
            row(sheet, begun, 0).getCell(column(begun, "reason")).setCellValue("Ben's");
            sheet.createRow(table(begun).first() + table(begun).rows().size())
                    .createCell(0)
                    .setCellValue("another-band");
        });
        MergedWorkbook first = merged(begun, workbook);

        MergedWorkbook second = merged(first.draft(), workbook);

        assertThat(first.edits()).isNotEmpty();
        assertThat(second.edits()).isEmpty();
        assertThat(second.draft().tables()).isEqualTo(first.draft().tables());
    }

    @Test
    void a_workbook_as_it_was_taken_along_changes_nothing_whatever_is_wrong_with_it() throws Exception {
        OpenDraft begun = begun("Untouched");
        DraftRow blankId =
                new DraftRow("nblankid", table(begun).rows().get(0).with(0, "").cells());
        OpenDraft odd = edit(
                        ana(),
                        begun,
                        TABLE,
                        set(begun, 0, "percentFrom", "a lot"),
                        set(begun, 1, "reason", "=1+1"),
                        new RowAdded("", 0, blankId))
                .draft();

        assertThat(merged(odd, edited(odd, sheet -> {})).edits()).isEmpty();
    }

    @Test
    void formulas_other_drafts_and_other_files_are_refused_and_nothing_is_done() throws Exception {
        OpenDraft draft = begun("Refused");
        OpenDraft other = begun("Other");
        OpenDraft marked =
                edit(ana(), other, TABLE, set(other, 0, "reason", "x")).draft();

        Result<MergedWorkbook> formula = cases().merge(
                        ben(),
                        draft,
                        edited(draft, sheet -> row(sheet, draft, 0).getCell(1).setCellFormula("1+1")),
                        NOW);
        Result<MergedWorkbook> foreign = cases().merge(ben(), draft, edited(marked, sheet -> {}), NOW);
        Result<MergedWorkbook> header = cases().merge(
                        ben(),
                        draft,
                        edited(draft, sheet -> sheet.getRow(0).getCell(0).setCellValue("Mine")),
                        NOW);
        Result<MergedWorkbook> none =
                cases().merge(ben(), draft, new NamedContent("a.xlsx", new byte[] {'P', 'K', 3, 4}), NOW);

        assertThat(formula.problems()).hasSize(1);
        assertThat(formula.problems().get(0).found()).contains("the formula");
        assertThat(foreign.problems().get(0).found()).contains("another draft");
        assertThat(header.problems().get(0).expected()).contains("the header may not be changed");
        assertThat(none.problems()).hasSize(1);
        assertThat(open(draft).edits()).isEmpty();
    }
}
