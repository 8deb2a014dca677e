package org.cxmaturity.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.cxmaturity.report.TableWorkJson;
import org.cxmaturity.report.TableWorkText;
import org.cxmaturity.service.ModelPlan;
import org.cxmaturity.service.Outcome;
import org.cxmaturity.service.Workbench;
import org.cxmaturity.tables.StartedModel;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code cxm tables new}. */
final class TablesNew implements Callable<Integer> {
    private enum Format {
        TEXT,
        JSON
    }

    private final Supplier<Workbench> workbench;
    private final Console console;
    private final CommandSpec spec;

    TablesNew(Supplier<Workbench> workbench, Console console) {
        this.workbench = workbench;
        this.console = console;
        this.spec = Option.command(
                        this,
                        "new",
                        "Starts a maturity model of your own: copies the workbooks, and adds rows for the model, its stages and"
                                + " what each stage asks, taken over from a model that is there. The copy can be used at once;"
                                + " what to edit is said by sheet and cell.",
                        "  cxm tables new care --name \"Care at every contact\" \\",
                        "      --stages \"Unaware, Aware, Reliable, Leading\" --out my-tables")
                .addPositional(PositionalParamSpec.builder()
                        .index("0")
                        .paramLabel("MODEL")
                        .type(String.class)
                        .required(true)
                        .description("The model's id: small letters, digits, hyphens. It never changes.")
                        .build())
                .addOption(required("--name", "NAME", "What people call the model."))
                .addOption(required(
                        "--stages", "NAMES", "Its stages, separated by commas, the floor first; from 2 to 20."))
                .addOption(Option.of(
                        "--tables", "DIR", Path.class, "The workbooks to copy; those of the installation without it."))
                .addOption(TablesHeader.directory("Writes the workbooks here: a new directory, or one without any."))
                .addOption(Option.of("--format", "FORMAT", new Choice<>(Format.class), "text (the default) or json."));
    }

    private static OptionSpec required(String name, String label, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
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
        boolean json = delivery.given("--format", Format.class).orElse(Format.TEXT) == Format.JSON;
        List<String> stages = Arrays.stream(
                        delivery.given("--stages", String.class).orElseThrow().split(",", -1))
                .map(String::strip)
                .toList();
        ModelPlan plan = new ModelPlan(
                spec.commandLine().getParseResult().matchedPositionalValue(0, ""),
                delivery.given("--name", String.class).orElseThrow(),
                stages,
                delivery.given("--out", Path.class).orElseThrow());
        Outcome<StartedModel> outcome = workbench.get().start(plan, delivery.given("--tables", Path.class));
        if (outcome instanceof Outcome.Refused<StartedModel> refused) {
            return delivery.refuse(refused, json);
        }
        StartedModel started = ((Outcome.Done<StartedModel>) outcome).value();
        console.print(
                json
                        ? TableWorkJson.started(started)
                        : TableWorkText.started(started, console.style(Console.Colour.AUTO)));
        return ExitCode.DONE;
    }
}
