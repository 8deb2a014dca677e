package org.cxmaturity.cli;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.cxmaturity.cli.TableFiles.Checked;
import org.cxmaturity.json.CheckJson;
import org.cxmaturity.model.Result;
import org.cxmaturity.roadmap.WorkProgress;
import org.cxmaturity.tablecheck.Examination;
import org.cxmaturity.tablecheck.Finding.Severity;
import org.cxmaturity.terminal.CheckText;
import picocli.CommandLine.Model.CommandSpec;

/** {@code cxm tables check}. */
record TablesCheckCommand(Supplier<TableFiles> workbench) {
    CommandSpec spec(Console console) {
        return CommandContext.options(arguments(LeafCommand.of(
                console,
                this::check,
                "check",
                "Says by cell what is wrong with decision tables: cells that cannot be read, tables that do not"
                        + " fit each other, gaps and overlaps; and warns of rows that never matter, actions that"
                        + " nothing calls for and criteria that no action meets.",
                "  cxm tables check",
                "  cxm tables check my-tables",
                "  cxm tables check my-tables --annotate marked",
                "  cxm tables check my-tables --quick --strict")));
    }

    private static CommandSpec arguments(CommandSpec command) {
        return command.addPositional(Option.optionalArgument(
                        0, "DIR", Path.class, "The workbooks; those of the installation without it."))
                .addOption(Option.of(
                        "--annotate",
                        "OUT",
                        Path.class,
                        "Writes copies of the workbooks with a finding into this directory, cells coloured and"
                                + " commented."))
                .addOption(Option.flag("--strict", "Ends with code 4 for warnings, too."))
                .addOption(Option.flag("--quick", "Leaves out the longest part: gaps and overlaps by KIE DMN."))
                .addOption(Option.of(
                        "--against",
                        "DIR",
                        Path.class,
                        "Warns where the version is that of these workbooks and the rows are not; of the shipped ones"
                                + " without it."))
                .addOption(Option.format());
    }

    private int check(CommandContext given) {
        return given.show(
                CommandContext.unless(
                        given.unwritableText(), () -> given.watched(progress -> checked(given, progress))),
                checked -> tell(given, checked));
    }

    private Result<Checked> checked(CommandContext given, WorkProgress progress) {
        return workbench
                .get()
                .check(
                        given.at(0, Path.class),
                        given.given("--against", Path.class),
                        given.has("--quick"),
                        given.given("--annotate", Path.class),
                        progress);
    }

    private static int tell(CommandContext given, Checked checked) {
        ShellWords words = new ShellWords(given.parsed().commandSpec());
        Examination examination = checked.examination().worded(words::of);
        boolean stops = given.has("--strict")
                ? !examination.findings().isEmpty()
                : !examination.of(Severity.ERROR).isEmpty();
        return given.deliver(
                given.json()
                        ? CheckJson.of(examination, checked.annotated())
                        : CheckText.of(examination, checked.annotated(), given.style()),
                stops ? ExitCode.TABLES : ExitCode.DONE);
    }
}
