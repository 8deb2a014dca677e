package org.cxmaturity.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.cxmaturity.files.WorkbookPaths;
import org.cxmaturity.model.Result;
import org.cxmaturity.roadmap.WorkProgress;
import org.cxmaturity.rulebase.WorkbookReader;
import org.cxmaturity.service.tables.CheckTables;
import org.cxmaturity.tablecheck.Examination;
import org.cxmaturity.tables.ActionTriggerRow;
import org.cxmaturity.tables.Row;
import org.cxmaturity.workbook.WorkbookWriter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A check of the whole rule base after one workbook, the largest decision table but one, has changed. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class TableCheckBenchmark {
    private static final Path SHIPPED = Path.of("decision-tables");
    private static final String FILE = "action-triggers.drl.xlsx";

    private Path tables = SHIPPED;
    private CheckTables checking = new CheckTables();
    private Map<Class<? extends Row>, List<Row>> rows = Map.of();
    private int changes;

    /** Copies the workbooks, and checks them once. */
    @Setup(Level.Trial)
    public void copy() throws IOException {
        tables = Files.createTempDirectory("cxm-bench-");
        try (Stream<Path> files = Files.list(SHIPPED)) {
            for (Path file : files.toList()) {
                Files.copy(file, tables.resolve(file.getFileName()));
            }
        }
        checking = new CheckTables();
        rows = (WorkbookReader.read(SHIPPED).orElseThrow()).rows();
        check(true);
    }

    /** Changes a cell. */
    @Setup(Level.Invocation)
    public void change() throws IOException {
        Map<Class<? extends Row>, List<Row>> changed = new HashMap<>(rows);
        List<Row> triggers = new ArrayList<>(rows.getOrDefault(ActionTriggerRow.class, List.of()));
        ActionTriggerRow row = (ActionTriggerRow) triggers.get(0);
        triggers.set(
                0,
                new ActionTriggerRow(
                        row.id(),
                        row.capability(),
                        row.levelBelow(),
                        row.requiredFrom(),
                        row.industry(),
                        row.size(),
                        row.action(),
                        row.reason() + " " + ++changes,
                        row.source()));
        changed.put(ActionTriggerRow.class, triggers);
        Files.write(tables.resolve(FILE), new WorkbookWriter(changed).bytes(FILE));
    }

    /** Without the analysis by KIE DMN. */
    @Benchmark
    public Result<Examination> quick() {
        return check(true);
    }

    /** With it. */
    @Benchmark
    public Result<Examination> whole() {
        return check(false);
    }

    private Result<Examination> check(boolean quick) {
        return WorkbookPaths.tables(tables)
                .then(read -> checking.check(read, Optional.empty(), quick, WorkProgress.NONE));
    }

    /** Deletes the copies. */
    @TearDown(Level.Trial)
    public void delete() throws IOException {
        try (Stream<Path> files = Files.list(tables)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(tables);
    }
}
