package org.cxmaturity.publishing.blocks;

import java.time.LocalDate;
import java.util.List;

/** A workbook to be worked with. */
public record Book(String subject, String title, LocalDate on, String foot, List<Sheet> sheets) {
    public Book {
        sheets = List.copyOf(sheets);
    }

    /**
     * A sheet.
     *
     * @param name at most 31 letters, none of {@code []:*?/\}
     * @param about what it shows, in a sentence
     */
    public record Sheet(String name, String about, Table table) {}
}
