package org.cxmaturity.cli;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.cxmaturity.json.ChangedTablesJson;
import org.cxmaturity.terminal.ChangedTablesText;
import picocli.CommandLine.Model.CommandSpec;

/** {@code cxm tables tidy}. */
record TablesTidyCommand(Supplier<TableFiles> workbench) {
    CommandSpec spec(Console console) {
        return LeafCommand.of(
                        console,
                        this::tidy,
                        "tidy",
                        "Mends in copies of workbooks what can only have been meant in one way, such as Yes for yes, a number"
                                + " kept as text, TRUE, stray and invisible spaces, ids in other capitals and dates written as"
                                + " text; lists each cell. What can mean two things is left as it is. The workbooks themselves"
                                + " are not touched.",
                        "  cxm tables tidy my-tables --to tidied",
                        "  cxm tables tidy my-tables/priorities.drl.xlsx --to tidied")
                .addPositional(Option.argument(0, "DIR|FILE", Path.class, "A directory of workbooks, or a workbook."))
                .addOption(Option.required(Option.of(
                        ShellWords.TO,
                        "COPY",
                        Path.class,
                        "Writes the copies here: a new directory, or one without workbooks.")))
                .addOption(Option.format())
                .addOption(Option.colour());
    }

    private int tidy(CommandContext given) {
        Path to = given.given(ShellWords.TO, Path.class).orElseThrow();
        return given.show(
                workbench.get().copies().tidy(given.path(0), to),
                cells -> given.print(
                        given.json()
                                ? ChangedTablesJson.tidied(cells, to.toString())
                                : ChangedTablesText.tidied(cells, to.toString(), given.screen())));
    }
}
