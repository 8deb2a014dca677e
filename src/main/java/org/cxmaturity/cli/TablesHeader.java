package org.cxmaturity.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.cxmaturity.report.TableWorkJson;
import org.cxmaturity.report.TableWorkText;
import org.cxmaturity.service.Outcome;
import org.cxmaturity.service.Workbench;
import org.cxmaturity.tables.RenewedHeader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code cxm tables header}. */
final class TablesHeader implements Callable<Integer> {
    private enum Format {
        TEXT,
        JSON
    }

    private final Supplier<Workbench> workbench;
    private final Console console;
    private final CommandSpec spec;

    TablesHeader(Supplier<Workbench> workbench, Console console) {
        this.workbench = workbench;
        this.console = console;
        this.spec = Option.command(
                        this,
                        "header",
                        "Writes copies of workbooks with the titles, help, hidden rows and column titles that this version"
                                + " demands, for when an upgrade has changed them or someone has spoilt them. Data, comments,"
                                + " styles, validation and column widths stay; columns are found by their titles. The"
                                + " workbooks themselves are not touched.",
                        "  cxm tables header my-tables --out renewed",
                        "  cxm tables header my-tables/priorities.drl.xlsx --out renewed")
                .addPositional(TablesDiffCommand.operand(0, "DIR|FILE", "A directory of workbooks, or a workbook."))
                .addOption(directory("Writes the copies here: a new directory, or one without workbooks."))
                .addOption(Option.flag(
                        "--drop", "Leaves out data in columns that this version does not know; refused without it."))
                .addOption(Option.of("--format", "FORMAT", new Choice<>(Format.class), "text (the default) or json."));
    }

    /** The directory that a command has to be given to write to. */
    static OptionSpec directory(String description) {
        return OptionSpec.builder("--out")
                .paramLabel("DIR")
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
        Delivery delivery = new Delivery(spec.commandLine().getParseResult(), console);
        boolean json = delivery.given("--format", Format.class).orElse(Format.TEXT) == Format.JSON;
        Path out = delivery.given("--out", Path.class).orElseThrow();
        Path from = spec.commandLine().getParseResult().matchedPositionalValue(0, Path.of(""));
        Outcome<List<RenewedHeader>> outcome = workbench.get().headers(from, out, delivery.has("--drop"));
        if (outcome instanceof Outcome.Refused<List<RenewedHeader>> refused) {
            return delivery.refuse(refused, json);
        }
        List<RenewedHeader> renewed = ((Outcome.Done<List<RenewedHeader>>) outcome).value();
        console.print(
                json
                        ? TableWorkJson.headers(renewed, out.toString())
                        : TableWorkText.headers(renewed, out.toString(), console.style(Console.Colour.AUTO)));
        return ExitCode.DONE;
    }
}
