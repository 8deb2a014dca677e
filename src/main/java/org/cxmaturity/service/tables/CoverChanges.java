package org.cxmaturity.service.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cxmaturity.assessment.Assessor;
import org.cxmaturity.audit.Progress;
import org.cxmaturity.comparison.RecordedLookUps;
import org.cxmaturity.lookup.RowIndex;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.rulebase.RuleBase;
import org.cxmaturity.tablecheck.ConsistentRows;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tablespec.CellPlace;
import org.cxmaturity.tablespec.RowText;
import org.cxmaturity.tablespec.TableSpec;
import org.cxmaturity.tabletest.CellStep;
import org.cxmaturity.tabletest.CellSteps;
import org.cxmaturity.tabletest.ChangeCoverage;
import org.cxmaturity.tabletest.ChangeCoverage.Survivor;

/** Changes every threshold and conclusion by a step, one after the other, and sees whether a case notices. */
final class CoverChanges {
    /** The id of a capability, an action, an obstacle, a model. */
    private static final Pattern ID = Pattern.compile("[a-z]+([.-][a-z]+)+");

    private final LoadedTables bench;
    private final Map<Class<? extends Row>, List<Row>> rows = new HashMap<>();
    private final RowIndex index;
    private final List<Noted> cases = new ArrayList<>();

    /** A case, what was looked up for it, and what it gives and is about. */
    private record Noted(TestSuite.Ready test, RecordedLookUps lookUps, String words) {
        static Noted of(TestSuite.Ready test, RecordedLookUps lookUps) {
            String abouts =
                    test.expectations().stream().map(each -> each.row().about()).collect(Collectors.joining(" "));
            return new Noted(test, lookUps, test.row().given() + " " + abouts);
        }

        long names(List<String> ids) {
            return ids.stream().filter(words::contains).count();
        }
    }

    /** What became of a change. */
    private enum End {
        REFUSED,
        NOTICED,
        REACHED,
        FAR
    }

    CoverChanges(LoadedTables bench, List<TestSuite.Ready> tests) {
        this.bench = bench;
        TableSpec.all()
                .forEach(
                        spec -> rows.put(spec.type(), List.copyOf(bench.tables().all(spec.type()))));
        this.index = new RowIndex(rows);
        Set<Class<? extends Row>> changeable = new HashSet<>();
        TableSpec.all().stream().filter(each -> each.decision() != null).forEach(each -> changeable.add(each.type()));
        for (TestSuite.Ready each : tests) {
            RecordedLookUps lookUps = new RecordedLookUps(bench.tables(), changeable);
            RuleBase noting = new RuleBase(
                    bench.ruleBase().compiled(),
                    lookUps,
                    bench.ruleBase().digest(),
                    bench.ruleBase().rowRules());
            Assessor.assess(noting, each.profile().profile());
            cases.add(Noted.of(each, lookUps));
        }
    }

    /** Changes the cells of these tables. */
    ChangeCoverage of(List<TableSpec<?>> specs, Progress progress) {
        Map<TableSpec<?>, List<CellStep>> steps = new HashMap<>();
        specs.forEach(spec -> steps.put(spec, CellSteps.of(spec, rows.getOrDefault(spec.type(), List.of()))));
        int all = steps.values().stream().mapToInt(List::size).sum();
        AtomicInteger done = new AtomicInteger();
        List<ChangeCoverage.Table> tables = new ArrayList<>();
        for (TableSpec<?> spec : specs) {
            List<CellStep> own = steps.getOrDefault(spec, List.of());
            List<End> ends = own.parallelStream()
                    .map(step -> {
                        End end = end(step);
                        progress.at(done.incrementAndGet(), all);
                        return end;
                    })
                    .toList();
            tables.add(table(spec, own, ends));
        }
        return new ChangeCoverage(bench.ruleBase().id(), cases.size(), tables);
    }

    private ChangeCoverage.Table table(TableSpec<?> spec, List<CellStep> steps, List<End> ends) {
        List<Survivor> survivors = new ArrayList<>();
        for (int at = 0; at < steps.size(); at++) {
            if (ends.get(at) == End.REACHED || ends.get(at) == End.FAR) {
                survivors.add(survivor(steps.get(at), ends.get(at) == End.REACHED));
            }
        }
        return new ChangeCoverage.Table(
                spec.name(), spec.file(), steps.size(), count(ends, End.REFUSED), count(ends, End.NOTICED), survivors);
    }

    private static int count(List<End> ends, End wanted) {
        return (int) ends.stream().filter(each -> each == wanted).count();
    }

    private Survivor survivor(CellStep step, boolean reached) {
        String id = bench.places().getOrDefault(step.row().toString(), "");
        return new Survivor(
                step.row(),
                CellPlace.of(step.spec(), id, step.column().name()),
                step.column().title(),
                step.from(),
                step.to(),
                reached);
    }

    private End end(CellStep step) {
        List<Row> table = new ArrayList<>(rows.getOrDefault(step.spec().type(), List.of()));
        table.replaceAll(row -> row == step.before() ? step.after() : row);
        Map<Class<? extends Row>, List<Row>> changed = new HashMap<>(rows);
        changed.put(step.spec().type(), table);
        if (!ConsistentRows.sound(changed)) {
            return End.REFUSED;
        }
        RuleBase other = new RuleBase(
                bench.ruleBase().compiled(),
                index.with(Map.of(step.spec().type(), table)),
                bench.ruleBase().digest(),
                bench.ruleBase().rowRules());
        boolean reached = false;
        for (Noted each : nearestFirst(step)) {
            if (each.lookUps().differs(step.spec().type(), other.tables())) {
                reached = true;
                if (!holds(each.test(), other)) {
                    return End.NOTICED;
                }
            }
        }
        return reached ? End.REACHED : End.FAR;
    }

    /** The cases, first those that name what the row names: where one of them notices a change, the others need not be run. */
    private List<Noted> nearestFirst(CellStep step) {
        List<String> ids = RowText.write(step.spec(), step.before()).stream()
                .flatMap(text -> Arrays.stream(text.split(", ")))
                .filter(ID.asMatchPredicate())
                .toList();
        return cases.stream()
                .sorted(Comparator.comparingLong(each -> -each.names(ids)))
                .toList();
    }

    private static boolean holds(TestSuite.Ready test, RuleBase rules) {
        Assessment assessment = Assessor.assess(rules, test.profile().profile());
        return test.expectations().stream().allMatch(each -> each.metBy(each.actual(assessment)));
    }
}
