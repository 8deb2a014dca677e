package org.cxmaturity.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.cxmaturity.model.Problem;
import org.cxmaturity.report.CoverageJson;
import org.cxmaturity.report.CoverageText;
import org.cxmaturity.service.Fault;
import org.cxmaturity.service.Outcome;
import org.cxmaturity.service.Workbench;
import org.cxmaturity.service.Workbench.Covered;
import org.cxmaturity.service.Workbench.Tested;
import org.cxmaturity.tabletest.Coverage;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code cxm tables coverage}. */
record TablesCoverageCommand(Supplier<Workbench> workbench) {
    CommandSpec spec(Console console) {
        return Delivery.options(arguments(Leaf.of(
                console,
                this::cover,
                "coverage",
                "Says which rows of decision tables fired, and which never did, over the tests beside the tables, the"
                        + " shipped examples and the profiles that are named.",
                "  cxm tables coverage",
                "  cxm tables coverage --profiles clients/ more/bank.yaml",
                "  cxm tables coverage --tables my-tables --annotate marked/")));
    }

    private static CommandSpec arguments(CommandSpec command) {
        return command.addOption(Option.tables())
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
                .addOption(Option.format());
    }

    private int cover(Delivery given) {
        Optional<Path> annotate = given.given("--annotate", Path.class);
        Optional<Path> tables = given.given("--tables", Path.class);
        Optional<Outcome.Refused<?>> obstacle =
                annotate.flatMap(each -> obstacle(each, tables)).or(given::unwritableText);
        Outcome<Coverage> outcome = Delivery.unless(obstacle, () -> covered(given, tables, annotate.isPresent()))
                .then(covered -> Delivery.unless(
                        annotate.flatMap(each -> write(each, covered.annotated())),
                        () -> new Outcome.Done<>(covered.coverage())));
        return given.show(
                outcome,
                coverage -> given.deliver(
                        given.json()
                                ? CoverageJson.of(coverage)
                                : CoverageText.of(coverage, given.style(), given.has("--full"))));
    }

    private Outcome<Covered> covered(Delivery given, Optional<Path> tables, boolean annotate) {
        Tested tested = new Tested(tables, given.given("--tests", Path.class));
        return given.watched(
                progress -> workbench.get().coverage(tested, given.paths("--profiles"), annotate, progress));
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
                : Optional.of(refused(
                        new Problem("--annotate " + directory, found, "a directory of its own for the copies", null)));
    }

    private static Optional<Outcome.Refused<?>> write(Path directory, Map<String, byte[]> copies) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            return Optional.of(refused(new Problem(
                    "--annotate " + directory, "an error (" + e.getMessage() + ")", "a directory to write to", null)));
        }
        for (Map.Entry<String, byte[]> copy : copies.entrySet()) {
            Optional<Problem> unwritten = new OutputFile(directory.resolve(copy.getKey())).write(copy.getValue());
            if (unwritten.isPresent()) {
                return Optional.of(refused(unwritten.get()));
            }
        }
        return Optional.empty();
    }

    private static Outcome.Refused<?> refused(Problem problem) {
        return new Outcome.Refused<>(Fault.USAGE, List.of(problem));
    }
}
