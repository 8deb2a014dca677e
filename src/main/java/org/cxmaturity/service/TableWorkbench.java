package org.cxmaturity.service;

import java.nio.file.Path;
import org.cxmaturity.rulebase.RuleBaseLoader;

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
}
