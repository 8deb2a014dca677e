package org.cxmaturity.cli;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.cxmaturity.cli.TablesDiffCommand.Format;
import org.cxmaturity.comparison.Impact;
import org.cxmaturity.report.ImpactHtml;
import org.cxmaturity.report.ImpactJson;
import org.cxmaturity.report.ImpactText;
import org.cxmaturity.service.Outcome;
import org.cxmaturity.service.Workbench;
import picocli.CommandLine.Model.CommandSpec;

/** {@code cxm tables impact}. */
record TablesImpactCommand(Supplier<Workbench> workbench) {
    private static final int TOP = 20;

    CommandSpec spec(Console console) {
        return Delivery.options(arguments(Leaf.of(
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
                        Choice::count,
                        "Lists so many organisations and actions in text; " + TOP + " without it."))
                .addOption(Option.of(
                        "--format", "FORMAT", new Choice<>(Format.class), "text (the default), json or html."));
    }

    private int measure(Delivery given) {
        return given.show(
                Delivery.unless(given.unwritableText(), () -> measured(given)),
                impact -> given.deliver(render(impact, given)));
    }

    private Outcome<Impact> measured(Delivery given) {
        return given.watched(progress -> workbench
                .get()
                .impact(
                        given.given("--against", Path.class).orElseThrow(),
                        given.given("--tables", Path.class),
                        given.given("--profiles", Path.class).orElseThrow(),
                        progress));
    }

    private static String render(Impact impact, Delivery given) {
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
