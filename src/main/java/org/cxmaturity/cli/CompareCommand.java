package org.cxmaturity.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.cxmaturity.cli.TablesDiffCommand.Format;
import org.cxmaturity.comparison.Trend;
import org.cxmaturity.files.LedgerFile;
import org.cxmaturity.files.ProfileFile;
import org.cxmaturity.html.TrendHtml;
import org.cxmaturity.json.TrendJson;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.service.reassessment.AssessmentSource;
import org.cxmaturity.service.reassessment.CompareAssessments;
import org.cxmaturity.terminal.TrendText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code cxm compare}. */
record CompareCommand(Supplier<CompareAssessments> comparing) {
    private static final String OLD_TABLES = "--old-tables";
    private static final String TABLES = "--tables";
    private static final String PLAN = "--plan";

    CommandSpec spec(Console console) {
        return CommandContext.options(arguments(LeafCommand.of(
                console,
                this::compare,
                "compare",
                "Says what has changed between assessments of an organisation, and because of what: each difference is put"
                        + " down to facts, rules or both, to the very fact and cell, found by putting them back and"
                        + " assessing again. Says what has become of the plan, and when to assess again.",
                "  cxm compare last-year.yaml client.yaml",
                "  cxm compare last-year.yaml client.yaml --old-tables old-tables",
                "  cxm compare audit.jsonl#1 client.yaml --format html --out changes.html",
                "  cxm compare 2024.yaml 2025.yaml audit.jsonl#7 client.yaml")));
    }

    private static CommandSpec arguments(CommandSpec command) {
        return command.addPositional(PositionalParamSpec.builder()
                        .index("0..*")
                        .paramLabel("OLD NEW")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .required(true)
                        .arity("2..*")
                        .description(
                                "Profiles, or records as LEDGER#ID, which go by their own tables. More than two are"
                                        + " put in order by their days, and each is held against the one before it.")
                        .build())
                .addOption(Option.of(
                        OLD_TABLES,
                        "DIR",
                        Path.class,
                        "The workbooks that profiles before the last one go by; without it the same as the last one."))
                .addOption(Option.tables())
                .addOption(Option.models())
                .addOption(Option.flag(
                        PLAN,
                        "Says what has become of a plan also where the older profile states no budget, staff or quarters;"
                                + " where it does, it is said anyway."))
                .addOption(Option.of(
                        "--format", "FORMAT", new WordChoice<>(Format.class), "text (the default), json or html."));
    }

    private int compare(CommandContext given) {
        return given.show(
                CommandContext.unless(given.unwritableText(), () -> compared(given)),
                trend -> given.deliver(render(trend, given)));
    }

    private Result<Trend> compared(CommandContext given) {
        return sources(given)
                .then(sources -> given.watched(watch -> comparing
                        .get()
                        .compare(
                                sources,
                                new CompareAssessments.Wanted(given.models(), given.has(PLAN)),
                                watch,
                                watch)));
    }

    private static Result<List<AssessmentSource>> sources(CommandContext given) {
        List<String> named = given.parsed().matchedPositionalValue(0, List.<String>of());
        List<Result<AssessmentSource>> sources = new ArrayList<>();
        for (int at = 0; at < named.size(); at++) {
            sources.add(source(given, named.get(at), at == named.size() - 1));
        }
        return Result.all(sources.stream()).then(all -> Result.unless(Fault.USAGE, unused(given, all), all));
    }

    private static Result<AssessmentSource> source(CommandContext given, String named, boolean last) {
        Optional<RecordCitation> record = RecordCitation.parse(named);
        if (record.isPresent()) {
            return LedgerFile.at(record.get().ledger())
                    .map(ledger ->
                            new AssessmentSource.OfRecord(ledger, record.get().id()));
        }
        Optional<Path> newer = given.given(TABLES, Path.class);
        Optional<Path> tables =
                last ? newer : given.given(OLD_TABLES, Path.class).or(() -> newer);
        return ProfileFile.read(Path.of(named))
                .map(profile -> new AssessmentSource.OfProfile(profile, tables.map(Path::toString)));
    }

    /** Tables that nothing would go by: records have their own. */
    private static List<Problem> unused(CommandContext given, List<AssessmentSource> sources) {
        List<AssessmentSource> older = sources.subList(0, sources.size() - 1);
        List<Problem> problems = new ArrayList<>();
        if (given.has(OLD_TABLES) && older.stream().noneMatch(AssessmentSource.OfProfile.class::isInstance)) {
            problems.add(beside(OLD_TABLES));
        }
        if (given.has(TABLES) && sources.stream().noneMatch(AssessmentSource.OfProfile.class::isInstance)) {
            problems.add(beside(TABLES));
        }
        return problems;
    }

    private static Problem beside(String option) {
        return new Problem(option, "a directory beside records alone", "a profile to go by it", null);
    }

    private static String render(Trend trend, CommandContext given) {
        return switch (given.given("--format", Format.class).orElse(Format.TEXT)) {
            case TEXT -> TrendText.of(trend, given.style());
            case JSON -> TrendJson.of(trend);
            case HTML -> TrendHtml.of(trend);
        };
    }
}
