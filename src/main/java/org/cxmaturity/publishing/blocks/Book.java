package org.cxmaturity.publishing.blocks;

import java.time.LocalDate;
import java.util.List;
import org.cxmaturity.publishing.blocks.Block.Figure;
import org.cxmaturity.speech.Speech;
import org.jspecify.annotations.Nullable;

/**
 * A workbook to be worked with.
 *
 * @param sheets the first opens the workbook
 * @param plan stands behind the first sheet; null where there is nothing to plan
 * @param figures stand behind the plan, on a sheet of their own
 * @param speech what surrounds it, in its language
 */
public record Book(
        String subject,
        String title,
        LocalDate on,
        String foot,
        List<Sheet> sheets,
        @Nullable WorkPlan plan,
        List<Figure> figures,
        Speech speech) {
    public Book {
        sheets = List.copyOf(sheets);
        figures = List.copyOf(figures);
    }

    /** A workbook of tables alone. */
    public Book(String subject, String title, LocalDate on, String foot, List<Sheet> sheets, Speech speech) {
        this(subject, title, on, foot, sheets, null, List.of(), speech);
    }

    /**
     * A sheet.
     *
     * @param name at most 31 letters, none of {@code []:*?/\}
     * @param about what it shows, in a sentence
     */
    public record Sheet(String name, String about, Table table) {}
}
