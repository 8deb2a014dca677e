package org.cxmaturity.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.cli.Console.Colour;
import org.cxmaturity.model.Problem;
import org.cxmaturity.report.ProblemJson;
import org.cxmaturity.report.ProblemText;
import org.cxmaturity.report.Style;
import org.cxmaturity.service.Fault;
import org.cxmaturity.service.Outcome;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Brings a command's result, or what is wrong, to where it was asked for: {@code --out}, {@code --format}, {@code --color}. */
final class Delivery {
    private final ParseResult parsed;
    private final Console console;

    Delivery(ParseResult parsed, Console console) {
        this.parsed = parsed;
        this.console = console;
    }

    /** The options that every command with a result has. */
    static CommandSpec options(CommandSpec spec) {
        return spec.addOption(Option.of("--out", "FILE", Path.class, "Writes to this file, whole or not at all."))
                .addOption(
                        Option.of("--color", "WHEN", new Choice<>(Colour.class), "auto (the default), always, never."));
    }

    /** What was given for an option, if it was. */
    <T> Optional<T> given(String option, Class<T> type) {
        return Optional.ofNullable(parsed.matchedOptionValue(option, (Object) null))
                .map(type::cast);
    }

    boolean has(String flag) {
        return parsed.hasMatchedOption(flag);
    }

    /** What keeps a profile from being opened or the result from being written, as far as it is known beforehand. */
    Optional<Outcome.Refused<?>> obstacle(Path profile) {
        return unwritable().or(() -> ProfileFile.problem(profile)
                .map(unreadable -> new Outcome.Refused<>(Fault.INPUT, List.of(unreadable))));
    }

    /** What keeps the result from being written, as far as it is known beforehand. */
    Optional<Outcome.Refused<?>> unwritable() {
        return out().flatMap(OutputFile::problem)
                .map(unwritable -> new Outcome.Refused<>(Fault.USAGE, List.of(unwritable)));
    }

    /** The style of the result. */
    Style style() {
        return out().isPresent() ? console.styleElsewhere(colour()) : console.style(colour());
    }

    /** Prints or writes a result; gives the exit code. */
    int deliver(String text) {
        Optional<OutputFile> file = out();
        if (file.isEmpty()) {
            console.print(text);
            return ExitCode.DONE;
        }
        Optional<Problem> unwritten = file.get().write(text);
        return unwritten.isEmpty()
                ? ExitCode.DONE
                : refuse(new Outcome.Refused<>(Fault.USAGE, List.of(unwritten.get())), false);
    }

    /** Writes a result that is no text to the file that was named; gives the exit code. */
    int deliver(byte[] bytes) {
        return out().flatMap(file -> file.write(bytes))
                .map(unwritten -> refuse(new Outcome.Refused<>(Fault.USAGE, List.of(unwritten)), false))
                .orElse(ExitCode.DONE);
    }

    /** Says what is wrong; gives the exit code. */
    int refuse(Outcome.Refused<?> refused, boolean json) {
        console.complain(
                json
                        ? ProblemJson.of(refused.problems())
                        : ProblemText.of(refused.problems(), console.styleElsewhere(colour())));
        return ExitCode.of(refused.fault());
    }

    private Optional<OutputFile> out() {
        return given("--out", Path.class).map(OutputFile::new);
    }

    private Colour colour() {
        return given("--color", Colour.class).orElse(Colour.AUTO);
    }
}
