package org.cxmaturity.questionnaire;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.Tables;

/** A questionnaire that nobody has filled in yet, and where its cells are. */
final class BlankForm {
    private final byte[] bytes;
    private final XSSFWorkbook workbook;

    /** What somebody types into a cell. */
    record Typed(String sheet, String cell, String text) {}

    BlankForm(byte[] bytes) {
        this.bytes = bytes;
        this.workbook = open(bytes);
    }

    /** A questionnaire of all questions and lists, with nothing filled in. */
    static BlankForm plain() {
        return of(Shipped.ruleBase().tables());
    }

    static BlankForm of(Tables tables) {
        return of(tables, "");
    }

    /** The same of the questions whose ids begin so: the fewer, the sooner it is read. */
    static BlankForm of(Tables tables, String start) {
        List<OpenCapability> all = tables.all(CapabilityRow.class).stream()
                .filter(row -> tables.scope().asks(row.id()) && row.id().matches(start + ".*"))
                .map(row -> new OpenCapability(row, null))
                .toList();
        return new BlankForm(QuestionnaireWriter.write(
                new Questionnaire(tables, all, false, Set.copyOf(tables.scope().sections()), null, null, null, "1")));
    }

    byte[] bytes() {
        return bytes;
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    static XSSFWorkbook open(byte[] bytes) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The workbook after something was done to it. */
    static byte[] changed(byte[] bytes, Consumer<XSSFWorkbook> change) {
        try (XSSFWorkbook open = open(bytes)) {
            change.accept(open);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            open.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The workbook after texts were typed into it, every one of them left as text. */
    static byte[] filled(byte[] bytes, List<Typed> typed) {
        return changed(bytes, open -> typed.forEach(each -> cell(open, each).setCellValue(each.text())));
    }

    static Cell cell(XSSFWorkbook open, Typed typed) {
        CellReference at = new CellReference(typed.cell());
        return open.getSheet(typed.sheet())
                .getRow(at.getRow())
                .getCell(at.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    /** Into the cell of a question's row. */
    Typed answer(String capability, String key, String text) {
        return typed(Marks.ANSWERS, capability, key, text);
    }

    /** Into a field of the first sheet or of the organisation. */
    Typed field(String mark, String id, String text) {
        return typed(mark, id, Marks.VALUE, text);
    }

    /** Into a row of a list that is printed. */
    Typed printed(String list, String code, String key, String text) {
        return typed(Marks.LIST + list, Marks.PRINTED + code, key, text);
    }

    /** Into a row of a list, counted from 0. */
    Typed listed(String list, int at, String key, String text) {
        XSSFSheet sheet = sheets(Marks.LIST + list).get(0);
        return typed(sheet, row(sheet, Marks.HEADING) + 1 + at, key, text);
    }

    /** Into the box above a list. */
    Typed box(String list, String text) {
        XSSFSheet sheet = sheets(Marks.LIST + list).get(0);
        String id = Marks.COMPLETE
                + Objects.requireNonNull(FactList.of(list)).fields().get(0).key();
        return typed(sheet, row(sheet, id), id.substring(Marks.COMPLETE.length()), text);
    }

    private Typed typed(String mark, String id, String key, String text) {
        for (XSSFSheet sheet : sheets(mark)) {
            int row = row(sheet, id);
            if (row >= 0) {
                return typed(sheet, row, key, text);
            }
        }
        throw new AssertionError("no row " + id);
    }

    private static Typed typed(XSSFSheet sheet, int row, String key, String text) {
        for (Cell cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().equals(key)) {
                return new Typed(sheet.getSheetName(), FormSheet.cell(row, cell.getColumnIndex()), text);
            }
        }
        throw new AssertionError("no column " + key + " in " + sheet.getSheetName());
    }

    private List<XSSFSheet> sheets(String mark) {
        List<XSSFSheet> sheets = new ArrayList<>();
        for (Sheet sheet : workbook) {
            if (sheet.getRow(0).getCell(0).getStringCellValue().equals(mark)) {
                sheets.add((XSSFSheet) sheet);
            }
        }
        return sheets;
    }

    private static int row(XSSFSheet sheet, String id) {
        for (Row row : sheet) {
            Cell cell = row.getCell(0);
            if (cell != null && cell.getStringCellValue().equals(id)) {
                return row.getRowNum();
            }
        }
        return -1;
    }
}
