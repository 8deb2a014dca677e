package org.cxmaturity.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Supplier;
import org.cxmaturity.json.TableWorkJson;
import org.cxmaturity.service.tables.ModelPlan;
import org.cxmaturity.terminal.TableWorkText;
import picocli.CommandLine.Model.CommandSpec;

/** {@code cxm tables new}. */
record TablesNewCommand(Supplier<TableFiles> workbench) {
    CommandSpec spec(Console console) {
        return LeafCommand.of(
                        console,
                        this::start,
                        "new",
                        "Starts a maturity model of your own: copies the workbooks, and adds rows for the model, its stages and"
                                + " what each stage asks, taken over from a model that is there. The copy can be used at once;"
                                + " what to edit is said by sheet and cell.",
                        "  cxm tables new care --name \"Care at every contact\" \\",
                        "      --stages \"Unaware, Aware, Reliable, Leading\" --out my-tables")
                .addPositional(Option.argument(
                        0, "MODEL", String.class, "The model's id: small letters, digits, hyphens. It never changes."))
                .addOption(Option.required(Option.of("--name", "NAME", String.class, "What people call the model.")))
                .addOption(Option.required(Option.of(
                        "--stages",
                        "NAMES",
                        String.class,
                        "Its stages, separated by commas, the floor first; from 2 to 20.")))
                .addOption(Option.of(
                        "--tables", "DIR", Path.class, "The workbooks to copy; those of the installation without it."))
                .addOption(Option.required(Option.of(
                        "--out", "DIR", Path.class, "Writes the workbooks here: a new directory, or one without any.")))
                .addOption(Option.format())
                .addOption(Option.colour());
    }

    private int start(CommandContext given) {
        return given.show(
                workbench
                        .get()
                        .copies()
                        .start(
                                plan(given),
                                given.given("--out", Path.class).orElseThrow(),
                                given.given("--tables", Path.class)),
                started -> given.print(
                        given.json()
                                ? TableWorkJson.started(started)
                                : TableWorkText.started(started, given.screen())));
    }

    private static ModelPlan plan(CommandContext given) {
        String stages = given.given("--stages", String.class).orElseThrow();
        return new ModelPlan(
                given.word(0),
                given.given("--name", String.class).orElseThrow(),
                Arrays.stream(stages.split(",", -1)).map(String::strip).toList());
    }
}
