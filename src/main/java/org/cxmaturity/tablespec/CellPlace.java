package org.cxmaturity.tablespec;

/** Names of cells: {@code workbook!sheet!A16}. Needs no workbook library. */
public final class CellPlace {
    private CellPlace() {}

    public static String of(TableSpec<?> spec, int row, int column) {
        return of(spec) + "!" + letters(column) + (row + 1);
    }

    public static String of(TableSpec<?> spec) {
        return spec.file() + "!" + spec.sheet();
    }

    /** The cell of a component in the row whose id stands at {@code idPlace}. */
    public static String of(TableSpec<?> spec, String idPlace, String component) {
        int at = spec.sheetColumns().indexOf(spec.column(component));
        String cell = idPlace.substring(idPlace.lastIndexOf('!') + 1);
        String row = cell.replaceAll("[A-Z]+", "");
        return of(spec) + "!" + letters(at) + row;
    }

    /** The row that such a name speaks of, from 1. */
    public static int row(String place) {
        return Integer.parseInt(place.substring(place.lastIndexOf('!') + 1).replaceAll("[A-Z]+", ""));
    }

    public static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}
