package org.cxmaturity.tablespec;

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

        public byte[] colour() {
            return new byte[] {(byte) (colour >> 16), (byte) (colour >> 8), (byte) colour};
        }
    }

    /** What the comment says. */
    public String comment() {
        return tone.lead + text;
    }

    public String file() {
        return part(0);
    }

    /** The sheet; empty for a whole workbook. */
    public String sheet() {
        return part(1);
    }

    /** The cell; the title's where it is about the whole sheet. */
    public String cell() {
        return part(2).isEmpty() ? "A1" : part(2);
    }

    private String part(int at) {
        String[] parts = place.split("!", 3);
        return at < parts.length ? parts[at] : "";
    }
}
