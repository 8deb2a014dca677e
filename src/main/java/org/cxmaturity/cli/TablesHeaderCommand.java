package org.cxmaturity.cli;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.cxmaturity.json.TableWorkJson;
import org.cxmaturity.terminal.TableWorkText;
import picocli.CommandLine.Model.CommandSpec;

/** {@code cxm tables header}. */
record TablesHeaderCommand(Supplier<TableFiles> workbench) {
    CommandSpec spec(Console console) {
        return LeafCommand.of(
                        console,
                        this::renew,
                        "header",
                        "Writes copies of workbooks with the titles, help, hidden rows and column titles that this version"
                                + " demands, for when an upgrade has changed them or someone has spoilt them. Data, comments,"
                                + " styles, validation and column widths stay; columns are found by their titles. The"
                                + " workbooks themselves are not touched.",
                        "  cxm tables header my-tables --out renewed",
                        "  cxm tables header my-tables/priorities.drl.xlsx --out renewed")
                .addPositional(Option.argument(0, "DIR|FILE", Path.class, "A directory of workbooks, or a workbook."))
                .addOption(Option.required(Option.of(
                        "--out",
                        "DIR",
                        Path.class,
                        "Writes the copies here: a new directory, or one without workbooks.")))
                .addOption(Option.flag(
                        "--drop", "Leaves out data in columns that this version does not know; refused without it."))
                .addOption(Option.format())
                .addOption(Option.colour());
    }

    private int renew(CommandContext given) {
        Path out = given.given("--out", Path.class).orElseThrow();
        return given.show(
                workbench.get().copies().headers(given.path(0), out, given.has("--drop")),
                renewed -> given.print(
                        given.json()
                                ? TableWorkJson.headers(renewed, out.toString())
                                : TableWorkText.headers(renewed, out.toString(), given.screen())));
    }
}
