package org.cxmaturity.responses;

import org.cxmaturity.csv.CsvCell;

/**
 * What a column was taken for.
 *
 * @param index from 0
 * @param guessed whether by its title alone; false where it was stated
 */
public record ReadColumn(ColumnUse use, int index, String title, boolean guessed) {
    /** What a spreadsheet calls it. */
    public String letters() {
        return CsvCell.letters(index);
    }
}
