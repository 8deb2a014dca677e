package org.cxmaturity.cli;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.cxmaturity.json.TableWorkJson;
import org.cxmaturity.terminal.StartedModelText;
import picocli.CommandLine.Model.CommandSpec;

/** {@code cxm tables new}. */
record TablesNewCommand(Supplier<TableFiles> workbench) {
    CommandSpec spec(Console console) {
        CommandSpec spec = LeafCommand.of(
                        console,
                        this::start,
                        "new",
                        "Starts a maturity model of your own in a copy of the workbooks: from your questions, from another model,"
                                + " or from a template, which takes over what the stages of a model ask. The copy can be used"
                                + " at once; what to edit is said by sheet and cell.",
                        "  cxm tables new care --name \"Care at every contact\" \\",
                        "      --stages \"Unaware, Aware, Reliable, Leading\" --out my-tables",
                        "  cxm tables new safety --name \"Safety at work\" --from-csv safety.csv \\",
                        "      --stages \"Reactive, Managed, Leading\" --out my-tables",
                        "  cxm tables new strict --name \"A stricter journey\" --from journey \\",
                        "      --out my-tables")
                .addPositional(Option.argument(
                        0, "MODEL", String.class, "The model's id: small letters, digits, hyphens. It never changes."))
                .addOption(Option.required(Option.of("--name", "NAME", String.class, "What people call the model.")));
        return NewModelOptions.options(spec)
                .addOption(Option.of(
                        "--tables", "DIR", Path.class, "The workbooks to copy; those of the installation without it."))
                .addOption(Option.required(Option.of(
                        "--out", "DIR", Path.class, "Writes the workbooks here: a new directory, or one without any.")))
                .addOption(Option.format())
                .addOption(Option.colour());
    }

    private int start(CommandContext given) {
        return given.show(
                new NewModelOptions(given).plan().then(plan -> workbench
                        .get()
                        .copies()
                        .start(
                                plan,
                                given.given("--out", Path.class).orElseThrow(),
                                given.given("--tables", Path.class))),
                started -> given.print(
                        given.json() ? TableWorkJson.started(started) : StartedModelText.of(started, given.screen())));
    }
}
