package org.cxmaturity.tablespec;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.cxmaturity.tables.Conclusion;
import org.cxmaturity.tables.Condition;
import org.cxmaturity.tables.Entry;
import org.cxmaturity.tables.InOtherLanguages;
import org.cxmaturity.tables.LevelOf;
import org.cxmaturity.tables.Note;
import org.cxmaturity.tables.Operator;
import org.cxmaturity.tables.RefersTo;
import org.cxmaturity.tables.Role;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.Scale;
import org.cxmaturity.tables.Telling;
import org.jspecify.annotations.Nullable;

/** Reads a column from a record component and its annotations. */
final class ColumnReader {
    private ColumnReader() {}

    static Column of(int index, RecordComponent component, String firstSubject) {
        Method accessor = component.getAccessor();
        accessor.trySetAccessible();
        RefersTo refers = said(component, RefersTo.class);
        Class<? extends Row> table = refers == null ? null : refers.value();
        Heading heading = Heading.of(component, firstSubject);
        CellKind kind = kind(component, heading.role, table);
        LevelOf level = said(component, LevelOf.class);
        InOtherLanguages telling = said(component, InOtherLanguages.class);
        return new Column(
                index,
                component.getName(),
                heading.role,
                heading.title,
                heading.help,
                kind,
                constants(component.getGenericType()),
                heading.operator,
                heading.subject,
                heading.property,
                table,
                said(component, Scale.class),
                level == null ? null : level.value(),
                heading.optional,
                heading.formerly,
                heading.assumed,
                kind != CellKind.TEXT ? Telling.NEVER : telling == null ? Telling.ALWAYS : telling.value(),
                accessor);
    }

    /** What is said of a component, by itself or by an annotation for columns that many tables have. */
    private static <A extends Annotation> @Nullable A said(RecordComponent component, Class<A> annotation) {
        A own = component.getAnnotation(annotation);
        return own != null
                ? own
                : Stream.of(component.getAnnotations())
                        .map(each -> each.annotationType().getAnnotation(annotation))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    private static CellKind kind(RecordComponent component, Role role, @Nullable Class<? extends Row> refers) {
        Class<?> type = component.getType();
        boolean constants = constants(component.getGenericType()) != null;
        if (type == Set.class) {
            return constants ? CellKind.CONSTANTS : CellKind.NAMES;
        }
        if (type == List.class) {
            return CellKind.LIST;
        }
        if (constants) {
            return CellKind.CONSTANT;
        }
        if (type == String.class) {
            return word(component.getName(), role, refers);
        }
        return number(component, type);
    }

    private static CellKind word(String name, Role role, @Nullable Class<? extends Row> refers) {
        if (name.equals("id") || refers != null) {
            return CellKind.ID;
        }
        return role == Role.CONDITION || role == Role.CONCLUSION ? CellKind.NAME : CellKind.TEXT;
    }

    private static CellKind number(RecordComponent component, Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return CellKind.YES_NO;
        }
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return CellKind.WHOLE;
        }
        if (type == BigDecimal.class) {
            return CellKind.DECIMAL;
        }
        if (type == LocalDate.class) {
            return CellKind.DATE;
        }
        throw new IllegalArgumentException(component + " has a type no cell can hold");
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Class<? extends Enum<?>> constants(Type type) {
        Type held = type instanceof ParameterizedType several ? several.getActualTypeArguments()[0] : type;
        return held instanceof Class<?> one && one.isEnum() ? (Class<? extends Enum<?>>) one : null;
    }

    private record Heading(
            Role role,
            String title,
            String help,
            @Nullable Operator operator,
            String subject,
            String property,
            boolean optional,
            String formerly,
            String assumed) {

        static Heading of(RecordComponent component, String firstSubject) {
            Condition condition = said(component, Condition.class);
            if (condition != null) {
                return new Heading(
                        Role.CONDITION,
                        condition.title(),
                        condition.help(),
                        condition.operator(),
                        condition.subject().isEmpty() ? firstSubject : condition.subject(),
                        condition.property().isEmpty() ? component.getName() : condition.property(),
                        false,
                        "",
                        "");
            }
            Conclusion conclusion = said(component, Conclusion.class);
            if (conclusion != null) {
                return new Heading(Role.CONCLUSION, conclusion.title(), conclusion.help(), null, "", "", false, "", "");
            }
            Note note = said(component, Note.class);
            if (note != null) {
                return new Heading(Role.NOTE, note.title(), note.help(), null, "", "", note.optional(), "", "");
            }
            Entry entry = said(component, Entry.class);
            if (entry != null) {
                return new Heading(
                        Role.ENTRY,
                        entry.title(),
                        entry.help(),
                        null,
                        "",
                        "",
                        entry.optional(),
                        entry.formerly(),
                        entry.assumed());
            }
            throw new IllegalArgumentException(component + " does not say which column it is");
        }
    }
}
