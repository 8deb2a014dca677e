package org.cxmaturity.tables;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cxmaturity.model.Fact;
import org.cxmaturity.model.LevelNames;
import org.cxmaturity.speech.Speech;

/** The rows of one rule base, as the rules see them. */
public interface Tables {
    /** The rows whose conditions these facts meet, in the order of their ids; one fact a subject, in the table's order. */
    <R extends Row> List<R> matching(Class<R> table, Fact... subjects);

    /** All rows of a table, in the order of their ids. */
    <R extends Row> List<R> all(Class<R> table);

    /** The ids of all rows of a table, in order. */
    default List<String> ids(Class<? extends Row> table) {
        return all(table).stream().map(Row::id).toList();
    }

    /** The stages of a model, lowest first. */
    default List<StageRow> stages(String model) {
        return all(StageRow.class).stream()
                .filter(stage -> stage.model().equals(model))
                .sorted(Comparator.comparingInt(StageRow::order))
                .toList();
    }

    /** The answers that a capability offers. */
    default ScaleRow scale(String capability) {
        return row(ScaleRow.class, row(CapabilityRow.class, capability).scale());
    }

    /** What the levels of all capabilities are called. */
    default LevelNames levelNames() {
        return new LevelNames(all(CapabilityRow.class).stream()
                .collect(Collectors.toMap(CapabilityRow::id, row -> row(ScaleRow.class, row.scale())
                        .names())));
    }

    /** Whether a channel is a place where customers come. */
    default boolean inPerson(String channel) {
        return all(ChannelRow.class).stream()
                .anyMatch(row -> row.inPerson() && row.id().equals(channel));
    }

    /**
     * The rows of a table that name this id in one of their columns, in the order of their ids.
     *
     * @param column the record component that holds the id
     */
    <R extends Row> List<R> naming(Class<R> table, String column, String id);

    /** The row of that id, which must exist: references are checked when tables are read. */
    <R extends Row> R row(Class<R> table, String id);

    /** What its rows are about. */
    Scope scope();

    /**
     * The rows that these models ask for, and no others (R34).
     *
     * @param models the ids of models that the tables know; none for those that every organisation is placed on by default
     */
    Tables in(List<String> models);

    /** The language that the rows are told in. */
    default String language() {
        return Speech.ENGLISH;
    }

    /** The same rows as they are told in a language; rules match them as they stand. */
    Tables inLanguage(String language);

    /**
     * The same rows as they are told in other words.
     *
     * @param said what words are called; at least one of them otherwise
     */
    default Tables inWords(Map<String, String> said) {
        return new SpokenTables(this, said);
    }

    /** A text in these tables' words. */
    default String said(String text) {
        return text;
    }

    /** A row as those who are told of it read it: in these tables' words. */
    default <R extends Row> R said(R row) {
        return row;
    }
}
