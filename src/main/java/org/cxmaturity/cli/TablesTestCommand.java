package org.cxmaturity.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.cxmaturity.cli.TableFiles.Tested;
import org.cxmaturity.json.ProposalJson;
import org.cxmaturity.json.TestRunJson;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.tabletest.ProposedTests;
import org.cxmaturity.tabletest.TestRun;
import org.cxmaturity.terminal.ProposalText;
import org.cxmaturity.terminal.TestRunText;
import picocli.CommandLine.Model.CommandSpec;

/** {@code cxm tables test}. */
record TablesTestCommand(Supplier<TableFiles> workbench) {
    CommandSpec spec(Console console) {
        return CommandContext.options(arguments(LeafCommand.of(
                console,
                this::test,
                "test",
                "Runs the cases of tests.xlsx, which stands beside the tables, and says of each that fails why the"
                        + " result differs; ends with 4 where one does. Or proposes boundary cases for rows that no"
                        + " test covers.",
                "  cxm tables test",
                "  cxm tables test my-tables --case retailer",
                "  cxm tables test my-tables --generate --out proposed.xlsx",
                "  cxm tables test my-tables --tests proposed.xlsx")));
    }

    private static CommandSpec arguments(CommandSpec command) {
        return Option.tablesFirst(command, "The directory of workbooks to test")
                .addOption(Option.of("--tests", "FILE", Path.class, "Runs the cases of this workbook."))
                .addOption(Option.of("--case", "ID", String.class, "Runs this case alone."))
                .addOption(Option.flag(
                        "--generate",
                        "Writes proposed cases to the workbook --out; each holds today, and has to be reviewed."))
                .addOption(Option.of(
                        "--only", "TABLE", String.class, "With --generate: proposes cases for rows of this table."))
                .addOption(Option.flag(
                        "--full", "Unfolds every reason in text: facts, rows, rules, evidence and comments."))
                .addOption(Option.format());
    }

    private int test(CommandContext given) {
        Tested tested = new Tested(given.tables(), given.given("--tests", Path.class));
        Optional<Result.Refused<?>> misuse = misuse(given, tested).or(given::twoTables);
        return given.has("--generate") ? generate(given, tested, misuse) : run(given, tested, misuse);
    }

    private static Optional<Result.Refused<?>> misuse(CommandContext given, Tested tested) {
        if (!given.has("--generate")) {
            return given.has("--only")
                    ? wrong("--only", "no --generate beside it", "--generate, for whose rows a table is chosen")
                    : Optional.empty();
        }
        if (given.has("--case")) {
            return wrong("--case", "--generate beside it", "one of them");
        }
        Optional<Path> out = given.given("--out", Path.class);
        return out.isEmpty()
                ? wrong("--generate", "no --out beside it", "--out FILE: the workbook to write the proposed cases to")
                : misplaced(out.get(), tested);
    }

    /** Proposed cases are no workbook of the tables, and take no other tests' place. */
    private static Optional<Result.Refused<?>> misplaced(Path out, Tested tested) {
        Path file = out.toAbsolutePath().normalize();
        boolean own = tested.tests()
                        .map(tests -> tests.toAbsolutePath().normalize().equals(file))
                        .orElse(false)
                || tested.tables()
                        .map(tables -> file.startsWith(tables.toAbsolutePath().normalize()))
                        .orElse(false);
        return own || !file.toString().endsWith(".xlsx")
                ? wrong(
                        "--out",
                        own ? "a place among the tables or tests themselves" : "\"" + out + "\"",
                        "a workbook (.xlsx) elsewhere: cases are reviewed first, then copied")
                : Optional.empty();
    }

    private static Optional<Result.Refused<?>> wrong(String place, String found, String expected) {
        return Optional.of(new Result.Refused<>(Fault.USAGE, List.of(new Problem(place, found, expected, null))));
    }

    private int run(CommandContext given, Tested tested, Optional<Result.Refused<?>> misuse) {
        Result<TestRun> outcome = CommandContext.unless(
                misuse.or(given::unwritableText),
                () -> given.watched(
                        progress -> workbench.get().test(tested, given.given("--case", String.class), progress)));
        return given.show(
                outcome,
                run -> given.deliver(
                        given.json()
                                ? TestRunJson.of(run, given.pointers())
                                : TestRunText.of(run, given.style(), given.has("--full")),
                        run.failures() > 0 ? ExitCode.TABLES : ExitCode.DONE));
    }

    private int generate(CommandContext given, Tested tested, Optional<Result.Refused<?>> misuse) {
        Result<ProposedTests> outcome = CommandContext.unless(
                misuse.or(given::unwritable),
                () -> given.watched(
                        progress -> workbench.get().propose(tested, given.given("--only", String.class), progress)));
        return given.show(outcome, proposal -> write(given, proposal));
    }

    private int write(CommandContext given, ProposedTests proposal) {
        int code = given.deliver(workbench.get().workbook(proposal));
        String file = given.given("--out", Path.class).orElseThrow().toString();
        return code == ExitCode.DONE
                ? given.print(
                        given.json()
                                ? ProposalJson.of(proposal, file)
                                : ProposalText.of(proposal, file, given.screen()))
                : code;
    }
}
