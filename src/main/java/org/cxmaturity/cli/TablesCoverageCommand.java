package org.cxmaturity.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.cxmaturity.report.CoverageJson;
import org.cxmaturity.report.CoverageText;
import org.cxmaturity.service.Outcome;
import org.cxmaturity.service.Workbench;
import org.cxmaturity.service.Workbench.Tested;
import org.cxmaturity.tabletest.Coverage;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code cxm tables coverage}. */
final class TablesCoverageCommand implements Callable<Integer> {
    private final Supplier<Workbench> workbench;
    private final Console console;
    private final CommandSpec spec;

    TablesCoverageCommand(Supplier<Workbench> workbench, Console console) {
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
                        "coverage",
                        "Says which rows of decision tables fired, and which never did, over the tests beside the tables, the"
                                + " shipped examples and the profiles that are named.",
                        "  cxm tables coverage",
                        "  cxm tables coverage --profiles clients/ more/bank.yaml",
                        "  cxm tables coverage --tables my-tables --annotate marked/")
                .addOption(Option.tables())
                .addOption(Option.of("--tests", "FILE", Path.class, "Counts the cases of this workbook."))
                .addOption(OptionSpec.builder("--profiles")
                        .paramLabel("DIR|FILE")
                        .type(List.class)
                        .auxiliaryTypes(Path.class)
                        .arity("1..*")
                        .description("Counts these profiles too, and those in these directories.")
                        .build())
                .addOption(
                        Option.of(
                                "--annotate",
                                "DIR",
                                Path.class,
                                "Writes copies of the workbooks into this directory, rows that never fired shaded and commented."))
                .addOption(Option.flag("--full", "Names every row that never fired."))
                .addOption(Option.of("--format", "FORMAT", new Choice<>(Format.class), "text (the default) or json.")));
    }

    @Override
    public Integer call() {
        ParseResult parsed = spec.commandLine().getParseResult();
        Delivery delivery = new Delivery(parsed, console);
        boolean json = delivery.given("--format", Format.class).orElse(Format.TEXT) == Format.JSON;
        Optional<Path> tables = delivery.given("--tables", Path.class);
        Optional<Outcome.Refused<?>> obstacle = delivery.unwritable();
        if (obstacle.isPresent()) {
            return delivery.refuse(obstacle.get(), json);
        }
        Outcome<Coverage> outcome = covered(delivery, parsed.matchedOptionValue("--profiles", List.<Path>of()));
        if (outcome instanceof Outcome.Refused<Coverage> refused) {
            return delivery.refuse(refused, json);
        }
        Coverage coverage = ((Outcome.Done<Coverage>) outcome).value();
        return delivery.deliver(
                json ? CoverageJson.of(coverage) : CoverageText.of(coverage, delivery.style(), delivery.has("--full")));
    }

    private Outcome<Coverage> covered(Delivery delivery, List<Path> profiles) {
        Tested tested = new Tested(delivery.given("--tables", Path.class), delivery.given("--tests", Path.class));
        ProgressLine line = ProgressLine.on(console);
        try {
            return workbench.get().coverage(tested, profiles, delivery.given("--annotate", Path.class), line);
        } finally {
            line.clear();
        }
    }

    private enum Format {
        TEXT,
        JSON
    }
}
