package org.cxmaturity.tablecheck;

import java.util.Comparator;

/** A place, {@code workbook!sheet!cell} or less of it, in the order in which people read: by sheet, row and column. */
record SheetPlace(String file, String sheet, int row, String column) implements Comparable<SheetPlace> {
    private static final Comparator<SheetPlace> READING = Comparator.comparing(SheetPlace::file)
            .thenComparing(SheetPlace::sheet)
            .thenComparing(SheetPlace::row)
            .thenComparing(place -> place.column().length())
            .thenComparing(SheetPlace::column);

    static SheetPlace of(String place) {
        String[] parts = place.split("!", 3);
        String cell = parts.length < 3 ? "" : parts[2];
        String digits = cell.replaceAll("[^0-9]", "");
        return new SheetPlace(
                parts[0],
                parts.length < 2 ? "" : parts[1],
                digits.isEmpty() || digits.length() > 9 ? 0 : Integer.parseInt(digits),
                cell.replaceAll("[0-9]", ""));
    }

    /** The row of a sheet, as a text. */
    String line() {
        return file + "!" + sheet + "!" + row;
    }

    @Override
    public int compareTo(SheetPlace other) {
        return READING.compare(this, other);
    }
}
