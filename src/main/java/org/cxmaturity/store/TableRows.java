package org.cxmaturity.store;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** All rows of a table as text by column, out of it and into it, within the transaction that is under way. */
final class TableRows {
    /** How many are held at a time; a part of a content has half a megabyte. */
    private static final int AT_A_TIME = 50;

    private final JdbcTemplate jdbc;
    private final String table;
    private final Map<String, ColumnKind> columns;

    TableRows(Database database, String table) {
        this.jdbc = new JdbcTemplate(database.source());
        this.table = table;
        this.columns = jdbc.query("select * from " + table + " where 1 = 0", TableRows::columns);
    }

    private static Map<String, ColumnKind> columns(ResultSet none) throws SQLException {
        ResultSetMetaData said = none.getMetaData();
        Map<String, ColumnKind> columns = new LinkedHashMap<>();
        for (int each = 1; each <= said.getColumnCount(); each++) {
            columns.put(said.getColumnName(each), ColumnKind.named(said.getColumnTypeName(each)));
        }
        return columns;
    }

    /** Gives every row to somebody, in the order of the table's key. */
    void read(Consumer<Map<String, @Nullable String>> to) {
        List<String> key = jdbc.execute((ConnectionCallback<List<String>>) connection -> {
            Map<Short, String> parts = new TreeMap<>();
            try (ResultSet found = connection.getMetaData().getPrimaryKeys(null, connection.getSchema(), table)) {
                while (found.next()) {
                    parts.put(found.getShort("KEY_SEQ"), found.getString("COLUMN_NAME"));
                }
            }
            return List.copyOf(parts.values());
        });
        String names = String.join(", ", key);
        String order = " order by " + names + " limit " + AT_A_TIME;
        String first = "select * from " + table + order;
        // The first condition says nothing new: by it the index is found.
        String next = "select * from " + table + " where " + key.get(0) + " >= ? and (" + names + ") > ("
                + String.join(", ", Collections.nCopies(key.size(), "?")) + ")" + order;
        List<Map<String, @Nullable String>> rows = jdbc.query(first, (row, number) -> row(row));
        while (!rows.isEmpty()) {
            rows.forEach(to);
            Map<String, @Nullable String> last = rows.get(rows.size() - 1);
            List<Object> after = new ArrayList<>();
            after.add(value(key.get(0), last));
            key.forEach(each -> after.add(value(each, last)));
            rows = rows.size() < AT_A_TIME ? List.of() : jdbc.query(next, (row, number) -> row(row), after.toArray());
        }
    }

    private @Nullable Object value(String column, Map<String, @Nullable String> row) {
        String text = row.get(column);
        ColumnKind kind = columns.get(column);
        return text == null || kind == null ? null : kind.value(text);
    }

    private Map<String, @Nullable String> row(ResultSet row) throws SQLException {
        Map<String, @Nullable String> texts = new LinkedHashMap<>();
        int column = 1;
        for (Map.Entry<String, ColumnKind> each : columns.entrySet()) {
            texts.put(each.getKey(), each.getValue().text(row, column++));
        }
        return texts;
    }

    /** Takes what it has away. */
    void clear() {
        jdbc.update("delete from " + table);
    }

    /** How many there are. */
    long count() {
        Long count = jdbc.queryForObject("select count(*) from " + table, Long.class);
        return count == null ? 0 : count;
    }

    /** Adds the rows that are handed over; an IllegalArgumentException where one does not fit the table. */
    void add(Consumer<Consumer<Map<String, @Nullable String>>> rows) {
        List<Map<String, @Nullable String>> held = new ArrayList<>();
        rows.accept(row -> {
            if (!row.keySet().equals(columns.keySet())) {
                throw new IllegalArgumentException(
                        "a row of " + table + " with the columns " + String.join(", ", row.keySet()));
            }
            held.add(row);
            if (held.size() == AT_A_TIME) {
                insert(held);
            }
        });
        insert(held);
    }

    private void insert(List<Map<String, @Nullable String>> rows) {
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(
                    "insert into " + table + " (" + String.join(", ", columns.keySet()) + ") values ("
                            + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")",
                    rows.stream()
                            .map(row -> columns.keySet().stream()
                                    .map(each -> value(each, row))
                                    .toArray())
                            .toList());
            rows.clear();
        }
    }
}
