package org.cxmaturity.tables;

import java.util.List;

/**
 * A maturity model that was added to workbooks from a template.
 *
 * @param model its id
 * @param directory where the workbooks are
 * @param source the name of the model whose criteria were taken over
 * @param stages how many stages it has
 * @param criteria how many criteria were written
 * @param steps what a person has to edit now, in a sensible order
 */
public record StartedModel(
        String model, String name, String directory, String source, int stages, int criteria, List<Step> steps) {
    public StartedModel {
        steps = List.copyOf(steps);
    }

    /**
     * Something to edit.
     *
     * @param place the cells, {@code workbook!sheet!C16}, and the last one after {@code :} where there are several
     */
    public record Step(String place, String what) {}
}
