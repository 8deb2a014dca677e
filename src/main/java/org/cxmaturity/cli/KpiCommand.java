package org.cxmaturity.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.cxmaturity.files.ProfileFile;
import org.cxmaturity.files.ResponseFiles;
import org.cxmaturity.json.KpiJson;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.responses.KpiResult;
import org.cxmaturity.responses.ProfileItems;
import org.cxmaturity.service.kpi.MeasureKpis;
import org.cxmaturity.terminal.KpiText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code cxm kpi}. */
record KpiCommand(Supplier<MeasureKpis> measuring) {
    private static final String FORMAT = "--format";
    private static final String INTO = "--into";
    private static final String SERIES = "--series";
    private static final String ON = "--on";

    private enum Format {
        TEXT,
        JSON,
        YAML
    }

    CommandSpec spec(Console console) {
        return CommandContext.options(KpiOptions.on(LeafCommand.of(
                                console,
                                this::measure,
                                "kpi",
                                "Makes KPIs of raw responses, with intervals, by segment and period; a change of wording or"
                                        + " scale begins a new series. What can't be told for sure is asked.",
                                "  cxm kpi answers.csv --kind nps",
                                "  cxm kpi 2025.csv 2026.csv --kind csat --scale 1-5 --by quarter",
                                "  cxm kpi answers.csv --kind ces --scale 1-7 --segment Country",
                                "  cxm kpi answers.csv --kind nps --by quarter --into client.yaml",
                                "      --series app-survey --out client-with-nps.yaml")
                        .addPositional(PositionalParamSpec.builder()
                                .index("0..*")
                                .arity("1..*")
                                .paramLabel("FILE")
                                .type(List.class)
                                .auxiliaryTypes(Path.class)
                                .required(true)
                                .description("CSV files with a row for each response, of any size.")
                                .build()))
                .addOption(Option.of(
                        INTO,
                        "PROFILE",
                        Path.class,
                        "Writes this profile with the values in its section kpis to --out."))
                .addOption(Option.of(
                        SERIES,
                        "NAME",
                        AuditArguments::words,
                        "What makes the values comparable in a profile: the survey. The first file's name otherwise."))
                .addOption(Option.of(
                        ON,
                        "DAY",
                        AuditArguments::day,
                        "The day of the values in a profile, where responses have none."))
                .addOption(Option.tables())
                .addOption(Option.of(
                        FORMAT,
                        "FORMAT",
                        new WordChoice<>(Format.class),
                        "text (the default), json, or yaml: items for a profile's section kpis.")));
    }

    private int measure(CommandContext given) {
        return given.show(
                CommandContext.unless(obstacle(given), () -> measured(given)), result -> shown(given, result));
    }

    private static Optional<Result.Refused<?>> obstacle(CommandContext given) {
        if (given.has(INTO) && (!given.has("--out") || given.has(FORMAT))) {
            Problem problem = new Problem(
                    INTO,
                    given.has(FORMAT) ? FORMAT + " beside it" : "no --out",
                    "--out FILE for the profile with the values, which is YAML",
                    null);
            return Optional.of(new Result.Refused<>(Fault.USAGE, List.of(problem)));
        }
        return given.unwritable();
    }

    private Result<KpiResult> measured(CommandContext given) {
        List<Path> files = files(given);
        boolean dated = !given.has(ON) && (given.has(INTO) || format(given) == Format.YAML);
        return given.watched(progress -> ResponseFiles.read(
                files, progress::at, sources -> measuring.get().measure(sources, KpiOptions.asked(given, dated))));
    }

    private static List<Path> files(CommandContext given) {
        return given.parsed().matchedPositionalValue(0, List.<Path>of());
    }

    private static Format format(CommandContext given) {
        return given.given(FORMAT, Format.class).orElse(Format.TEXT);
    }

    private int shown(CommandContext given, KpiResult result) {
        if (given.has(INTO)) {
            return given.show(
                    items(given, result).then(items -> into(given, items)),
                    profile -> given.deliver(profile.bytes(), ExitCode.DONE, holds(given, result)));
        }
        return switch (format(given)) {
            case TEXT -> given.deliver(KpiText.of(result, given.style()));
            case JSON -> given.deliver(KpiJson.of(result));
            case YAML -> given.show(items(given, result), items -> given.deliver("kpis:\n" + items.indent(2)));
        };
    }

    private static String holds(CommandContext given, KpiResult result) {
        long values = result.segments().stream()
                .flatMap(segment -> segment.series().stream())
                .flatMap(series -> series.figures().stream())
                .filter(figure -> figure.value() != null)
                .count();
        return given.given(INTO, Path.class).orElseThrow() + " with "
                + CommandContext.count(values, "value", "values") + " of "
                + result.definition().kind() + " added";
    }

    private static Result<String> items(CommandContext given, KpiResult result) {
        String file = result.files().get(0).name();
        int ending = file.lastIndexOf('.');
        return ProfileItems.of(
                result,
                given.given(SERIES, String.class).orElse(ending > 0 ? file.substring(0, ending) : file),
                given.given(ON, LocalDate.class).orElse(null));
    }

    private Result<NamedContent> into(CommandContext given, String items) {
        return ProfileFile.read(given.given(INTO, Path.class).orElseThrow()).then(profile -> measuring
                .get()
                .into(profile, items, given.given("--tables", Path.class).map(Path::toString)));
    }
}
