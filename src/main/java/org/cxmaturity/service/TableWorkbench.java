package org.cxmaturity.service;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.audit.Progress;
import org.cxmaturity.comparison.Difference;
import org.cxmaturity.comparison.Impact;
import org.cxmaturity.roadmap.Phases;
import org.cxmaturity.rulebase.RuleBaseLoader;
import org.cxmaturity.tables.Listing;
import org.cxmaturity.tables.RenewedHeader;
import org.cxmaturity.tables.RestoredWorkbook;
import org.cxmaturity.tables.StartedModel;

/** The workbench's use cases on directories of workbooks. */
public final class TableWorkbench implements Workbench {
    private final RuleBaseLoader loader;
    private final Path ownTables;
    private final CheckTables checking;

    /**
     * The use cases.
     *
     * @param ownTables the workbooks to go by where none are named
     */
    public TableWorkbench(RuleBaseLoader loader, Path ownTables) {
        this.loader = loader;
        this.ownTables = ownTables;
        this.checking = new CheckTables(ownTables);
    }

    @Override
    public Outcome<Checked> check(CheckRequest request, Phases phases) {
        return checking.check(request, phases);
    }

    @Override
    public Outcome<Difference> difference(Path before, Path after) {
        return new CompareTables(loader).difference(before, after);
    }

    @Override
    public Outcome<List<Listing>> listing(Path workbooks) {
        return ListWorkbooks.of(workbooks);
    }

    @Override
    public Outcome<Impact> impact(Path before, Optional<Path> after, Path profiles, Progress progress) {
        return new MeasureImpact(loader).impact(before, after.orElse(ownTables), profiles, progress);
    }

    @Override
    public Outcome<List<RenewedHeader>> headers(Path workbooks, Path out, boolean drop) {
        return RenewHeaders.of(workbooks, out, drop);
    }

    @Override
    public Outcome<List<RestoredWorkbook>> restore(String workbook, Optional<Path> tables, Optional<Path> out) {
        return new RestoreTables(out.or(() -> tables).orElse(ownTables), out.isEmpty()).restore(workbook);
    }

    @Override
    public Outcome<String> drl(String workbook, Optional<Path> tables) {
        return DeriveDrl.of(workbook, tables.orElse(ownTables));
    }

    @Override
    public Outcome<StartedModel> start(ModelPlan plan, Optional<Path> tables) {
        return new StartModel(loader, tables.orElse(ownTables), plan).start();
    }
}
