package org.cxmaturity.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.cxmaturity.report.TableWorkJson;
import org.cxmaturity.report.TableWorkText;
import org.cxmaturity.service.Outcome;
import org.cxmaturity.service.Workbench;
import org.cxmaturity.tables.RestoredWorkbook;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code cxm tables restore}. */
final class TablesRestore implements Callable<Integer> {
    private enum Format {
        TEXT,
        JSON
    }

    private final Supplier<Workbench> workbench;
    private final Console console;
    private final CommandSpec spec;

    TablesRestore(Supplier<Workbench> workbench, Console console) {
        this.workbench = workbench;
        this.console = console;
        this.spec = Option.command(
                        this,
                        "restore",
                        "Brings a workbook back as it was shipped. The one that stands in its place is not lost: it is called"
                                + " NAME.before-restore afterwards; where there is such a file already, nothing is done.",
                        "  cxm tables restore priorities --tables my-tables",
                        "  cxm tables restore stage-criteria.drl.xlsx --out elsewhere",
                        "  cxm tables restore all --out as-shipped")
                .addPositional(name("The workbook's name, with its ending or without, or all."))
                .addOption(Option.of(
                        "--tables",
                        "DIR",
                        Path.class,
                        "Where the workbook is; in those of the installation without it."))
                .addOption(Option.of(
                        "--out", "DIR", Path.class, "Writes it into this directory and leaves the tables alone."))
                .addOption(Option.of("--format", "FORMAT", new Choice<>(Format.class), "text (the default) or json."));
    }

    /** The name of a workbook. */
    static PositionalParamSpec name(String description) {
        return PositionalParamSpec.builder()
                .index("0")
                .paramLabel("WORKBOOK")
                .type(String.class)
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
        String name = spec.commandLine().getParseResult().matchedPositionalValue(0, "");
        Outcome<List<RestoredWorkbook>> outcome = workbench
                .get()
                .restore(name, delivery.given("--tables", Path.class), delivery.given("--out", Path.class));
        if (outcome instanceof Outcome.Refused<List<RestoredWorkbook>> refused) {
            return delivery.refuse(refused, json);
        }
        List<RestoredWorkbook> restored = ((Outcome.Done<List<RestoredWorkbook>>) outcome).value();
        console.print(
                json
                        ? TableWorkJson.restored(restored)
                        : TableWorkText.restored(restored, console.style(Console.Colour.AUTO)));
        return ExitCode.DONE;
    }
}
