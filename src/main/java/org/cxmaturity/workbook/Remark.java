package org.cxmaturity.workbook;

import org.cxmaturity.tablespec.CellPlace;

/**
 * Something to say at a place of a workbook.
 *
 * @param place {@code workbook!sheet!cell}, or without the cell or the sheet
 */
public record Remark(String place, Tone tone, String text) {
    /** What a remark is about, and so what of the sheet is coloured. The gravest comes first. */
    public enum Tone {
        /** A cell that stops an assessment. */
        ERROR("Error: ", 0xff9d94),
        /** A cell to look at. */
        WARNING("Warning: ", 0xffe07a),
        /** A whole row to look at, commented at the cell of its id. */
        ROW("", 0xffe699);

        private final String lead;
        private final int colour;

        Tone(String lead, int colour) {
            this.lead = lead;
            this.colour = colour;
        }

        byte[] colour() {
            return new byte[] {(byte) (colour >> 16), (byte) (colour >> 8), (byte) colour};
        }
    }

    /** What the comment says. */
    String comment() {
        return tone.lead + text;
    }

    /** The workbook that it is about. */
    public String file() {
        return at().file();
    }

    CellPlace at() {
        return CellPlace.parse(place);
    }
}
