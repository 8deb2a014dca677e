package org.cxmaturity.cli;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.cxmaturity.terminal.ListingText;
import picocli.CommandLine.Model.CommandSpec;

/** {@code cxm tables cat}. */
record TablesCatCommand(Supplier<TableFiles> workbench) {
    CommandSpec spec(Console console) {
        return Option.file(LeafCommand.of(
                        console,
                        this::list,
                        "cat",
                        "Prints workbooks as text for version control: a block a row, sorted by id, a line a cell. What is wrong"
                                + " with a workbook stands at its head, in lines that start with !; a workbook that holds no"
                                + " decision table is printed as it stands. Ends with 0 in either case.",
                        "  cxm tables cat decision-tables/priorities.drl.xlsx",
                        "  cxm tables cat audit.jsonl#3 --out tables-of-record-3.txt",
                        "  git config diff.cxm.textconv \"target/cxm tables cat\"")
                .addPositional(Option.argument(
                        0,
                        "FILE|DIR",
                        Path.class,
                        "A workbook under any name, or a directory of them; or LEDGER#ID, those that a record of a ledger"
                                + " went by.")));
    }

    private int list(CommandContext given) {
        return given.show(
                CommandContext.unless(
                        given.unwritableText(),
                        () -> given.watched(watch -> workbench.get().listing(given.path(0), watch))),
                listings -> given.deliver(ListingText.of(listings)));
    }
}
