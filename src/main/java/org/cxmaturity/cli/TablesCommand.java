package org.cxmaturity.cli;

import java.util.function.Supplier;
import org.cxmaturity.service.Workbench;
import picocli.CommandLine.Model.CommandSpec;

/** {@code cxm tables} and its commands, each in a class of its own. */
final class TablesCommand {
    private final Supplier<Workbench> workbench;
    private final Console console;

    TablesCommand(Supplier<Workbench> workbench, Console console) {
        this.workbench = workbench;
        this.console = console;
    }

    CommandSpec spec() {
        return Option.command(
                        new Object(),
                        "tables",
                        "Checks, tests and compares decision tables, and says what a change of them changes.",
                        "  cxm tables check my-tables",
                        "  cxm tables test my-tables",
                        "  cxm tables diff decision-tables my-tables",
                        "  cxm tables impact --against decision-tables --tables my-tables --profiles clients")
                .addSubcommand("check", new TablesCheck(workbench, console).spec())
                .addSubcommand("diff", new TablesDiffCommand(workbench, console).spec())
                .addSubcommand("cat", new TablesCatCommand(workbench, console).spec())
                .addSubcommand("impact", new TablesImpactCommand(workbench, console).spec())
                .addSubcommand("test", new TablesTestCommand(workbench, console).spec())
                .addSubcommand("why", new TablesWhyCommand(workbench, console).spec())
                .addSubcommand("coverage", new TablesCoverageCommand(workbench, console).spec())
                .addSubcommand("header", new TablesHeader(workbench, console).spec())
                .addSubcommand("restore", new TablesRestore(workbench, console).spec())
                .addSubcommand("drl", new TablesDrl(workbench, console).spec())
                .addSubcommand("new", new TablesNew(workbench, console).spec());
    }
}
