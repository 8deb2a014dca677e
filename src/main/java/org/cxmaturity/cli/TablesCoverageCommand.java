package org.cxmaturity.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.cxmaturity.cli.TableFiles.Tested;
import org.cxmaturity.json.CoverageJson;
import org.cxmaturity.model.Result;
import org.cxmaturity.tabletest.Coverage;
import org.cxmaturity.terminal.CoverageText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code cxm tables coverage}. */
record TablesCoverageCommand(Supplier<TableFiles> workbench) {
    CommandSpec spec(Console console) {
        return CommandContext.options(arguments(LeafCommand.of(
                console,
                this::cover,
                "coverage",
                "Says which rows of decision tables fired, and which never did, over the tests beside the tables, the"
                        + " shipped examples and the profiles that are named. A profile that can't be read is"
                        + " listed, and the others go on.",
                "  cxm tables coverage",
                "  cxm tables coverage my-tables --profiles clients more/bank.yaml",
                "  cxm tables coverage --profiles clients.jsonl",
                "  cxm tables coverage my-tables --annotate marked")));
    }

    private static CommandSpec arguments(CommandSpec command) {
        return Option.tablesFirst(command, "The workbooks whose rows are counted")
                .addOption(Option.of("--tests", "FILE", Path.class, "Counts the cases of this workbook."))
                .addOption(OptionSpec.builder("--profiles")
                        .paramLabel("DIR|FILE")
                        .type(List.class)
                        .auxiliaryTypes(Path.class)
                        .arity("1..*")
                        .description("Counts these profiles too: profiles (.yaml, .json), directories of them and of"
                                + " directories, files of JSON lines (.jsonl), a profile a line.")
                        .build())
                .addOption(
                        Option.of(
                                "--annotate",
                                "DIR",
                                Path.class,
                                "Writes copies of the workbooks into this directory, rows that never fired shaded and commented."))
                .addOption(Option.flag("--full", "Names every row that never fired."))
                .addOption(Option.format());
    }

    private int cover(CommandContext given) {
        return given.show(
                CommandContext.unless(given.unwritableText().or(given::twoTables), () -> covered(given)),
                coverage -> given.deliver(
                        given.json()
                                ? CoverageJson.of(coverage)
                                : CoverageText.of(coverage, given.style(), given.has("--full"))));
    }

    private Result<Coverage> covered(CommandContext given) {
        Tested tested = new Tested(given.tables(), given.given("--tests", Path.class));
        return given.watched(progress -> workbench
                .get()
                .coverage(tested, given.paths("--profiles"), given.given("--annotate", Path.class), progress));
    }
}
