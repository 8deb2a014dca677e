package org.cxmaturity.workbook;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.cxmaturity.tables.Cell;
import org.cxmaturity.tables.DecisionTable;
import org.cxmaturity.tables.Operator;
import org.cxmaturity.tables.Role;
import org.cxmaturity.tables.Subject;
import org.cxmaturity.tablespec.Column;
import org.cxmaturity.tablespec.TableSpec;

/** The technical rows that make a sheet a decision table which stock Drools can read. */
final class DroolsHeader {
    static final String PACKAGE = "org.cxmaturity.rules.stock";

    private final TableSpec<?> spec;
    private final DecisionTable table;

    DroolsHeader(TableSpec<?> spec) {
        this.spec = spec;
        this.table = Objects.requireNonNull(spec.decision());
    }

    /** The rows above the kinds row, at most two cells each. */
    List<List<String>> properties() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("RuleSet", PACKAGE));
        imports().forEach(type -> rows.add(List.of("Import", type)));
        rows.add(List.of("AGENDA-GROUP", table.phase().group()));
        rows.add(List.of("IgnoreNumericFormat", "true"));
        rows.add(List.of("EscapeQuotes", "false"));
        rows.add(List.of("Sequential", "false"));
        rows.add(List.of("RuleTable " + spec.title()));
        return rows;
    }

    List<String> kinds() {
        return each(column -> switch (column.role()) {
            case ENTRY, NOTE -> "METADATA";
            case CONDITION -> "CONDITION";
            case CONCLUSION -> "ACTION";
        });
    }

    /** Each subject's pattern, over its first column; blank over its others and over columns that are no conditions. */
    List<String> patterns() {
        Set<String> begun = new LinkedHashSet<>();
        return each(column -> column.isCondition() && begun.add(column.subject()) ? pattern(column) : "");
    }

    List<String> snippets() {
        Set<String> begun = new LinkedHashSet<>();
        Column last = spec.sheetColumns().stream()
                .filter(column -> column.role() == Role.CONCLUSION)
                .reduce((first, second) -> second)
                .orElseThrow(() -> new IllegalStateException(spec.name() + " concludes nothing"));
        return each(column -> switch (column.role()) {
            case ENTRY -> "id($param)";
            case NOTE -> column.name();
            case CONDITION -> constraint(column, begun.add(column.subject()));
            case CONCLUSION ->
                local(column) + (column.equals(last) ? " insertLogical(" + table.concludes() + ");" : "");
        });
    }

    private Set<String> imports() {
        Set<String> names = new TreeSet<>();
        names.add(Cell.class.getName());
        spec.subjects().forEach(subject -> names.add(subject.type().getName()));
        for (Class<?> type : table.imports()) {
            names.add(type.getName());
        }
        for (Column column : spec.columns()) {
            if (column.role() == Role.CONCLUSION && column.constants() != null) {
                names.add(column.constants().getName());
            }
        }
        return names;
    }

    /** A subject without columns has its pattern in front of the next one's: stock Drools closes only the last bracket. */
    private String pattern(Column column) {
        List<Subject> subjects = spec.subjects();
        List<String> conditioned =
                spec.conditions().stream().map(Column::subject).distinct().toList();
        String next = conditioned.get(0);
        StringBuilder pattern = new StringBuilder();
        for (Subject subject : subjects) {
            if (!conditioned.contains(subject.as())) {
                if (next.equals(column.subject())) {
                    pattern.append(bound(subject))
                            .append('(')
                            .append(subject.where())
                            .append(") ");
                }
            } else {
                if (subject.as().equals(column.subject())) {
                    pattern.append(bound(subject)).append("()");
                }
                next = following(conditioned, subject.as());
            }
        }
        return pattern.toString();
    }

    private static String following(List<String> conditioned, String subject) {
        return conditioned.get(Math.min(conditioned.indexOf(subject) + 1, conditioned.size() - 1));
    }

    private static String bound(Subject subject) {
        return subject.as() + " : " + subject.type().getSimpleName();
    }

    private String constraint(Column column, boolean first) {
        String where = first
                ? spec.subjects().stream()
                        .filter(subject -> subject.as().equals(column.subject()))
                        .map(Subject::where)
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException(spec.name() + " has no " + column.subject()))
                : "";
        String call =
                "Cell." + method(Objects.requireNonNull(column.operator())) + "(" + column.property() + ", \"$param\")";
        return where.isEmpty() ? call : where + ", " + call;
    }

    private static String method(Operator operator) {
        return switch (operator) {
            case IN -> "in";
            case IS -> "is";
            case AT_LEAST -> "atLeast";
            case BELOW -> "below";
            case LACKS -> "lacks";
        };
    }

    private static String local(Column column) {
        Class<?> type = column.accessor().getReturnType();
        String value =
                switch (column.kind()) {
                    case YES_NO -> "Cell.yes(\"$param\")";
                    case WHOLE -> "(" + type.getSimpleName() + ") $param";
                    case CONSTANT -> type.getSimpleName() + ".$param";
                    case ID, NAME -> "\"$param\"";
                    default -> throw new IllegalStateException(column.name() + " cannot be part of a conclusion");
                };
        return type.getSimpleName() + " " + column.name() + " = " + value + ";";
    }

    private List<String> each(Function<Column, String> text) {
        return spec.sheetColumns().stream().map(text).toList();
    }
}
