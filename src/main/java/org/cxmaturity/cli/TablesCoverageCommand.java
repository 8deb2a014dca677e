package org.cxmaturity.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cxmaturity.cli.TableFiles.Tested;
import org.cxmaturity.json.ChangeCoverageJson;
import org.cxmaturity.json.CoverageJson;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.tabletest.ChangeCoverage;
import org.cxmaturity.tabletest.Coverage;
import org.cxmaturity.terminal.ChangeCoverageText;
import org.cxmaturity.terminal.CoverageText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code cxm tables coverage}. */
record TablesCoverageCommand(Supplier<TableFiles> workbench) {
    private static final String BY_CHANGE = "--by-change";
    private static final String ONLY = "--only";

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
                "  cxm tables coverage my-tables --annotate marked",
                "  cxm tables coverage my-tables --by-change --only priorities")));
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
                .addOption(Option.flag(
                        BY_CHANGE,
                        "Changes each threshold and each conclusion by one step instead, runs the tests again, and lists"
                                + " the cells of which no test notices it. Takes a minute or more."))
                .addOption(Option.of(ONLY, "TABLE", String.class, "With --by-change: changes this table alone."))
                .addOption(Option.flag("--full", "Names every row that never fired, or change that nothing notices."))
                .addOption(Option.format());
    }

    private int cover(CommandContext given) {
        return given.has(BY_CHANGE) ? change(given) : count(given);
    }

    private int change(CommandContext given) {
        Tested tested = new Tested(given.tables(), given.given("--tests", Path.class));
        Result<ChangeCoverage> outcome = CommandContext.unless(
                beside(given).or(given::unwritableText).or(given::twoTables),
                () -> given.watched(
                        progress -> workbench.get().changes(tested, given.given(ONLY, String.class), progress)));
        return given.show(
                outcome,
                coverage -> given.deliver(
                        given.json()
                                ? ChangeCoverageJson.of(coverage)
                                : ChangeCoverageText.of(coverage, given.style(), given.has("--full"))));
    }

    /** What can't be asked for at once. */
    private static Optional<Result.Refused<?>> beside(CommandContext given) {
        List<Problem> problems = Stream.of("--profiles", "--annotate")
                .filter(given::has)
                .map(each -> new Problem(each, BY_CHANGE + " beside it", "one of them", null))
                .toList();
        return problems.isEmpty() ? Optional.empty() : Optional.of(new Result.Refused<>(Fault.USAGE, problems));
    }

    private int count(CommandContext given) {
        if (given.has(ONLY)) {
            return given.refuse(new Result.Refused<>(
                    Fault.USAGE,
                    List.of(new Problem(
                            ONLY,
                            "no " + BY_CHANGE + " beside it",
                            BY_CHANGE + ", for which a table is chosen",
                            null))));
        }
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
