package org.cxmaturity.cli;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.cxmaturity.json.ChangedTablesJson;
import org.cxmaturity.terminal.ChangedTablesText;
import picocli.CommandLine.Model.CommandSpec;

/** {@code cxm tables remove}. */
record TablesRemoveCommand(Supplier<TableFiles> workbench) {
    CommandSpec spec(Console console) {
        return LeafCommand.of(
                        console,
                        this::remove,
                        "remove",
                        "Takes a maturity model out: lists every row of every workbook that names it or that it alone uses, tests"
                                + " included, and what stays as other models use it; with --out writes a copy without those"
                                + " rows. The workbooks themselves are not touched.",
                        "  cxm tables remove my-model",
                        "  cxm tables remove my-model --tables my-tables --out fewer")
                .aliases("remove-model")
                .addPositional(Option.argument(0, "MODEL", String.class, "The model's id."))
                .addOption(Option.of(
                        "--tables", "DIR", Path.class, "The workbooks; those of the installation without it."))
                .addOption(Option.of(
                        "--out",
                        "DIR",
                        Path.class,
                        "Writes the workbooks without the model here: a new directory, or one without any. Nothing is"
                                + " written without it."))
                .addOption(Option.format())
                .addOption(Option.colour());
    }

    private int remove(CommandContext given) {
        return given.show(
                workbench
                        .get()
                        .copies()
                        .removeModel(
                                given.word(0), given.given("--tables", Path.class), given.given("--out", Path.class)),
                removed -> given.print(
                        given.json()
                                ? ChangedTablesJson.removed(removed)
                                : ChangedTablesText.removed(removed, given.screen())));
    }
}
