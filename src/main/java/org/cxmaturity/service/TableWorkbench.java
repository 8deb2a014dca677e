package org.cxmaturity.service;

import java.nio.file.Path;
import org.cxmaturity.roadmap.Phases;
import org.cxmaturity.rulebase.RuleBaseLoader;

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
}
