package org.cxmaturity.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cxmaturity.clientreport.ClientReport;
import org.cxmaturity.clientreport.ReportDetail;
import org.cxmaturity.delivery.ReportFormat;
import org.cxmaturity.files.ProfileFile;
import org.cxmaturity.files.ThemeFile;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.NearestName;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.publishing.Theme;
import org.cxmaturity.service.profile.CompileReport;
import org.cxmaturity.service.profile.CompileReport.Extras;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code cxm report}. */
record ReportCommand(Supplier<CompileReport> reporting) {
    private static final String DETAIL = "--detail";

    CommandSpec spec(Console console) {
        CommandSpec command = LeafCommand.of(
                        console,
                        this::report,
                        "report",
                        "Writes a report for the client: where the organisation stands, what holds it back, what to do first"
                                + " and the roadmap. The ending of FILE says in which format.",
                        "  cxm report client.yaml --out report.pdf",
                        "  cxm report client.yaml --out report.pdf --detail full",
                        "  cxm report client.yaml --out report.html --theme house.yaml",
                        "  cxm report client.yaml --out report.docx --model my-model --target my-stage",
                        "  cxm report client.yaml --out report.pptx --previous last-year.yaml")
                .addPositional(Option.profile());
        OptionSpec out = Option.of(
                "--out", "FILE", Path.class, "Writes to this file, whole or not at all: " + ReportFormat.ENDINGS + ".");
        return PlanOptions.of(Option.file(command, out))
                .addOption(Option.of(
                        DETAIL,
                        "DETAIL",
                        new WordChoice<>(ReportDetail.class),
                        "client (the default): the story, in a dozen pages; full: also every criterion, every action, the"
                                + " method and the rows gone by, as appendices. A workbook holds all of it, slides the"
                                + " story."))
                .addOption(
                        Option.of("--theme", "FILE", Path.class, "Brands the report: name, logo, two colours, font."))
                .addOption(Option.of(
                        "--previous",
                        "PROFILE",
                        Path.class,
                        "Says what has changed since this earlier profile of the organisation."))
                .addOption(Option.flag(Option.PEOPLE, "Shows people: whose view is whose, by role and department."))
                .addOption(Option.stageNames())
                .addOption(Option.language())
                .addOption(Option.colour());
    }

    /** A report as it is delivered, the exit code that it calls for, and what it holds in a few words. */
    private record Written(byte[] bytes, int verdict, String holds) {}

    private int report(CommandContext given) {
        return given.show(
                format(given).then(format -> PlanOptions.wanted(given).then(wanted -> given.profile()
                        .then(profile -> extras(given).then(extras -> theme(given)
                                .then(theme -> given.watched(phases -> reporting
                                        .get()
                                        .report(profile, wanted, extras, phases)
                                        .map(report -> written(report, format, detail(given), theme)))))))),
                written -> given.deliver(written.bytes(), written.verdict(), written.holds()));
    }

    private static Result<ReportFormat> format(CommandContext given) {
        Optional<Path> out = given.given("--out", Path.class);
        List<Problem> wrong = new ArrayList<>(problem(out).stream().toList());
        wrong.addAll(given.writable().problems());
        return Result.unless(Fault.USAGE, wrong, out)
                .map(file -> file.map(Path::toString).flatMap(ReportFormat::of).orElseThrow());
    }

    /** What is wrong with the file's name. */
    private static Optional<Problem> problem(Optional<Path> file) {
        String expected = "a file that ends in " + ReportFormat.ENDINGS;
        if (file.isEmpty()) {
            return Optional.of(new Problem("--out", "nothing", expected, null));
        }
        if (ReportFormat.of(file.get().toString()).isPresent()) {
            return Optional.empty();
        }
        String name = String.valueOf(file.get().getFileName());
        List<String> endings =
                Stream.of(ReportFormat.values()).map(ReportFormat::ending).toList();
        String ending = name.contains(".") ? name.substring(name.lastIndexOf('.')) : "";
        return Optional.of(new Problem(
                "--out", "\"" + name + "\"", expected, ending.isEmpty() ? null : NearestName.to(ending, endings)));
    }

    private static Result<Extras> extras(CommandContext given) {
        return Result.optional(given.given("--previous", Path.class).map(ProfileFile::read))
                .map(earlier -> new Extras(earlier, given.has(Option.PEOPLE)));
    }

    private static Result<Theme> theme(CommandContext given) {
        return given.given("--theme", Path.class).map(ThemeFile::read).orElse(Result.done(Theme.PLAIN));
    }

    private static ReportDetail detail(CommandContext given) {
        return given.given(DETAIL, ReportDetail.class).orElse(ReportDetail.CLIENT);
    }

    private static Written written(ClientReport report, ReportFormat format, ReportDetail detail, Theme theme) {
        return new Written(
                format.write(report, detail, theme), RoadmapCommand.verdict(report.roadmap()), holds(report));
    }

    private static String holds(ClientReport report) {
        return "the report for " + report.assessment().organisation().name() + " as of "
                + report.assessment().asOf() + ": "
                + CommandContext.count(report.roadmap().actions().size(), "action", "actions") + " planned";
    }
}
