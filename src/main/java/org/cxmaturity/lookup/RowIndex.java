package org.cxmaturity.lookup;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cxmaturity.model.Fact;
import org.cxmaturity.speech.Speech;
import org.cxmaturity.tables.ModelRow;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.Scope;
import org.cxmaturity.tables.Tables;
import org.jspecify.annotations.Nullable;

/** The rows of a rule base, made ready for looking up: no look-up goes through a table's rows one by one. Immutable. */
public final class RowIndex implements Tables {
    private final Map<Class<? extends Row>, TableIndex<?>> tables = new ConcurrentHashMap<>();
    private final Map<Map<String, String>, Tables> spoken = new ConcurrentHashMap<>();
    private final Map<String, Tables> translated = new ConcurrentHashMap<>();
    private final Map<List<String>, RowIndex> scoped = new ConcurrentHashMap<>();
    /** What its rows were chosen by; null where they are all that there are. */
    private final @Nullable Scope chosen;

    /** An index of these rows. */
    public RowIndex(Map<Class<? extends Row>, ? extends List<? extends Row>> rows) {
        rows.forEach((type, own) -> tables.put(type, TableIndex.of(type, own)));
        this.chosen = null;
    }

    private RowIndex(RowIndex other, @Nullable Scope chosen) {
        tables.putAll(other.tables);
        this.chosen = chosen;
    }

    /** The same index with other rows of some tables; shares what is made of the others. */
    public RowIndex with(Map<Class<? extends Row>, ? extends List<? extends Row>> rows) {
        RowIndex index = new RowIndex(this, null);
        rows.forEach((type, own) -> index.tables.put(type, TableIndex.of(type, own)));
        return index;
    }

    @Override
    public <R extends Row> List<R> matching(Class<R> table, Fact... subjects) {
        return index(table).matching(subjects);
    }

    @Override
    public Scope scope() {
        return chosen == null ? new ScopedRows(this, ids(ModelRow.class)).scope() : chosen;
    }

    @Override
    public RowIndex in(List<String> models) {
        return scoped.computeIfAbsent(models, this::scoped);
    }

    private RowIndex scoped(List<String> models) {
        ScopedRows rows = new ScopedRows(this, models.isEmpty() ? byDefault() : models);
        if (chosen != null && rows.fewer().isEmpty()) {
            return this;
        }
        RowIndex index = new RowIndex(this, rows.scope());
        rows.fewer().forEach((type, own) -> index.tables.put(type, TableIndex.of(type, own)));
        return index;
    }

    /** The models of every organisation whose profile names none: in rows that were scoped before, whatever is left. */
    private List<String> byDefault() {
        List<ModelRow> all = all(ModelRow.class);
        return (chosen == null ? all.stream().filter(ModelRow::byDefault) : all.stream())
                .map(ModelRow::id)
                .toList();
    }

    @Override
    public Tables inLanguage(String language) {
        return language.equals(Speech.ENGLISH)
                ? this
                : translated.computeIfAbsent(language, other -> TranslatedTables.of(this, other));
    }

    @Override
    public Tables inWords(Map<String, String> said) {
        return spoken.computeIfAbsent(said, Tables.super::inWords);
    }

    @Override
    public <R extends Row> List<R> all(Class<R> table) {
        return index(table).all();
    }

    @Override
    public <R extends Row> List<R> naming(Class<R> table, String column, String id) {
        return index(table).naming(column, id);
    }

    @Override
    public <R extends Row> R row(Class<R> table, String id) {
        return index(table).row(id);
    }

    @SuppressWarnings("unchecked")
    private <R extends Row> TableIndex<R> index(Class<R> table) {
        TableIndex<?> index = tables.get(table);
        if (index == null) {
            throw new IllegalArgumentException("no rows of " + table.getSimpleName() + " were read");
        }
        return (TableIndex<R>) index;
    }
}
