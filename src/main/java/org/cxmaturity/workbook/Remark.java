package org.cxmaturity.workbook;

/**
 * Something to say at a place of a workbook.
 *
 * @param place {@code workbook!sheet!cell}, or without the cell or the sheet
 * @param grave whether it stops an assessment
 */
public record Remark(String place, boolean grave, String text) {
    String file() {
        return part(0);
    }

    /** The sheet; empty for a whole workbook. */
    String sheet() {
        return part(1);
    }

    /** The cell; the title's where it is about the whole sheet. */
    String cell() {
        return part(2).isEmpty() ? "A1" : part(2);
    }

    private String part(int at) {
        String[] parts = place.split("!", 3);
        return at < parts.length ? parts[at] : "";
    }
}
