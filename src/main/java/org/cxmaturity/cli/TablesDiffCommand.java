package org.cxmaturity.cli;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.cxmaturity.comparison.EditionDifference;
import org.cxmaturity.html.DifferenceHtml;
import org.cxmaturity.json.DifferenceJson;
import org.cxmaturity.terminal.DifferenceText;
import picocli.CommandLine.Model.CommandSpec;

/** {@code cxm tables diff}. */
record TablesDiffCommand(Supplier<TableFiles> workbench) {
    enum Format {
        TEXT,
        JSON,
        HTML
    }

    CommandSpec spec(Console console) {
        return CommandContext.options(LeafCommand.of(
                        console,
                        this::compare,
                        "diff",
                        "Says what differs between two editions of decision tables, by meaning: rows are matched by their id,"
                                + " cells compared by what they say. Sorting, styles and moved rows mean nothing. Ends with 0"
                                + " whether anything differs or not; faulty workbooks are refused, each problem by cell.",
                        "  cxm tables diff decision-tables my-tables",
                        "  cxm tables diff old/priorities.drl.xlsx new/priorities.drl.xlsx",
                        "  cxm tables diff audit.jsonl#3 decision-tables",
                        "  cxm tables diff decision-tables my-tables --format html --out diff.html")
                .addPositional(
                        Option.argument(
                                0,
                                "OLD",
                                Path.class,
                                "A directory of workbooks, or a workbook; or LEDGER#ID, those that a record of a ledger went by."))
                .addPositional(Option.argument(1, "NEW", Path.class, "What to hold against it, of the same kind."))
                .addOption(Option.of(
                        "--format", "FORMAT", new WordChoice<>(Format.class), "text (the default), json or html.")));
    }

    private int compare(CommandContext given) {
        return given.show(
                CommandContext.unless(
                        given.unwritableText(),
                        () -> given.watched(watch -> workbench.get().difference(given.path(0), given.path(1), watch))),
                difference -> given.deliver(render(difference, given)));
    }

    private static String render(EditionDifference difference, CommandContext given) {
        return switch (given.given("--format", Format.class).orElse(Format.TEXT)) {
            case TEXT -> DifferenceText.of(difference, given.style());
            case JSON -> DifferenceJson.of(difference);
            case HTML -> DifferenceHtml.of(difference);
        };
    }
}
