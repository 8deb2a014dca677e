package org.cxmaturity.tabletest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cxmaturity.model.Assessment.RuleBaseId;
import org.cxmaturity.model.CriterionCheck;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.RowRef;
import org.cxmaturity.model.Step;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.RowTypes;
import org.cxmaturity.tables.Tables;
import org.cxmaturity.tablespec.TableSpec;
import org.cxmaturity.tabletest.Coverage.RowUse;
import org.cxmaturity.tabletest.Coverage.Source;

/** Counts in how many results each row fired. */
public final class RowTally {
    private final Map<RowRef, Map<Source, Integer>> counts = new HashMap<>();
    private final Map<RowRef, First> firsts = new HashMap<>();
    private final Map<Source, Integer> results = new EnumMap<>(Source.class);

    /** The first result that a row fired in. */
    private record First(long number, String name) {}

    /**
     * Counts what fired in a result. Results may come from several threads, in any order.
     *
     * @param number the result's place among all
     */
    public void add(Source source, long number, String name, List<Step> steps) {
        Set<RowRef> fired = fired(steps);
        synchronized (this) {
            results.merge(source, 1, Integer::sum);
            for (RowRef row : fired) {
                counts.computeIfAbsent(row, first -> new EnumMap<>(Source.class))
                        .merge(source, 1, Integer::sum);
                firsts.merge(
                        row, new First(number, name), (one, other) -> one.number() <= other.number() ? one : other);
            }
        }
    }

    /** The rows that fired; of criteria, those that were met. */
    static Set<RowRef> fired(List<Step> steps) {
        Set<RowRef> fired = new HashSet<>();
        for (Step step : steps) {
            if (step.row() != null && !(step.concluded() instanceof CriterionCheck check && !check.metStated())) {
                fired.add(step.row());
            }
            fired.addAll(step.rows());
        }
        return fired;
    }

    /**
     * What was counted, table by table.
     *
     * @param places the cell of each row's id, by reference
     * @param problems what is wrong with profiles that were left out
     */
    public Coverage coverage(Tables tables, RuleBaseId ruleBase, Map<String, String> places, List<Problem> problems) {
        List<Coverage.Table> counted = new ArrayList<>();
        for (TableSpec<?> spec : TableSpec.all()) {
            if (spec.decision() != null) {
                List<RowUse> rows = tables.all(spec.type()).stream()
                        .map(row -> use(spec, row, places))
                        .toList();
                counted.add(new Coverage.Table(spec.name(), spec.file(), rows));
            }
        }
        return new Coverage(ruleBase, of(Source.TEST), of(Source.EXAMPLE), of(Source.PROFILE), counted, problems);
    }

    private int of(Source source) {
        return results.getOrDefault(source, 0);
    }

    private RowUse use(TableSpec<?> spec, Row row, Map<String, String> places) {
        RowRef reference = RowTypes.ref(row);
        First first = firsts.get(reference);
        Map<Source, Integer> own = counts.getOrDefault(reference, Map.of());
        return new RowUse(
                reference,
                places.getOrDefault(reference.toString(), spec.file() + "!" + spec.sheet()),
                own.getOrDefault(Source.TEST, 0),
                own.getOrDefault(Source.EXAMPLE, 0),
                own.getOrDefault(Source.PROFILE, 0),
                first == null ? null : first.name());
    }
}
