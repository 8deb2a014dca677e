package org.cxmaturity.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.cxmaturity.json.TableWorkJson;
import org.cxmaturity.model.Result;
import org.cxmaturity.tables.RestoredWorkbook;
import org.cxmaturity.terminal.TableWorkText;
import picocli.CommandLine.Model.CommandSpec;

/** {@code cxm tables restore}. */
record TablesRestoreCommand(Supplier<TableFiles> workbench) {
    CommandSpec spec(Console console) {
        return LeafCommand.of(
                        console,
                        this::restore,
                        "restore",
                        "Brings a workbook back as it was shipped. The one that stands in its place is not lost: it is called"
                                + " NAME.before-restore afterwards; where there is such a file already, nothing is done.",
                        "  cxm tables restore priorities --tables my-tables",
                        "  cxm tables restore stage-criteria.drl.xlsx --out elsewhere",
                        "  cxm tables restore all --out as-shipped")
                .addPositional(Option.argument(
                        0, "WORKBOOK", String.class, "The workbook's name, with its ending or without, or all."))
                .addOption(Option.of(
                        "--tables",
                        "DIR",
                        Path.class,
                        "Where the workbook is; in those of the installation without it."))
                .addOption(Option.of(
                        "--out", "DIR", Path.class, "Writes it into this directory and leaves the tables alone."))
                .addOption(Option.format())
                .addOption(Option.colour());
    }

    private int restore(CommandContext given) {
        Result<List<RestoredWorkbook>> outcome = CommandContext.unless(given.noDirectory("--tables"), () -> workbench
                .get()
                .copies()
                .restore(given.word(0), given.given("--tables", Path.class), given.given("--out", Path.class)));
        return given.show(
                outcome,
                restored -> given.print(
                        given.json()
                                ? TableWorkJson.restored(restored)
                                : TableWorkText.restored(restored, given.screen())));
    }
}
