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
}
