package org.cxmaturity.tablespec;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.model.RowRef;
import org.cxmaturity.tables.Catalogue;
import org.cxmaturity.tables.DecisionTable;
import org.cxmaturity.tables.ExpectationRow;
import org.cxmaturity.tables.Role;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.RowTypes;
import org.cxmaturity.tables.Subject;
import org.cxmaturity.tables.TestCaseRow;
import org.jspecify.annotations.Nullable;

/**
 * What a row record says about its sheet.
 *
 * @param type the row record
 * @param name the table's name, as references cite it
 * @param file the workbook's file name
 * @param columns in the order of the record
 * @param sheetColumns in the order of the sheet: id, conditions by subject, conclusions, notes
 * @param decision what makes it a decision table; null for a catalogue
 */
public record TableSpec<R extends Row>(
        Class<R> type,
        String name,
        String file,
        String sheet,
        String title,
        String help,
        List<Column> columns,
        List<Column> sheetColumns,
        @Nullable DecisionTable decision) {

    private static final Map<Class<?>, TableSpec<?>> KNOWN = new ConcurrentHashMap<>();
    private static final Map<Class<?>, Constructor<?>> MAKERS = new ConcurrentHashMap<>();

    /** The specification of a row record. */
    @SuppressWarnings("unchecked")
    public static <R extends Row> TableSpec<R> of(Class<R> type) {
        return (TableSpec<R>) KNOWN.computeIfAbsent(type, absent -> derive(type));
    }

    /** All tables of a rule base, catalogues first. */
    public static List<TableSpec<?>> all() {
        List<TableSpec<?>> all = new ArrayList<>();
        RowTypes.ALL.forEach(type -> all.add(of(type)));
        return all;
    }

    /** All tables by workbook, in the order of {@link #all()}. */
    public static Map<String, List<TableSpec<?>>> byFile() {
        return byFile(all().stream());
    }

    private static Map<String, List<TableSpec<?>>> byFile(Stream<TableSpec<?>> specs) {
        return specs.collect(Collectors.groupingBy(TableSpec::file, LinkedHashMap::new, Collectors.toList()));
    }

    /** The same with the workbook of the tests, which stands beside the rule base. */
    public static Map<String, List<TableSpec<?>>> known() {
        return byFile(Stream.concat(all().stream(), Stream.of(of(TestCaseRow.class), of(ExpectationRow.class))));
    }

    /** The tables of one workbook. */
    public static List<TableSpec<?>> in(String file) {
        return known().getOrDefault(file, List.of());
    }

    /** The column of that component. */
    public Column column(String name) {
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(this.name + " has no column " + name));
    }

    /** The columns a row is matched by, in the order of the sheet. */
    public List<Column> conditions() {
        return sheetColumns.stream()
                .filter(column -> column.role() == Role.CONDITION)
                .toList();
    }

    /** The facts a row is held against; none for a catalogue. */
    public List<Subject> subjects() {
        return decision == null ? List.of() : List.of(decision.subjects());
    }

    /** How results cite a row. */
    public String reference(String id) {
        return new RowRef(name, id).toString();
    }

    /** The cell of a column in the row whose id stands at that place. */
    public String place(String idPlace, Column column) {
        return CellPlace.of(this, idPlace, column.name());
    }

    /** A row of these values, in the order of the record. */
    public R row(@Nullable Object[] values) {
        try {
            return type.cast(
                    MAKERS.computeIfAbsent(type, TableSpec::constructor).newInstance(values));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name + " refuses " + Arrays.toString(values), e);
        }
    }

    private static Constructor<?> constructor(Class<?> type) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.trySetAccessible();
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has its canonical constructor", e);
        }
    }

    private static <R extends Row> TableSpec<R> derive(Class<R> type) {
        DecisionTable table = type.getAnnotation(DecisionTable.class);
        List<Column> columns = columns(type, table == null ? "" : table.subjects()[0].as());
        if (table != null) {
            String file = table.name() + ".drl.xlsx";
            List<Column> sorted = sorted(columns, table);
            return new TableSpec<>(
                    type, table.name(), file, table.name(), table.title(), table.help(), columns, sorted, table);
        }
        Catalogue catalogue = type.getAnnotation(Catalogue.class);
        if (catalogue == null) {
            throw new IllegalArgumentException(type + " is neither a decision table nor a catalogue");
        }
        String file = catalogue.workbook() + ".xlsx";
        return new TableSpec<>(
                type,
                catalogue.name(),
                file,
                catalogue.sheet(),
                catalogue.title(),
                catalogue.help(),
                columns,
                columns,
                null);
    }

    private static List<Column> columns(Class<?> type, String firstSubject) {
        List<Column> columns = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            columns.add(ColumnReader.of(columns.size(), component, firstSubject));
        }
        return List.copyOf(columns);
    }

    private static List<Column> sorted(List<Column> columns, DecisionTable table) {
        List<String> subjects = Arrays.stream(table.subjects()).map(Subject::as).toList();
        return columns.stream()
                .sorted(Comparator.comparing(Column::role)
                        .thenComparing(column -> subjects.indexOf(column.subject()))
                        .thenComparing(Column::index))
                .toList();
    }
}
