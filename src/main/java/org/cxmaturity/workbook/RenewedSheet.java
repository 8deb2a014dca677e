package org.cxmaturity.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.cxmaturity.model.Input;
import org.cxmaturity.model.Problem;
import org.cxmaturity.tables.Role;
import org.cxmaturity.tablespec.CellPlace;
import org.cxmaturity.tablespec.CellText;
import org.cxmaturity.tablespec.Column;
import org.cxmaturity.tablespec.TableSpec;

/** One sheet, brought to the header that this version demands. */
final class RenewedSheet {

    private final XSSFSheet sheet;
    private final SheetCells cells;
    private final TableSpec<?> spec;
    private final SheetHeader header;
    private final OldColumns old;
    private final List<String> changes = new ArrayList<>();
    private final List<Problem> losses = new ArrayList<>();
    private final List<Problem> blanks = new ArrayList<>();

    RenewedSheet(XSSFSheet sheet, TableSpec<?> spec, OldColumns old) {
        this.sheet = sheet;
        this.cells = new SheetCells(sheet);
        this.spec = spec;
        this.header = SheetHeader.of(spec);
        this.old = old;
    }

    /** What is changed, in words; empty where the header is as it has to be. */
    List<String> changes() {
        return changes;
    }

    /** Columns that this version does not know, with data in them. */
    List<Problem> losses() {
        return losses;
    }

    /** Cells of new columns that a person has to fill in. */
    List<Problem> blanks() {
        return blanks;
    }

    /** Finds out what has to change, and changes it. */
    void renew() {
        compareHeader();
        columns();
        if (changes.isEmpty()) {
            return;
        }
        List<String> notes = notes();
        SheetWriter writer =
                new SheetWriter(sheet, spec, new SheetStyles(sheet.getWorkbook()), new DropDowns(table -> List.of()));
        if (old.inPlace() && old.titles() == header.titles()) {
            clearHeader();
            writer.writeHeader();
        } else {
            RelaidSheet relaid = new RelaidSheet(sheet, old, header);
            relaid.lift();
            relaid.lay();
            writer.writeHeader();
            int last = Math.max(sheet.getLastRowNum(), header.data());
            writer.setUpView(last);
            fillNew(last);
        }
        keep(notes);
    }

    private void compareHeader() {
        if (!text(0, 0).equals(spec.title())) {
            changes.add("the title, was " + CellText.quoted(text(0, 0)));
        }
        if (!text(1, 0).equals(spec.help())) {
            changes.add("row 2, what the table is for");
        }
        if (header.technical() > 0 && !technicalHolds()) {
            changes.add("the hidden rows for Drools, rows 3 to " + header.titles());
        } else if (header.technical() == 0 && old.titles() != header.titles()) {
            changes.add("rows between row 2 and the column titles, gone");
        }
        if (!merged(sheet.getMergedRegions(), old.titles()).equals(merged(header.merged(), header.titles()))) {
            changes.add("merged cells of the header");
        }
    }

    private boolean technicalHolds() {
        boolean holds = old.titles() == header.titles();
        for (int at = 2; holds && at < header.titles(); at++) {
            List<String> row = header.cells().get(at);
            for (int i = 0; i < Math.max(row.size(), cells.width()); i++) {
                holds &= text(at, i).equals(i < row.size() ? row.get(i) : "");
            }
        }
        return holds;
    }

    private static Set<CellRangeAddress> merged(List<CellRangeAddress> ranges, int last) {
        return ranges.stream().filter(range -> range.getFirstRow() <= last).collect(Collectors.toSet());
    }

    private void columns() {
        List<Integer> kept = new ArrayList<>();
        for (int at = 0; at < spec.sheetColumns().size(); at++) {
            if (old.from(at) >= 0) {
                kept.add(old.from(at));
            }
        }
        List<Integer> sorted = kept.stream().sorted().toList();
        int rank = 0;
        for (int at = 0; at < spec.sheetColumns().size(); at++) {
            String title = CellText.quoted(spec.sheetColumns().get(at).title());
            int from = old.from(at);
            if (from < 0) {
                changes.add("column " + title + " added as " + CellPlace.letters(at));
                continue;
            }
            if (!sorted.get(rank++).equals(from)) {
                changes.add(
                        "column " + title + " moved from " + CellPlace.letters(from) + " to " + CellPlace.letters(at));
            }
            if (!text(old.titles(), from).equals(spec.sheetColumns().get(at).title())) {
                String was = text(old.titles(), from);
                changes.add(
                        "the title of column " + title + ", was " + (was.isEmpty() ? "nothing" : CellText.quoted(was)));
            }
        }
        old.unknown().forEach(this::lose);
    }

