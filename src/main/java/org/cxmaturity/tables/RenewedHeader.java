package org.cxmaturity.tables;

import java.util.List;
import org.cxmaturity.model.Problem;

/**
 * What was done to bring a workbook's headers to this version.
 *
 * @param file the workbook's file name
 * @param changes in words, sheet by sheet; empty where nothing was to change
 * @param blanks cells of new columns that a person has to fill in
 */
public record RenewedHeader(String file, List<String> changes, List<Problem> blanks) {
    public RenewedHeader {
        changes = List.copyOf(changes);
        blanks = List.copyOf(blanks);
    }
}
