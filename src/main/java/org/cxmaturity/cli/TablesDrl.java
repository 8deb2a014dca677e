package org.cxmaturity.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.cxmaturity.service.Outcome;
import org.cxmaturity.service.Workbench;
import picocli.CommandLine.Model.CommandSpec;

/** {@code cxm tables drl}. */
final class TablesDrl implements Callable<Integer> {
    private final Supplier<Workbench> workbench;
    private final Console console;
    private final CommandSpec spec;

    TablesDrl(Supplier<Workbench> workbench, Console console) {
        this.workbench = workbench;
        this.console = console;
        this.spec = Option.command(
                        this,
                        "drl",
                        "Prints the rules that stock Drools makes of a decision table, a rule a row, for whoever wants to see"
                                + " that a workbook means to Drools what it means to this program. A workbook that this program"
                                + " refuses is not shown to Drools.",
                        "  cxm tables drl priorities",
                        "  cxm tables drl my-tables/priorities.drl.xlsx --out priorities.drl")
                .addPositional(TablesRestore.name("A decision table: a file, or the name of a workbook."))
                .addOption(Option.of(
                        "--tables",
                        "DIR",
                        Path.class,
                        "Where a workbook is that is named; in those of the installation" + " without it."))
                .addOption(Option.of("--out", "FILE", Path.class, "Writes to this file, whole or not at all."));
    }

    CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() {
        Delivery delivery = new Delivery(spec.commandLine().getParseResult(), console);
        String name = spec.commandLine().getParseResult().matchedPositionalValue(0, "");
        Outcome<String> outcome = workbench.get().drl(name, delivery.given("--tables", Path.class));
        return outcome instanceof Outcome.Refused<String> refused
                ? delivery.refuse(refused, false)
                : delivery.deliver(((Outcome.Done<String>) outcome).value());
    }
}
