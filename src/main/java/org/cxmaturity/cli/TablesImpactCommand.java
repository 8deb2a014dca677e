package org.cxmaturity.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.cxmaturity.cli.TablesDiffCommand.Format;
import org.cxmaturity.comparison.Impact;
import org.cxmaturity.report.ImpactHtml;
import org.cxmaturity.report.ImpactJson;
import org.cxmaturity.report.ImpactText;
import org.cxmaturity.service.Outcome;
import org.cxmaturity.service.Workbench;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code cxm tables impact}. */
final class TablesImpactCommand implements Callable<Integer> {
    private static final int TOP = 20;

    private final Supplier<Workbench> workbench;
    private final Console console;
    private final CommandSpec spec;

    TablesImpactCommand(Supplier<Workbench> workbench, Console console) {
        this.workbench = workbench;
        this.console = console;
        this.spec = Delivery.options(Option.command(
                        this,
                        "impact",
                        "Assesses every profile under two editions of the tables: who stands on another stage and because of"
                                + " which cells, found by undoing each alone; which actions appear, disappear or move. A"
                                + " profile that can't be read is listed, and the others go on.",
                        "  cxm tables impact --against decision-tables --tables my-tables \\",
                        "      --profiles clients",
                        "  cxm tables impact --against old-tables --profiles clients.jsonl \\",
                        "      --format html --out impact.html")
                .addOption(required("--against", "DIR", "The old tables."))
                .addOption(required(
                        "--profiles",
                        "DIR|FILE",
                        "A directory of profiles (.yaml, .json) and directories of them, or a file of JSON lines, a"
                                + " profile a line."))
                .addOption(Option.of("--tables", "DIR", Path.class, "The new tables; the product's own without it."))
                .addOption(Option.of(
                        "--top",
                        "N",
                        Choice::count,
                        "Lists so many organisations and actions in text; " + TOP + " without it."))
                .addOption(Option.of(
                        "--format", "FORMAT", new Choice<>(Format.class), "text (the default), json or html.")));
    }

    private static OptionSpec required(String name, String label, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(Path.class)
                .required(true)
                .description(description)
                .build();
    }

    CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() {
        Delivery delivery = new Delivery(spec.commandLine().getParseResult(), console);
        Format format = delivery.given("--format", Format.class).orElse(Format.TEXT);
        Optional<Outcome.Refused<?>> obstacle = delivery.unwritable();
        if (obstacle.isPresent()) {
            return delivery.refuse(obstacle.get(), format == Format.JSON);
        }
        Outcome<Impact> outcome = measured(delivery);
        if (outcome instanceof Outcome.Refused<Impact> refused) {
            return delivery.refuse(refused, format == Format.JSON);
        }
        Impact impact = ((Outcome.Done<Impact>) outcome).value();
        int top = delivery.given("--top", Integer.class).orElse(TOP);
        return delivery.deliver(
                switch (format) {
                    case TEXT -> ImpactText.of(impact, delivery.style(), top);
                    case JSON -> ImpactJson.of(impact);
                    case HTML -> ImpactHtml.of(impact);
                });
    }

    private Outcome<Impact> measured(Delivery delivery) {
        ProgressLine progress = ProgressLine.on(console);
        try {
            return workbench
                    .get()
                    .impact(
                            delivery.given("--against", Path.class).orElseThrow(),
                            delivery.given("--tables", Path.class),
                            delivery.given("--profiles", Path.class).orElseThrow(),
                            progress);
        } finally {
            progress.clear();
        }
    }
}
