package org.cxmaturity.tablecheck;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Section;
import org.cxmaturity.tablecheck.Finding.Kind;
import org.cxmaturity.tablecheck.Finding.Severity;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.Terms;
import org.cxmaturity.tablespec.ReadTables;
import org.jspecify.annotations.Nullable;

/** The rows that an analysis looks at, and what it finds in them. */
final class AnalysisContext {
    private final ReadTables read;
    private final List<Finding> findings = new ArrayList<>();

    AnalysisContext(ReadTables read) {
        this.read = read;
    }

    ReadTables read() {
        return read;
    }

    <R extends Row> List<R> rows(Class<R> table) {
        return read.rows(table);
    }

    /** The kinds of things that a section lists. */
    List<String> kinds(Section section) {
        return section.kinds(list -> Terms.of(read::rows, list));
    }

    String place(Row row, String component) {
        return read.place(row, component);
    }

    void warn(Kind kind, Row row, String component, String found, String expected) {
        warn(kind, row, component, found, expected, null, List.of());
    }

    void warn(
            Kind kind,
            Row row,
            String component,
            String found,
            String expected,
            @Nullable String maybe,
            List<String> others) {
        add(Severity.WARNING, kind, place(row, component), found, expected, maybe, others);
    }

    void add(
            Severity severity,
            Kind kind,
            String place,
            String found,
            String expected,
            @Nullable String maybe,
            List<String> others) {
        findings.add(new Finding(severity, kind, new Problem(place, found, expected, maybe), others));
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
