package org.cxmaturity.service;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.audit.Progress;
import org.cxmaturity.comparison.Difference;
import org.cxmaturity.comparison.Impact;
import org.cxmaturity.rulebase.RuleBaseLoader;
import org.cxmaturity.tables.Listing;

/** The workbench's use cases on directories of workbooks. */
public final class TableWorkbench implements Workbench {
    private final RuleBaseLoader loader;
    private final Path ownTables;

    /**
     * The use cases.
     *
     * @param ownTables the workbooks to go by where none are named
     */
    public TableWorkbench(RuleBaseLoader loader, Path ownTables) {
        this.loader = loader;
        this.ownTables = ownTables;
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
