package org.cxmaturity.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.publishing.Theme;
import org.cxmaturity.publishing.ThemeReader;
import org.cxmaturity.publishing.ThemeResult;
import org.cxmaturity.service.profile.ClientReporting;
import org.cxmaturity.service.profile.ClientReporting.Extras;
import org.cxmaturity.service.profile.Roadmapping.Subject;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code cxm report}. */
final class ReportCommand implements Callable<Integer> {
    private final Supplier<ClientReporting> reporting;
    private final Console console;
    private final CommandSpec spec;

    ReportCommand(Supplier<ClientReporting> reporting, Console console) {
        this.reporting = reporting;
        this.console = console;
        this.spec = describe();
    }

    CommandSpec spec() {
        return spec;
    }

    private CommandSpec describe() {
        CommandSpec command = Option.command(
                        this,
                        "report",
                        "Writes a report for the client: where the organisation stands and why, what to do, the roadmap, and"
                                + " every criterion. The ending of FILE says in which format.",
                        "  cxm report client.yaml --out report.pdf",
                        "  cxm report client.yaml --out report.html --theme house.yaml",
                        "  cxm report client.yaml --out report.docx --model journey --target align",
                        "  cxm report client.yaml --out report.pptx --previous last-year.yaml")
                .addPositional(Option.profile())
                .addOption(Option.of(
                        "--out",
                        "FILE",
                        Path.class,
                        "Writes to this file, whole or not at all: " + ReportFormat.ENDINGS + "."));
        return PlanArguments.wishes(command)
                .addOption(
                        Option.of("--theme", "FILE", Path.class, "Brands the report: name, logo, two colours, font."))
                .addOption(Option.of(
                        "--previous",
                        "PROFILE",
                        Path.class,
                        "Says what has changed since this earlier profile of the organisation."))
                .addOption(Option.flag("--names", "Shows people: whose view is whose, by role and department."))
                .addOption(Option.of("--stage-names", "SET", String.class, "Calls stages by an alias set's names."))
                .addOption(Option.colour());
    }

    @Override
    public Integer call() {
        ParseResult parsed = spec.commandLine().getParseResult();
        PlanArguments given = PlanArguments.of(parsed, console);
        CommandContext delivery = given.delivery();
        Optional<ReportFormat> format = delivery.given("--out", Path.class).flatMap(ReportFormat::of);
        List<Problem> wrong = new ArrayList<>(ReportFormat.problem(delivery.given("--out", Path.class)).stream()
                .toList());
        delivery.unwritable().ifPresent(each -> wrong.addAll(each.problems()));
        if (!wrong.isEmpty() || format.isEmpty()) {
            return delivery.refuse(new Result.Refused<>(Fault.USAGE, wrong));
        }
        Optional<Result.Refused<?>> obstacle = delivery.obstacle(given.profile())
                .or(() -> delivery.given("--previous", Path.class).flatMap(delivery::obstacle));
        if (obstacle.isPresent()) {
            return delivery.refuse(obstacle.get());
        }
        Subject subject = new Subject(
                given.profile(), delivery.given("--tables", Path.class), delivery.given("--stage-names", String.class));
        Extras extras = new Extras(delivery.given("--previous", Path.class), delivery.has("--names"));
        ThemeResult theme =
                delivery.given("--theme", Path.class).map(ThemeReader::read).orElse(new ThemeResult.Ready(Theme.PLAIN));
        return theme instanceof ThemeResult.Faulty faulty
                ? delivery.refuse(new Result.Refused<>(Fault.INPUT, faulty.problems()))
                : write(given, delivery, format.get(), ((ThemeResult.Ready) theme).theme(), subject, extras);
    }

    private int write(
            PlanArguments given,
            CommandContext delivery,
            ReportFormat format,
            Theme theme,
            Subject subject,
            Extras extras) {
        boolean[] reached = {true};
        Result<byte[]> written = given.delivery().watched(phases -> reporting
                .get()
                .report(subject, given.wish(), extras, phases)
                .map(report -> {
                    reached[0] = report.roadmap().outOfReach() == null;
                    return format.write(report, theme);
                }));
        if (written instanceof Result.Refused<byte[]> refused) {
            return delivery.refuse(refused);
        }
        int code = delivery.deliver(((Result.Done<byte[]>) written).value());
        return code == ExitCode.DONE && !reached[0] ? ExitCode.TARGET : code;
    }
}
