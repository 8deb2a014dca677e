package org.cxmaturity.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cxmaturity.cli.Console.Colour;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.model.Nearest;
import org.cxmaturity.model.Problem;
import org.cxmaturity.report.AssessmentJson;
import org.cxmaturity.report.AssessmentText;
import org.cxmaturity.report.ProblemJson;
import org.cxmaturity.report.ProblemText;
import org.cxmaturity.service.Assessing;
import org.cxmaturity.service.Fault;
import org.cxmaturity.service.Outcome;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code cxm assess}. */
final class AssessCommand implements Callable<Integer> {
    private static final int TOP = 5;

    private final Assessing assessing;
    private final Console console;
    private final CommandSpec spec;

    AssessCommand(Assessing assessing, Console console) {
        this.assessing = assessing;
        this.console = console;
        this.spec = describe();
    }

    CommandSpec spec() {
        return spec;
    }

    private CommandSpec describe() {
        return Option.command(
                        this,
                        "assess",
                        "Places an organisation on the maturity models and says what to do first.",
                        "  cxm assess client.yaml",
                        "  cxm assess client.yaml --model journey --top 3",
                        "  cxm assess client.yaml --format json --out client.json")
                .addPositional(PositionalParamSpec.builder()
                        .index("0")
                        .paramLabel("PROFILE")
                        .type(Path.class)
                        .required(true)
                        .description("What is known of the organisation, YAML or JSON.")
                        .build())
                .addOption(Option.of("--tables", "DIR", Path.class, "Goes by the workbooks in this directory."))
                .addOption(Option.of("--model", "MODEL", String.class, "Shows the placement in this model only."))
                .addOption(Option.of("--names", "SET", String.class, "Shows stages under an alias set's names."))
                .addOption(Option.of("--format", "FORMAT", new Choice<>(Format.class), "text (the default) or json."))
                .addOption(Option.of("--top", "N", Choice::count, "Shows the first N actions in text; 5 without it."))
                .addOption(Option.flag("--no-trace", "Leaves the trace of fired rules out of json."))
                .addOption(Option.of("--out", "FILE", Path.class, "Writes to this file, whole or not at all."))
                .addOption(
                        Option.of("--color", "WHEN", new Choice<>(Colour.class), "auto (the default), always, never."));
    }

    @Override
    public Integer call() {
        ParseResult parsed = spec.commandLine().getParseResult();
        Path profile = parsed.matchedPositionalValue(0, Path.of(""));
        Optional<Problem> unwritable = out(parsed).flatMap(OutputFile::problem);
        if (unwritable.isPresent()) {
            return refuse(Fault.USAGE, List.of(unwritable.get()));
        }
        Optional<Problem> unreadable = ProfileFile.problem(profile);
        if (unreadable.isPresent()) {
            return refuse(Fault.INPUT, List.of(unreadable.get()));
        }
        Outcome<Assessment> outcome = assessing.assess(
                profile, given(parsed, "--tables", Path.class), given(parsed, "--names", String.class));
        if (outcome instanceof Outcome.Refused<Assessment> refused) {
            return refuse(refused.fault(), refused.problems());
        }
        return show(((Outcome.Done<Assessment>) outcome).value(), parsed);
    }

    private int show(Assessment assessment, ParseResult parsed) {
        String model = given(parsed, "--model", String.class).orElse(null);
        Optional<Problem> unknown = unknownModel(assessment, model);
        if (unknown.isPresent()) {
            return refuse(Fault.USAGE, List.of(unknown.get()));
        }
        String text = render(assessment, model, parsed);
        Optional<OutputFile> file = out(parsed);
        if (file.isEmpty()) {
            console.print(text);
            return ExitCode.DONE;
        }
        Optional<Problem> unwritten = file.get().write(text);
        return unwritten.isEmpty() ? ExitCode.DONE : refuse(Fault.USAGE, List.of(unwritten.get()));
    }

    private String render(Assessment assessment, @Nullable String model, ParseResult parsed) {
        if (format(parsed) == Format.JSON) {
            return AssessmentJson.of(assessment, model, !parsed.hasMatchedOption("--no-trace"));
        }
        boolean elsewhere = parsed.hasMatchedOption("--out");
        return AssessmentText.of(
                assessment,
                elsewhere ? console.styleElsewhere(colour(parsed)) : console.style(colour(parsed)),
                model,
                top(parsed));
    }

    private static Optional<Problem> unknownModel(Assessment assessment, @Nullable String model) {
        List<String> models =
                assessment.placements().stream().map(Placement::model).toList();
        if (model == null || models.contains(model)) {
            return Optional.empty();
        }
        return Optional.of(new Problem(
                "--model", "\"" + model + "\"", "one of " + String.join(", ", models), Nearest.to(model, models)));
    }

    private int refuse(Fault fault, List<Problem> problems) {
        ParseResult parsed = spec.commandLine().getParseResult();
        console.complain(
                format(parsed) == Format.JSON
                        ? ProblemJson.of(problems)
                        : ProblemText.of(problems, console.styleElsewhere(colour(parsed))));
        return ExitCode.of(fault);
    }

    private static <T> Optional<T> given(ParseResult parsed, String option, Class<T> type) {
        return Optional.ofNullable(parsed.matchedOptionValue(option, (Object) null))
                .map(type::cast);
    }

    private static Optional<OutputFile> out(ParseResult parsed) {
        return given(parsed, "--out", Path.class).map(OutputFile::new);
    }

    private static Format format(ParseResult parsed) {
        return given(parsed, "--format", Format.class).orElse(Format.TEXT);
    }

    private static Colour colour(ParseResult parsed) {
        return given(parsed, "--color", Colour.class).orElse(Colour.AUTO);
    }

    private static int top(ParseResult parsed) {
        return given(parsed, "--top", Integer.class).orElse(TOP);
    }

    private enum Format {
        TEXT,
        JSON
    }
}
