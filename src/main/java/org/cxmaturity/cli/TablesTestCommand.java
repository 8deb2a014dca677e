package org.cxmaturity.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.cxmaturity.audit.Progress;
import org.cxmaturity.model.Problem;
import org.cxmaturity.report.ProposalJson;
import org.cxmaturity.report.ProposalText;
import org.cxmaturity.report.TestRunJson;
import org.cxmaturity.report.TestRunText;
import org.cxmaturity.service.Fault;
import org.cxmaturity.service.Outcome;
import org.cxmaturity.service.Workbench;
import org.cxmaturity.service.Workbench.Tested;
import org.cxmaturity.tabletest.Proposal;
import org.cxmaturity.tabletest.TestRun;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code cxm tables test}. */
final class TablesTestCommand implements Callable<Integer> {
    private final Supplier<Workbench> workbench;
    private final Console console;
    private final CommandSpec spec;

    TablesTestCommand(Supplier<Workbench> workbench, Console console) {
        this.workbench = workbench;
        this.console = console;
        this.spec = describe();
    }

    CommandSpec spec() {
        return spec;
    }

    private CommandSpec describe() {
        return Delivery.options(Option.command(
                        this,
                        "test",
                        "Runs the cases of tests.xlsx, which stands beside the tables, and says of each that fails why the"
                                + " result differs; ends with 4 where one does. Or proposes boundary cases for rows that no"
                                + " test covers.",
                        "  cxm tables test",
                        "  cxm tables test my-tables --case retailer",
                        "  cxm tables test my-tables --generate --out proposed.xlsx",
                        "  cxm tables test my-tables --tests proposed.xlsx")
                .addPositional(PositionalParamSpec.builder()
                        .index("0")
                        .paramLabel("DIR")
                        .type(Path.class)
                        .arity("0..1")
                        .description("The directory of workbooks to test; the same as --tables.")
                        .build())
                .addOption(Option.tables())
                .addOption(Option.of("--tests", "FILE", Path.class, "Runs the cases of this workbook."))
                .addOption(Option.of("--case", "ID", String.class, "Runs this case alone."))
                .addOption(Option.flag(
                        "--generate",
                        "Writes proposed cases to the workbook --out; each holds today, and has to be reviewed."))
                .addOption(Option.of(
                        "--only", "TABLE", String.class, "With --generate: proposes cases for rows of this table."))
                .addOption(Option.flag(
                        "--full", "Unfolds every reason in text: facts, rows, rules, evidence and comments."))
                .addOption(Option.of("--format", "FORMAT", new Choice<>(Format.class), "text (the default) or json.")));
    }

    @Override
    public Integer call() {
        ParseResult parsed = spec.commandLine().getParseResult();
        Delivery delivery = new Delivery(parsed, console);
        boolean json = delivery.given("--format", Format.class).orElse(Format.TEXT) == Format.JSON;
        Optional<Path> positional = Optional.ofNullable(parsed.matchedPositionalValue(0, (Path) null));
        Tested tested = new Tested(
                positional.or(() -> delivery.given("--tables", Path.class)), delivery.given("--tests", Path.class));
        Optional<Outcome.Refused<?>> obstacle =
                misuse(delivery, positional, tested).or(delivery::unwritable);
        if (obstacle.isPresent()) {
            return delivery.refuse(obstacle.get(), json);
        }
        return delivery.has("--generate") ? generate(delivery, tested, json) : run(delivery, tested, json);
    }

    private static Optional<Outcome.Refused<?>> misuse(Delivery delivery, Optional<Path> positional, Tested tested) {
        Optional<Path> out = delivery.given("--out", Path.class);
        if (positional.isPresent() && delivery.given("--tables", Path.class).isPresent()) {
            return wrong("--tables", "a directory, and DIR beside it", "one of them");
        }
        if (delivery.has("--only") && !delivery.has("--generate")) {
            return wrong("--only", "no --generate beside it", "--generate, for whose rows a table is chosen");
        }
        if (!delivery.has("--generate")) {
            return Optional.empty();
        }
        if (delivery.has("--case")) {
            return wrong("--case", "--generate beside it", "one of them");
        }
        if (out.isEmpty()) {
            return wrong("--generate", "no --out beside it", "--out FILE: the workbook to write the proposed cases to");
        }
        Path file = out.get().toAbsolutePath().normalize();
        boolean own = tested.tests()
                        .map(tests -> tests.toAbsolutePath().normalize().equals(file))
                        .orElse(false)
                || tested.tables()
                        .map(tables -> file.startsWith(tables.toAbsolutePath().normalize()))
                        .orElse(false);
        return own || !file.toString().endsWith(".xlsx")
                ? wrong(
                        "--out",
                        own ? "a place among the tables or tests themselves" : "\"" + out.get() + "\"",
                        "a workbook (.xlsx) elsewhere: cases are reviewed first, then copied")
                : Optional.empty();
    }

    private static Optional<Outcome.Refused<?>> wrong(String place, String found, String expected) {
        return Optional.of(new Outcome.Refused<>(Fault.USAGE, List.of(new Problem(place, found, expected, null))));
    }

    private int run(Delivery delivery, Tested tested, boolean json) {
        Outcome<TestRun> outcome =
                watched(progress -> workbench.get().test(tested, delivery.given("--case", String.class), progress));
        if (outcome instanceof Outcome.Refused<TestRun> refused) {
            return delivery.refuse(refused, json);
        }
        TestRun run = ((Outcome.Done<TestRun>) outcome).value();
        int code = delivery.deliver(
                json ? TestRunJson.of(run) : TestRunText.of(run, delivery.style(), delivery.has("--full")));
        return code == ExitCode.DONE && run.failures() > 0 ? ExitCode.TABLES : code;
    }

    private int generate(Delivery delivery, Tested tested, boolean json) {
        Outcome<Proposal> outcome =
                watched(progress -> workbench.get().propose(tested, delivery.given("--only", String.class), progress));
        if (outcome instanceof Outcome.Refused<Proposal> refused) {
            return delivery.refuse(refused, json);
        }
        Proposal proposal = ((Outcome.Done<Proposal>) outcome).value();
        String file = String.valueOf(delivery.given("--out", Path.class).orElseThrow());
        int code = delivery.deliver(workbench.get().workbook(proposal));
        if (code == ExitCode.DONE) {
            console.print(
                    json
                            ? ProposalJson.of(proposal, file)
                            : ProposalText.of(proposal, file, console.style(Console.Colour.AUTO)));
        }
        return code;
    }

    private <T> T watched(Function<Progress, T> work) {
        ProgressLine line = ProgressLine.on(console);
        try {
            return work.apply(line);
        } finally {
            line.clear();
        }
    }

    private enum Format {
        TEXT,
        JSON
    }
}
