package org.cxmaturity.cli;

import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;

/** {@code cxm tables} and its commands, each in a class of its own. */
record TablesCommand(Supplier<TableFiles> workbench) {
    CommandSpec spec(Console console) {
        return Option.command(
                        new Object(),
                        "tables",
                        "Checks, tests and compares decision tables, and says what a change of them changes.",
                        "  cxm tables check my-tables",
                        "  cxm tables test my-tables",
                        "  cxm tables diff decision-tables my-tables",
                        "  cxm tables impact --against decision-tables --tables my-tables --profiles clients")
                .addSubcommand("check", new TablesCheckCommand(workbench).spec(console))
                .addSubcommand("diff", new TablesDiffCommand(workbench).spec(console))
                .addSubcommand("cat", new TablesCatCommand(workbench).spec(console))
                .addSubcommand("impact", new TablesImpactCommand(workbench).spec(console))
                .addSubcommand("test", new TablesTestCommand(workbench).spec(console))
                .addSubcommand("why", new TablesWhyCommand(workbench).spec(console))
                .addSubcommand("coverage", new TablesCoverageCommand(workbench).spec(console))
                .addSubcommand("header", new TablesHeaderCommand(workbench).spec(console))
                .addSubcommand("tidy", new TablesTidyCommand(workbench).spec(console))
                .addSubcommand("restore", new TablesRestoreCommand(workbench).spec(console))
                .addSubcommand("drl", new TablesDrlCommand(workbench).spec(console))
                .addSubcommand("new", new TablesNewCommand(workbench).spec(console))
                .addSubcommand("remove", new TablesRemoveCommand(workbench).spec(console));
    }
}
