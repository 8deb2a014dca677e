package org.cxmaturity.explanation;

import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.cxmaturity.model.Bound;
import org.cxmaturity.model.CapabilityEvidence;
import org.cxmaturity.model.Fact;
import org.cxmaturity.model.RowRef;
import org.cxmaturity.tables.Cell;
import org.cxmaturity.tables.Operator;
import org.cxmaturity.tables.Role;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.RowTypes;
import org.cxmaturity.tables.SheetCell;
import org.cxmaturity.tables.SheetCell.Held;
import org.cxmaturity.tables.SheetRow;
import org.cxmaturity.tables.Subject;
import org.cxmaturity.tables.Tables;
import org.cxmaturity.tablespec.CellPlace;
import org.cxmaturity.tablespec.CellText;
import org.cxmaturity.tablespec.Column;
import org.cxmaturity.tablespec.TableSpec;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a rule base as the analyst sees them. Holds cells against facts the way stock Drools does, by the cell's text
 * ({@link Cell}), so that what an explanation shows does not come from the index whose work it explains.
 */
public final class SheetView {
    private static final String CAPABILITY = "capability";
    private static final String BOUND = "bound";
    private static final String LEVEL = "level";

    private final Tables tables;
    private final Map<String, String> places;

    /**
     * A view.
     *
     * @param places the cell of each row's id, by reference {@code table#row-id}
     */
    public SheetView(Tables tables, Map<String, String> places) {
        this.tables = tables;
        this.places = Map.copyOf(places);
    }

    /**
     * A row, its conditions held against facts.
     *
     * @param facts among them one for each of the table's subjects; where there is none, its conditions are left open
     */
    public SheetRow row(RowRef reference, Collection<? extends Fact> facts) {
        TableSpec<?> spec = TableSpec.all().stream()
                .filter(each -> each.name().equals(reference.table()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no table of " + reference));
        return view(spec, tables.row(spec.type(), reference.id()), facts);
    }

    /**
     * The rows by which a fact shows a capability at a level or above, each held against every fact it could apply to, or once
     * against none where there is no such fact.
     */
    List<SheetRow> showing(String capability, int level, Collection<? extends Fact> facts) {
        return bounding(Bound.AT_LEAST, capability, level, facts);
    }

    /** The rows by which a fact holds a capability down, but to no less than a level; held against facts in the same way. */
    List<SheetRow> allowing(String capability, int level, Collection<? extends Fact> facts) {
        return bounding(Bound.AT_MOST, capability, level, facts);
    }

    private List<SheetRow> bounding(Bound bound, String capability, int level, Collection<? extends Fact> facts) {
        List<SheetRow> showing = new ArrayList<>();
        for (TableSpec<?> spec : TableSpec.all()) {
            if (showsCapabilities(spec)) {
                Subject subject = spec.subjects().get(0);
                List<? extends Fact> subjects =
                        facts.stream().filter(subject.type()::isInstance).toList();
                tables.all(spec.type()).stream()
                        .filter(row -> capability.equals(spec.column(CAPABILITY).of(row))
                                && bound == spec.column(BOUND).of(row)
                                && level
                                        <= (int) Objects.requireNonNull(
                                                spec.column(LEVEL).of(row)))
                        .forEach(row -> hold(spec, row, subjects, showing));
            }
        }
        return showing;
    }

    private static boolean showsCapabilities(TableSpec<?> spec) {
        return spec.decision() != null
                && spec.subjects().size() == 1
                && spec.decision().concludes().startsWith(CapabilityEvidence.class.getSimpleName() + ".");
    }

    private void hold(TableSpec<?> spec, Row row, List<? extends Fact> subjects, List<SheetRow> to) {
        if (subjects.isEmpty()) {
            to.add(view(spec, row, List.of()));
        }
        subjects.forEach(subject -> to.add(view(spec, row, List.of(subject))));
    }

    private SheetRow view(TableSpec<?> spec, Row row, Collection<? extends Fact> facts) {
        RowRef reference = RowTypes.ref(row);
        String id = places.getOrDefault(reference.toString(), CellPlace.of(spec, 0, 0));
        List<String> held = new ArrayList<>();
        spec.subjects().forEach(subject -> {
            Fact fact = subject(subject, facts);
            if (fact != null) {
                held.add(fact.key());
            }
        });
        return new SheetRow(
                reference,
                spec.title(),
                id,
                spec.sheetColumns().stream()
                        .map(column -> cell(spec, column, row, id, facts))
                        .toList(),
                held);
    }

    private static @Nullable Fact subject(Subject subject, Collection<? extends Fact> facts) {
        return facts.stream()
                .filter(subject.type()::isInstance)
                .findFirst()
                .map(Fact.class::cast)
                .orElse(null);
    }

    private static SheetCell cell(
            TableSpec<?> spec, Column column, Row row, String id, Collection<? extends Fact> facts) {
        String text = CellText.write(column, column.of(row));
        return new SheetCell(
                column.title(),
                CellPlace.of(spec, id, column.name()),
                text,
                column.role(),
                column.role() == Role.CONDITION ? held(spec, column, text, facts) : null);
    }

    private static @Nullable Held held(
            TableSpec<?> spec, Column column, String text, Collection<? extends Fact> facts) {
        Operator operator = Objects.requireNonNull(column.operator());
        for (Subject subject : spec.subjects()) {
            Fact fact = subject.as().equals(column.subject()) ? subject(subject, facts) : null;
            if (fact != null) {
                Object actual = property(fact, column.property());
                return new Held(column.property(), shown(actual), meets(operator, actual, text));
            }
        }
        return null;
    }

    private static boolean meets(Operator operator, @Nullable Object actual, String text) {
        return switch (operator) {
            case IN -> Cell.in(actual, text);
            case IS -> Cell.is((Boolean) actual, text);
            case AT_LEAST -> Cell.atLeast(actual, text);
            case BELOW -> Cell.below(actual, text);
            case LACKS -> Cell.lacks(names(actual), text);
        };
    }

    private static Set<String> names(@Nullable Object actual) {
        return ((Collection<?>) Objects.requireNonNull(actual))
                .stream().map(String::valueOf).collect(Collectors.toSet());
    }

    private static @Nullable Object property(Fact fact, String name) {
        try {
            Method property = fact.getClass().getMethod(name);
            return property.invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(fact.key() + " has no property " + name, e);
        }
    }

    private static @Nullable String shown(@Nullable Object actual) {
        if (actual == null) {
            return null;
        }
        if (actual instanceof Boolean answer) {
            return answer ? "yes" : "no";
        }
        if (actual instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return actual instanceof Collection<?> several
                ? several.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "))
                : actual.toString();
    }
}
