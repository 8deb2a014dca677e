package org.cxmaturity.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.cxmaturity.analysis.Examination;
import org.cxmaturity.analysis.Finding.Severity;
import org.cxmaturity.report.CheckJson;
import org.cxmaturity.report.CheckText;
import org.cxmaturity.service.CheckRequest;
import org.cxmaturity.service.Checked;
import org.cxmaturity.service.Outcome;
import org.cxmaturity.service.Workbench;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code cxm tables check}. */
final class TablesCheck implements Callable<Integer> {
    private final Supplier<Workbench> workbench;
    private final Console console;
    private final CommandSpec spec;

    private enum Format {
        TEXT,
        JSON
    }

    TablesCheck(Supplier<Workbench> workbench, Console console) {
        this.workbench = workbench;
        this.console = console;
        this.spec = Delivery.options(Option.command(
                        this,
                        "check",
                        "Says by cell what is wrong with decision tables: cells that cannot be read, tables that do not"
                                + " fit each other, gaps and overlaps; and warns of rows that never matter, actions that"
                                + " nothing calls for and criteria that no action meets.",
                        "  cxm tables check",
                        "  cxm tables check my-tables",
                        "  cxm tables check my-tables --annotate marked",
                        "  cxm tables check my-tables --quick --strict")
                .addPositional(PositionalParamSpec.builder()
                        .index("0")
                        .paramLabel("DIR")
                        .type(Path.class)
                        .required(false)
                        .arity("0..1")
                        .description("The workbooks; those of the installation without it.")
                        .build())
                .addOption(Option.of(
                        "--annotate",
                        "OUT",
                        Path.class,
                        "Writes copies of the workbooks with a finding into this directory, cells coloured and"
                                + " commented."))
                .addOption(Option.flag("--strict", "Ends with code 4 for warnings, too."))
                .addOption(Option.flag("--quick", "Leaves out the longest part: gaps and overlaps by KIE DMN."))
                .addOption(Option.of(
                        "--against",
                        "DIR",
                        Path.class,
                        "Warns where the version is that of these workbooks and the rows are not; of the shipped ones"
                                + " without it."))
                .addOption(Option.of("--format", "FORMAT", new Choice<>(Format.class), "text (the default) or json.")));
    }

    CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() {
        Delivery delivery = new Delivery(spec.commandLine().getParseResult(), console);
        boolean json = delivery.given("--format", Format.class).orElse(Format.TEXT) == Format.JSON;
        Optional<Outcome.Refused<?>> obstacle = delivery.unwritable();
        if (obstacle.isPresent()) {
            return delivery.refuse(obstacle.get(), json);
        }
        Outcome<Checked> outcome = check(delivery);
        if (outcome instanceof Outcome.Refused<Checked> refused) {
            return delivery.refuse(refused, json);
        }
        Checked checked = ((Outcome.Done<Checked>) outcome).value();
        Examination examination = checked.examination();
        List<String> annotated =
                checked.annotated().stream().map(Path::toString).toList();
        int code = delivery.deliver(
                json ? CheckJson.of(examination, annotated) : CheckText.of(examination, annotated, delivery.style()));
        boolean stops = delivery.has("--strict")
                ? !examination.findings().isEmpty()
                : !examination.of(Severity.ERROR).isEmpty();
        return code == ExitCode.DONE && stops ? ExitCode.TABLES : code;
    }

    private Outcome<Checked> check(Delivery delivery) {
        Path tables = spec.commandLine().getParseResult().matchedPositionalValue(0, (Path) null);
        ProgressLine progress = ProgressLine.on(console);
        try {
            return workbench
                    .get()
                    .check(
                            new CheckRequest(
                                    Optional.ofNullable(tables),
                                    delivery.given("--against", Path.class),
                                    delivery.has("--quick"),
                                    delivery.given("--annotate", Path.class)),
                            progress);
        } finally {
            progress.clear();
        }
    }
}
