package org.cxmaturity.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.cxmaturity.comparison.Difference;
import org.cxmaturity.report.DifferenceHtml;
import org.cxmaturity.report.DifferenceJson;
import org.cxmaturity.report.DifferenceText;
import org.cxmaturity.service.Outcome;
import org.cxmaturity.service.Workbench;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code cxm tables diff}. */
final class TablesDiffCommand implements Callable<Integer> {
    enum Format {
        TEXT,
        JSON,
        HTML
    }

    private final Supplier<Workbench> workbench;
    private final Console console;
    private final CommandSpec spec;

    TablesDiffCommand(Supplier<Workbench> workbench, Console console) {
        this.workbench = workbench;
        this.console = console;
        this.spec = Delivery.options(Option.command(
                        this,
                        "diff",
                        "Says what differs between two editions of decision tables, by meaning: rows are matched by their id,"
                                + " cells compared by what they say. Sorting, styles and moved rows mean nothing. Ends with 0"
                                + " whether anything differs or not; faulty workbooks are refused, each problem by cell.",
                        "  cxm tables diff decision-tables my-tables",
                        "  cxm tables diff old/priorities.drl.xlsx new/priorities.drl.xlsx",
                        "  cxm tables diff decision-tables my-tables --format html --out diff.html")
                .addPositional(operand(0, "OLD", "A directory of workbooks, or a workbook."))
                .addPositional(operand(1, "NEW", "What to hold against it, of the same kind."))
                .addOption(Option.of(
                        "--format", "FORMAT", new Choice<>(Format.class), "text (the default), json or html.")));
    }

    static PositionalParamSpec operand(int index, String label, String description) {
        return PositionalParamSpec.builder()
                .index(String.valueOf(index))
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
        ParseResult parsed = spec.commandLine().getParseResult();
        Delivery delivery = new Delivery(parsed, console);
        Format format = delivery.given("--format", Format.class).orElse(Format.TEXT);
        Optional<Outcome.Refused<?>> obstacle = delivery.unwritable();
        if (obstacle.isPresent()) {
            return delivery.refuse(obstacle.get(), format == Format.JSON);
        }
        Outcome<Difference> outcome = workbench
                .get()
                .difference(
                        parsed.matchedPositionalValue(0, Path.of("")), parsed.matchedPositionalValue(1, Path.of("")));
        if (outcome instanceof Outcome.Refused<Difference> refused) {
            return delivery.refuse(refused, format == Format.JSON);
        }
        Difference difference = ((Outcome.Done<Difference>) outcome).value();
        return delivery.deliver(
                switch (format) {
                    case TEXT -> DifferenceText.of(difference, delivery.style());
                    case JSON -> DifferenceJson.of(difference);
                    case HTML -> DifferenceHtml.of(difference);
                });
    }
}
