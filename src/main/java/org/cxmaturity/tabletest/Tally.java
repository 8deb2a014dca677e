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
import org.cxmaturity.model.Step;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.Tables;
import org.cxmaturity.tabletest.Coverage.RowUse;
import org.cxmaturity.tabletest.Coverage.Source;
import org.cxmaturity.workbook.TableSpec;

/** Counts in how many results each row fired. */
public final class Tally {
    private final Map<String, Map<Source, Integer>> counts = new HashMap<>();
    private final Map<String, String> firsts = new HashMap<>();
    private final Map<Source, Integer> results = new EnumMap<>(Source.class);

    /** Counts what fired in a result. */
    public void add(Source source, String name, List<Step> steps) {
        results.merge(source, 1, Integer::sum);
        for (String row : fired(steps)) {
            counts.computeIfAbsent(row, first -> new EnumMap<>(Source.class)).merge(source, 1, Integer::sum);
            firsts.putIfAbsent(row, name);
        }
    }

    /** The rows that fired; of criteria, those that were met. */
    static Set<String> fired(List<Step> steps) {
        Set<String> fired = new HashSet<>();
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
     */
    public Coverage coverage(Tables tables, RuleBaseId ruleBase, Map<String, String> places) {
        List<Coverage.Table> counted = new ArrayList<>();
        for (TableSpec<?> spec : TableSpec.all()) {
            if (spec.decision() != null) {
                List<RowUse> rows = tables.all(spec.type()).stream()
                        .map(row -> use(spec, row, places))
                        .toList();
                counted.add(new Coverage.Table(spec.name(), spec.title(), spec.file(), rows));
            }
        }
        return new Coverage(ruleBase, of(Source.TEST), of(Source.EXAMPLE), of(Source.PROFILE), counted);
    }

    private int of(Source source) {
        return results.getOrDefault(source, 0);
    }

    private RowUse use(TableSpec<?> spec, Row row, Map<String, String> places) {
        String reference = spec.reference(row.id());
        Map<Source, Integer> own = counts.getOrDefault(reference, Map.of());
        return new RowUse(
                reference,
                places.getOrDefault(reference, spec.file() + "!" + spec.sheet()),
                own.getOrDefault(Source.TEST, 0),
                own.getOrDefault(Source.EXAMPLE, 0),
                own.getOrDefault(Source.PROFILE, 0),
                firsts.get(reference));
    }
}