    private void lose(int column) {
        String title = old.name(column).isEmpty() ? "without a title" : CellText.quoted(old.name(column));
        int filled = old.filled(column);
        changes.add("column " + title + " (" + CellPlace.letters(column) + ") removed"
                + (filled == 0
                        ? "; it was empty"
                        : ", with " + filled + (filled == 1 ? " cell" : " cells") + " of data"));
        if (filled > 0) {
            losses.add(new Problem(
                    CellPlace.of(spec, old.titles(), column),
                    "the column " + title + " with " + filled + (filled == 1 ? " cell" : " cells") + " of data",
                    "only columns of this version; " + Input.DROPPING.mention() + " leaves it out",
                    null));
        }
    }

    /** Comments that someone wrote on the column titles, by the column where they belong now. */
    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        for (int at = 0; at < spec.sheetColumns().size(); at++) {
            XSSFCell cell = old.from(at) < 0 ? null : cells.at(old.titles(), old.from(at));
            CellComment comment = cell == null ? null : CellComment.of(cell);
            notes.add(comment == null || comment.isOurs() ? "" : comment.text().getString());
        }
        return notes;
    }

    private void keep(List<String> notes) {
        for (int at = 0; at < notes.size(); at++) {
            if (!notes.get(at).isEmpty()) {
                XSSFCell title = sheet.getRow(header.titles()).getCell(at);
                Objects.requireNonNull(CellComment.of(title)).and(notes.get(at)).put(title);
            }
        }
    }

    private void clearHeader() {
        for (int at = sheet.getNumMergedRegions() - 1; at >= 0; at--) {
            if (sheet.getMergedRegion(at).getFirstRow() <= header.titles()) {
                sheet.removeMergedRegion(at);
            }
        }
        for (int at = 0; at <= header.titles(); at++) {
            if (sheet.getRow(at) != null) {
                sheet.getRow(at).forEach(cell -> cell.removeCellComment());
                sheet.removeRow(sheet.getRow(at));
            }
        }
    }

    private void fillNew(int last) {
        SheetStyles styles = new SheetStyles(sheet.getWorkbook());
        for (int at = 0; at < spec.sheetColumns().size(); at++) {
            if (old.from(at) < 0) {
                Column column = spec.sheetColumns().get(at);
                int rows = 0;
                for (int row = header.data(); row <= last; row++) {
                    if (sheet.getRow(row) != null && !text(row, idColumn()).isEmpty()) {
                        XSSFCell cell = sheet.getRow(row).createCell(at);
                        cell.setCellStyle(styles.data(column, false));
                        fill(cell, column);
                        rows++;
                    }
                }
                DropDowns.offerAgain(sheet, column, at, header.data(), last);
                blank(column, at, rows);
            }
        }
    }

    private int idColumn() {
        int kept = 0;
        while (kept < spec.sheetColumns().size() - 1 && old.from(kept) < 0) {
            kept++;
        }
        return kept;
    }

    private static void fill(XSSFCell cell, Column column) {
        if (column.isCondition()) {
            cell.setCellValue(CellText.ANY);
        } else if (!column.assumed().isEmpty()) {
            cell.setCellValue(column.assumed());
        } else if (column.optional() && column.role() != Role.NOTE) {
            cell.setCellValue(CellText.NONE);
        }
    }

    private void blank(Column column, int at, int rows) {
        if (rows > 0
                && !column.isCondition()
                && !column.optional()
                && column.assumed().isEmpty()) {
            blanks.add(new Problem(
                    CellPlace.of(spec, header.data(), at)
                            + (rows == 1 ? "" : " to " + CellPlace.letters(at) + (header.data() + rows)),
                    "nothing in the new column " + CellText.quoted(column.title()),
                    CellText.expected(column),
                    null));
        }
    }

    private String text(int row, int column) {
        return cells.text(row, column);
    }
}
