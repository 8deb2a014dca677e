package org.cxmaturity.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.cxmaturity.model.Problem;
import org.cxmaturity.report.CoverageJson;
import org.cxmaturity.report.CoverageText;
import org.cxmaturity.service.Fault;
import org.cxmaturity.service.Outcome;
import org.cxmaturity.service.Workbench;
import org.cxmaturity.service.Workbench.Covered;
import org.cxmaturity.service.Workbench.Tested;
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
        Optional<Path> annotate = delivery.given("--annotate", Path.class);
        Optional<Outcome.Refused<?>> obstacle =
                annotate.flatMap(each -> obstacle(each, tables)).or(delivery::unwritable);
        if (obstacle.isPresent()) {
            return delivery.refuse(obstacle.get(), json);
        }
        List<Path> profiles = parsed.matchedOptionValue("--profiles", List.<Path>of());
        Outcome<Covered> outcome = covered(delivery, tables, profiles, annotate.isPresent());
        if (outcome instanceof Outcome.Refused<Covered> refused) {
            return delivery.refuse(refused, json);
        }
        Covered covered = ((Outcome.Done<Covered>) outcome).value();
        Optional<Problem> unwritten = annotate.flatMap(each -> write(each, covered.annotated()));
        if (unwritten.isPresent()) {
            return delivery.refuse(new Outcome.Refused<>(Fault.USAGE, List.of(unwritten.get())), json);
        }
        return delivery.deliver(
                json
                        ? CoverageJson.of(covered.coverage())
                        : CoverageText.of(covered.coverage(), delivery.style(), delivery.has("--full")));
    }

    private Outcome<Covered> covered(Delivery delivery, Optional<Path> tables, List<Path> profiles, boolean annotate) {
        Tested tested = new Tested(tables, delivery.given("--tests", Path.class));
        ProgressLine line = ProgressLine.on(console);
        try {
            return workbench.get().coverage(tested, profiles, annotate, line);
        } finally {
            line.clear();
        }
    }

    /** A directory that holds workbooks is somebody's tables; copies would overwrite them. */
    private static Optional<Outcome.Refused<?>> obstacle(Path directory, Optional<Path> tables) {
        boolean own = Files.exists(directory.resolve("rule-base.xlsx"))
                || tables.map(each -> each.toAbsolutePath()
                                .normalize()
                                .equals(directory.toAbsolutePath().normalize()))
                        .orElse(false);
        String found = own ? "a directory of tables" : Files.isRegularFile(directory) ? "a file" : null;
        return found == null
                ? Optional.empty()
                : Optional.of(new Outcome.Refused<>(
                        Fault.USAGE,
                        List.of(new Problem(
                                "--annotate " + directory, found, "a directory of its own for the copies", null))));
    }

    private static Optional<Problem> write(Path directory, Map<String, byte[]> copies) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            return Optional.of(new Problem(
                    "--annotate " + directory, "an error (" + e.getMessage() + ")", "a directory to write to", null));
        }
        for (Map.Entry<String, byte[]> copy : copies.entrySet()) {
            Optional<Problem> unwritten = new OutputFile(directory.resolve(copy.getKey())).write(copy.getValue());
            if (unwritten.isPresent()) {
                return unwritten;
            }
        }
        return Optional.empty();
    }

    private enum Format {
        TEXT,
        JSON
    }
}
