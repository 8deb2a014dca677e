package org.cxmaturity.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The kinds of columns that both databases have, each with how its values are said in text and read from it. */
enum ColumnKind {
    TEXT("character varying", "character large object", "varchar", "text") {
        @Override
        Object value(String text) {
            return text;
        }
    },
    ID("uuid") {
        @Override
        Object value(String text) {
            return UUID.fromString(text);
        }
    },
    MOMENT("timestamp with time zone", "timestamptz") {
        @Override
        @Nullable
        String text(ResultSet row, int column) throws SQLException {
            OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
            return time == null ? null : time.toInstant().toString();
        }

        @Override
        Object value(String text) {
            return OffsetDateTime.parse(text);
        }
    },
    DAY("date") {
        @Override
        Object value(String text) {
            return LocalDate.parse(text);
        }
    },
    NUMBER("bigint", "integer", "smallint", "int8", "int4", "int2") {
        @Override
        Object value(String text) {
            return Long.valueOf(text);
        }
    },
    FLAG("boolean", "bool") {
        @Override
        @Nullable
        String text(ResultSet row, int column) throws SQLException {
            boolean flag = row.getBoolean(column);
            return row.wasNull() ? null : Boolean.toString(flag);
        }

        @Override
        Object value(String text) {
            return Boolean.valueOf(text);
        }
    },
    BYTES("binary varying", "bytea") {
        @Override
        @Nullable
        String text(ResultSet row, int column) throws SQLException {
            byte[] bytes = row.getBytes(column);
            return bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
        }

        @Override
        Object value(String text) {
            return Base64.getDecoder().decode(text);
        }
    };

    private final Set<String> names;

    ColumnKind(String... names) {
        this.names = Set.of(names);
    }

    /** The kind that a database calls by this name. */
    static ColumnKind named(String type) {
        String name = type.toLowerCase(Locale.ROOT);
        for (ColumnKind each : values()) {
            if (each.names.contains(name)) {
                return each;
            }
        }
        throw new IllegalStateException("no kind of column is called " + type);
    }

    @Nullable
    String text(ResultSet row, int column) throws SQLException {
        return row.getString(column);
    }

    /** The value that this text says; a RuntimeException where it says none. */
    abstract Object value(String text);
}
