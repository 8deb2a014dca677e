package org.cxmaturity.service.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.StartedModel.ReadQuestions;
import org.cxmaturity.tables.StartedModel.Step;
import org.cxmaturity.tablespec.ReadTables;
import org.jspecify.annotations.Nullable;

/**
 * The rows that make a new model, and what is left to say in them.
 *
 * @param rows by table; no empty lists
 * @param left what a person has to edit, in a sensible order
 * @param source the name of the model whose rows were taken over; null where none was
 * @param read the spreadsheet that the questions come from; null where they come from none
 */
record ModelRows(
        Map<Class<? extends Row>, List<? extends Row>> rows,
        List<Left> left,
        @Nullable String source,
        @Nullable ReadQuestions read) {
    /**
     * Something left to say in all new rows of a table.
     *
     * @param from the first column
     * @param to the last column
     * @param proposed whether what stands there can stay
     */
    record Left(Class<? extends Row> table, String from, String to, String what, boolean proposed) {
        /** A place at which a text of the template stands. */
        static Left toWrite(Class<? extends Row> table, String from, String to, String what) {
            return new Left(table, from, to, what, false);
        }

        /** A place at which something is proposed. */
        static Left proposed(Class<? extends Row> table, String from, String to, String what) {
            return new Left(table, from, to, what, true);
        }
    }

    /** Collects rows. */
    static final class Builder {
        private final Map<Class<? extends Row>, List<? extends Row>> rows = new LinkedHashMap<>();
        private final List<Left> left = new ArrayList<>();

        <R extends Row> Builder add(Class<R> table, List<R> some) {
            if (!some.isEmpty()) {
                rows.put(table, List.copyOf(some));
            }
            return this;
        }

        /** Says what is left in the rows of a table; nothing where it has none. */
        Builder left(Left what) {
            if (rows.containsKey(what.table())) {
                left.add(what);
            }
            return this;
        }

        ModelRows from(@Nullable String source, @Nullable ReadQuestions read) {
            return new ModelRows(Map.copyOf(rows), List.copyOf(left), source, read);
        }
    }

    /** How many rows a table gets. */
    int count(Class<? extends Row> table) {
        return of(table).size();
    }

    /** The rows of a table. */
    List<? extends Row> of(Class<? extends Row> table) {
        List<? extends Row> own = rows.get(table);
        return own == null ? List.of() : own;
    }

    /** Where what is left to say stands, once the rows are in workbooks. */
    List<Step> steps(ReadTables written) {
        return left.stream()
                .map(each -> new Step(span(written, each), each.what(), each.proposed()))
                .toList();
    }

    private String span(ReadTables written, Left each) {
        List<? extends Row> own = of(each.table());
        String first = written.place(own.get(0), each.from());
        String last = written.place(own.get(own.size() - 1), each.to());
        return first.equals(last) ? first : first + ":" + last.substring(last.lastIndexOf('!') + 1);
    }
}
