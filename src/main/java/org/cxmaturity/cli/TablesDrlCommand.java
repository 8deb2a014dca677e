package org.cxmaturity.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.cxmaturity.model.Result;
import picocli.CommandLine.Model.CommandSpec;

/** {@code cxm tables drl}. */
record TablesDrlCommand(Supplier<TableFiles> workbench) {
    CommandSpec spec(Console console) {
        return Option.file(LeafCommand.of(
                        console,
                        this::derive,
                        "drl",
                        "Prints the rules that stock Drools makes of a decision table, a rule a row, for whoever wants to see"
                                + " that a workbook means to Drools what it means to this program. A workbook that this program"
                                + " refuses is not shown to Drools.",
                        "  cxm tables drl priorities",
                        "  cxm tables drl my-tables/priorities.drl.xlsx --out priorities.drl")
                .addPositional(Option.argument(
                        0, "WORKBOOK", String.class, "A decision table: a file, or the name of a workbook."))
                .addOption(Option.of(
                        "--tables",
                        "DIR",
                        Path.class,
                        "Where a workbook is that is named; in those of the installation without it.")));
    }

    private int derive(CommandContext given) {
        Optional<Result.Refused<?>> obstacle = given.noDirectory("--tables").or(given::unwritableText);
        return given.show(
                CommandContext.unless(
                        obstacle, () -> workbench.get().drl(given.word(0), given.given("--tables", Path.class))),
                given::deliver);
    }
}
