package org.cxmaturity.lookup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.model.Fact;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.RowTypes;
import org.cxmaturity.tables.Scope;
import org.cxmaturity.tables.SectorWordRow;
import org.cxmaturity.tables.Tables;
import org.cxmaturity.tables.TranslationRow;
import org.cxmaturity.tablespec.Column;
import org.cxmaturity.tablespec.TableSpec;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a rule base as they are told in another language (R34): what rules match, and every id, is the same. A text without a
 * translation stays as it is written.
 */
final class TranslatedTables implements Tables {
    private final Tables tables;
    private final String language;
    private final Map<String, Map<String, Map<String, String>>> texts;
    private final Map<Row, Row> told = Collections.synchronizedMap(new IdentityHashMap<>());

    private TranslatedTables(Tables tables, String language, Map<String, Map<String, Map<String, String>>> texts) {
        this.tables = tables;
        this.language = language;
        this.texts = texts;
    }

    static TranslatedTables of(Tables tables, String language) {
        Map<String, Map<String, Map<String, String>>> texts = new HashMap<>();
        tables.all(TranslationRow.class).stream()
                .filter(row -> row.language().equals(language))
                .forEach(row -> texts.computeIfAbsent(row.table(), table -> new HashMap<>())
                        .computeIfAbsent(row.row(), id -> new HashMap<>())
                        .put(row.column(), row.text()));
        return new TranslatedTables(tables, language, texts);
    }

    @Override
    public <R extends Row> List<R> matching(Class<R> table, Fact... subjects) {
        return tables.matching(table, subjects);
    }

    @Override
    public <R extends Row> List<R> all(Class<R> table) {
        return table == SectorWordRow.class
                ? said(tables.all(table).stream().filter(this::translated).toList())
                : said(tables.all(table));
    }

    /** Words of a sector replace words in texts: those of another language replace nothing here. */
    private boolean translated(Row row) {
        return texts.getOrDefault(RowTypes.name(row.getClass()), Map.of()).containsKey(row.id());
    }

    @Override
    public List<String> ids(Class<? extends Row> table) {
        return tables.ids(table);
    }

    @Override
    public <R extends Row> List<R> naming(Class<R> table, String column, String id) {
        return said(tables.naming(table, column, id));
    }

    @Override
    public <R extends Row> R row(Class<R> table, String id) {
        return said(tables.row(table, id));
    }

    @Override
    public Scope scope() {
        return tables.scope();
    }

    @Override
    public Tables in(List<String> models) {
        Tables others = tables.in(models);
        return others == tables ? this : new TranslatedTables(others, language, texts);
    }

    @Override
    public String language() {
        return language;
    }

    @Override
    public Tables inLanguage(String other) {
        return other.equals(language) ? this : tables.inLanguage(other);
    }

    private <R extends Row> List<R> said(List<R> rows) {
        return rows.stream().map(this::said).toList();
    }

    @Override
    public <R extends Row> R said(R row) {
        Map<String, String> own =
                texts.getOrDefault(RowTypes.name(row.getClass()), Map.of()).get(row.id());
        return own == null ? row : same(row, told.computeIfAbsent(row, first -> in(first, own)));
    }

    @SuppressWarnings("unchecked")
    private static <R extends Row> R same(R row, Row told) {
        return (R) row.getClass().cast(told);
    }

    private static Row in(Row row, Map<String, String> own) {
        TableSpec<?> spec = TableSpec.of(row.getClass());
        List<@Nullable Object> values = new ArrayList<>();
        for (Column column : spec.columns()) {
            String text = own.get(column.title());
            values.add(text == null ? column.of(row) : text);
        }
        return spec.row(values.toArray());
    }
}
