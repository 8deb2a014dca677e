package org.cxmaturity.cli;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.cxmaturity.cli.TablesDiffCommand.Format;
import org.cxmaturity.comparison.TablesImpact;
import org.cxmaturity.html.ImpactHtml;
import org.cxmaturity.json.ImpactJson;
import org.cxmaturity.model.Result;
import org.cxmaturity.terminal.ImpactText;
import picocli.CommandLine.Model.CommandSpec;

/** {@code cxm tables impact}. */
record TablesImpactCommand(Supplier<TableFiles> workbench) {
    private static final int TOP = 20;

    CommandSpec spec(Console console) {
        return CommandContext.options(arguments(LeafCommand.of(
                console,
                this::measure,
                "impact",
                "Assesses every profile under two editions of the tables: who stands on another stage and because of"
                        + " which cells, found by undoing each alone; which actions appear, disappear or move. A"
                        + " profile that can't be read is listed, and the others go on.",
                "  cxm tables impact --against decision-tables --tables my-tables \\",
                "      --profiles clients",
                "  cxm tables impact --against old-tables --profiles clients.jsonl \\",
                "      --format html --out impact.html")));
    }

    private static CommandSpec arguments(CommandSpec command) {
        return command.addOption(Option.required(Option.of("--against", "DIR", Path.class, "The old tables.")))
                .addOption(Option.required(Option.of(
                        "--profiles",
                        "DIR|FILE",
                        Path.class,
                        "A directory of profiles (.yaml, .json) and directories of them, or a file of JSON lines, a"
                                + " profile a line.")))
                .addOption(Option.of("--tables", "DIR", Path.class, "The new tables; the product's own without it."))
                .addOption(Option.of(
                        "--top",
                        "N",
                        WordChoice::count,
                        "Lists so many organisations and actions in text; " + TOP + " without it."))
                .addOption(Option.of(
                        "--format", "FORMAT", new WordChoice<>(Format.class), "text (the default), json or html."));
    }

    private int measure(CommandContext given) {
        return given.show(
                CommandContext.unless(given.unwritableText(), () -> measured(given)),
                impact -> given.deliver(render(impact, given)));
    }

    private Result<TablesImpact> measured(CommandContext given) {
        return given.watched(progress -> workbench
                .get()
                .impact(
                        given.given("--against", Path.class).orElseThrow(),
                        given.given("--tables", Path.class),
                        given.given("--profiles", Path.class).orElseThrow(),
                        progress));
    }

    private static String render(TablesImpact impact, CommandContext given) {
        return switch (given.given("--format", Format.class).orElse(Format.TEXT)) {
            case TEXT ->
                ImpactText.of(
                        impact,
                        given.style(),
                        given.given("--top", Integer.class).orElse(TOP));
            case JSON -> ImpactJson.of(impact);
            case HTML -> ImpactHtml.of(impact);
        };
    }
}
