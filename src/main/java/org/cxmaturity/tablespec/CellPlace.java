package org.cxmaturity.tablespec;

import java.util.Comparator;

/**
 * A place in a workbook, {@code workbook!sheet!A16} or less of it, which is written and read here alone. Places come in the order in
 * which people read: by sheet, row and column.
 *
 * @param sheet empty for a whole workbook
 * @param cell empty for a whole sheet
 */
public record CellPlace(String file, String sheet, String cell) implements Comparable<CellPlace> {
    private static final Comparator<CellPlace> READING = Comparator.comparing(CellPlace::file)
            .thenComparing(CellPlace::sheet)
            .thenComparing(CellPlace::row)
            .thenComparing(place -> place.column().length())
            .thenComparing(CellPlace::column);

    /** The place that a text names. */
    public static CellPlace parse(String place) {
        String[] parts = place.split("!", 3);
        return new CellPlace(parts[0], parts.length < 2 ? "" : parts[1], parts.length < 3 ? "" : parts[2]);
    }

    /** The name of a cell, its row and column counted from 0. */
    public static String of(TableSpec<?> spec, int row, int column) {
        return of(spec) + "!" + letters(column) + (row + 1);
    }

    /** The name of a sheet that need not hold a table. */
    public static String of(String file, String sheet) {
        return file + "!" + sheet;
    }

    /** The name of a table's sheet. */
    public static String of(TableSpec<?> spec) {
        return spec.file() + "!" + spec.sheet();
    }

    /** The name of a component's cell in the row whose id stands at {@code idPlace}. */
    public static String of(TableSpec<?> spec, String idPlace, String component) {
        int column = spec.sheetColumns().indexOf(spec.column(component));
        return of(spec) + "!" + letters(column) + parse(idPlace).digits();
    }

    /** The letters by which spreadsheets know a column, counted from 0. */
    public static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    private String digits() {
        return cell.replaceAll("[^0-9]", "");
    }

    /** The row, counted from 1; 0 where the place is no cell. */
    public int row() {
        String digits = digits();
        return digits.isEmpty() || digits.length() > 9 ? 0 : Integer.parseInt(digits);
    }

    /** The letters of the column; empty where the place is no cell. */
    public String column() {
        return cell.replaceAll("[0-9]", "");
    }

    /** The row of the sheet, as a text. */
    public String line() {
        return file + "!" + sheet + "!" + row();
    }

    @Override
    public int compareTo(CellPlace other) {
        return READING.compare(this, other);
    }
}
