package org.cxmaturity.tablecheck;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.cxmaturity.tablecheck.Finding.Kind;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.RuleBaseRow;
import org.cxmaturity.tablespec.ReadTables;
import org.cxmaturity.tablespec.RowText;
import org.cxmaturity.tablespec.TableSpec;
import org.jspecify.annotations.Nullable;

/** Two rule bases of one version have to say the same, since results cite the version. */
final class SameVersion {
    private static final int NAMED = 3;

    private SameVersion() {}

    /**
     * Compares with an earlier rule base.
     *
     * @param faulty tables that could not be read in full, of which nobody can say whether they have changed
     */
    static void compare(AnalysisContext context, ReferenceRuleBase earlier, Set<Class<? extends Row>> faulty) {
        List<RuleBaseRow> own = context.rows(RuleBaseRow.class);
        List<RuleBaseRow> others = earlier.read().rows(RuleBaseRow.class);
        if (own.size() != 1
                || others.size() != 1
                || !own.get(0).version().equals(others.get(0).version())) {
            return;
        }
        List<String> changed = changed(context.read(), earlier.read(), faulty);
        if (!changed.isEmpty()) {
            String more = changed.size() > NAMED ? " and " + (changed.size() - NAMED) + " more" : "";
            List<String> places = changed.stream()
                    .map(reference -> context.read().places().get(reference))
                    .filter(Objects::nonNull)
                    .toList();
            context.warn(
                    Kind.SAME_VERSION,
                    own.get(0),
                    "version",
                    own.get(0).version() + ", the version of " + earlier.name() + ", which differs in "
                            + String.join(", ", changed.subList(0, Math.min(NAMED, changed.size()))) + more,
                    "a version of its own for changed tables",
                    next(own.get(0).version()),
                    places);
        }
    }

    private static @Nullable String next(String version) {
        if (!version.matches("[0-9]{1,6}\\.[0-9]{1,6}\\.[0-9]{1,6}")) {
            return null;
        }
        int dot = version.lastIndexOf('.');
        return version.substring(0, dot + 1) + (Integer.parseInt(version.substring(dot + 1)) + 1);
    }

    /** The references of rows that are in one only, or not the same in both. */
    private static List<String> changed(ReadTables one, ReadTables other, Set<Class<? extends Row>> faulty) {
        List<String> changed = new ArrayList<>();
        for (TableSpec<?> spec : TableSpec.all()) {
            if (spec.type() != RuleBaseRow.class && !faulty.contains(spec.type())) {
                Map<String, List<String>> mine = texts(one, spec);
                Map<String, List<String>> theirs = texts(other, spec);
                TreeSet<String> ids = new TreeSet<>(mine.keySet());
                ids.addAll(theirs.keySet());
                ids.stream()
                        .filter(id -> !Objects.equals(mine.get(id), theirs.get(id)))
                        .forEach(id -> changed.add(spec.reference(id)));
            }
        }
        return changed;
    }

    private static Map<String, List<String>> texts(ReadTables read, TableSpec<?> spec) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        for (Row row : read.rows(spec.type())) {
            texts.put(row.id(), RowText.write(spec, row));
        }
        return texts;
    }
}
