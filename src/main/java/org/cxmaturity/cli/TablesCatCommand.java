package org.cxmaturity.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.cxmaturity.report.ListingText;
import org.cxmaturity.service.Outcome;
import org.cxmaturity.service.Workbench;
import org.cxmaturity.tables.Listing;
import picocli.CommandLine.Model.CommandSpec;

/** {@code cxm tables cat}. */
final class TablesCatCommand implements Callable<Integer> {
    private final Supplier<Workbench> workbench;
    private final Console console;
    private final CommandSpec spec;

    TablesCatCommand(Supplier<Workbench> workbench, Console console) {
        this.workbench = workbench;
        this.console = console;
        this.spec = Option.command(
                        this,
                        "cat",
                        "Prints workbooks as text for version control: a block a row, sorted by id, a line a cell. What is wrong"
                                + " with a workbook stands at its head, in lines that start with !; a workbook that holds no"
                                + " decision table is printed as it stands. Ends with 0 in either case.",
                        "  cxm tables cat decision-tables/priorities.drl.xlsx",
                        "  git config diff.cxm.textconv \"target/cxm tables cat\"")
                .addPositional(
                        TablesDiffCommand.operand(0, "FILE|DIR", "A workbook under any name, or a directory of them."))
                .addOption(Option.of("--out", "FILE", Path.class, "Writes to this file, whole or not at all."));
    }

    CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() {
        Delivery delivery = new Delivery(spec.commandLine().getParseResult(), console);
        Path path = spec.commandLine().getParseResult().matchedPositionalValue(0, Path.of(""));
        Outcome<List<Listing>> outcome = workbench.get().listing(path);
        return outcome instanceof Outcome.Refused<List<Listing>> refused
                ? delivery.refuse(refused, false)
                : delivery.deliver(ListingText.of(((Outcome.Done<List<Listing>>) outcome).value()));
    }
}
