package org.cxmaturity.tables;

import java.util.List;
import org.cxmaturity.model.Fact;

/** The rows of one rule base, as the rules see them. */
public interface Tables {
    /** The rows whose conditions these facts meet, in the order of their ids; one fact a subject, in the table's order. */
    <R extends Row> List<R> matching(Class<R> table, Fact... subjects);

    /** All rows of a table, in the order of their ids. */
    <R extends Row> List<R> all(Class<R> table);

    /**
     * The rows of a table that name this id in one of their columns, in the order of their ids.
     *
     * @param column the record component that holds the id
     */
    <R extends Row> List<R> naming(Class<R> table, String column, String id);

    /** The row of that id, which must exist: references are checked when tables are read. */
    <R extends Row> R row(Class<R> table, String id);
}
