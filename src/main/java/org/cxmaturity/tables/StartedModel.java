package org.cxmaturity.tables;

import java.util.List;
import org.cxmaturity.model.Placing;
import org.jspecify.annotations.Nullable;

/**
 * A maturity model that was added to workbooks.
 *
 * @param model its id
 * @param directory where the workbooks are
 * @param placing how it places organisations
 * @param source the name of the model whose rows were taken over; null where none was
 * @param stages how many stages it has
 * @param criteria how many criteria were written
 * @param questions how many questions were written
 * @param actions how many actions were written
 * @param read the spreadsheet that the questions come from; null where they come from none
 * @param steps what a person has to edit now, in a sensible order
 */
public record StartedModel(
        String model,
        String name,
        String directory,
        Placing placing,
        @Nullable String source,
        int stages,
        int criteria,
        int questions,
        int actions,
        @Nullable ReadQuestions read,
        List<Step> steps) {
    public StartedModel {
        steps = List.copyOf(steps);
    }

    /**
     * Something to edit.
     *
     * @param place the cells, {@code workbook!sheet!C16}, and the last one after {@code :} where there are several
     * @param proposed whether what stands there can stay; else somebody has to write it
     */
    public record Step(String place, String what, boolean proposed) {}

    /**
     * How a spreadsheet of questions was read.
     *
     * @param file its name
     * @param encoding as people know it
     * @param separated what stands between its cells, in words
     * @param questions how many it holds
     * @param columns all that have a title
     */
    public record ReadQuestions(
            String file, String encoding, String separated, int questions, List<ReadColumn> columns) {
        public ReadQuestions {
            columns = List.copyOf(columns);
        }

        /**
         * A column.
         *
         * @param column its letters, such as {@code C}
         * @param title as it stands there
         * @param as what it was taken for; null where it is not used
         */
        public record ReadColumn(
                String column, String title, @Nullable String as) {}
    }
}
