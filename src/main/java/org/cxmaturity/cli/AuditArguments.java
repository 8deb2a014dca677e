package org.cxmaturity.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cxmaturity.audit.Hash;
import org.cxmaturity.audit.Progress;
import org.cxmaturity.cli.Console.Colour;
import org.cxmaturity.model.Problem;
import org.cxmaturity.report.ProblemJson;
import org.cxmaturity.report.ProblemText;
import org.cxmaturity.report.Style;
import org.cxmaturity.service.Fault;
import org.cxmaturity.service.Outcome;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** What was given to an audit command, and how its answer is shown. */
record AuditArguments(Console console, ParseResult parsed) {
    enum Format {
        TEXT,
        JSON
    }

    static OptionSpec format() {
        return Option.of("--format", "FORMAT", new Choice<>(Format.class), "text (the default) or json.");
    }

    static OptionSpec colour() {
        return Option.of("--color", "WHEN", new Choice<>(Colour.class), "auto (the default), always, never.");
    }

    static PositionalParamSpec positional(
            int index, String label, Class<?> type, boolean required, String description) {
        return PositionalParamSpec.builder()
                .index(Integer.toString(index))
                .paramLabel(label)
                .type(type)
                .required(required)
                .arity(required ? "1" : "0..1")
                .description(description)
                .build();
    }

    /** A day as profiles write it. */
    static Object day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("found \"" + text + "\"; expected a day such as 2026-10-01");
        }
    }

    /** A digest, with or without {@code sha256:} before it. */
    static Object hash(String text) {
        return Hash.read(text)
                .map(Hash::toString)
                .orElseThrow(() -> new TypeConversionException(
                        "found \"" + text + "\"; expected a SHA-256 digest of 64 hexadecimal digits"));
    }

    /** A name, a reason or a note: one line that is not blank. */
    static Object words(String text) {
        if (text.isBlank() || text.length() > 1_000 || text.codePoints().anyMatch(Character::isISOControl)) {
            throw new TypeConversionException("expected one line of at most 1,000 characters, not blank");
        }
        return text.strip();
    }

    Path ledger() {
        return parsed.matchedPositionalValue(0, Path.of(""));
    }

    Optional<String> second() {
        return Optional.ofNullable(parsed.matchedPositionalValue(1, (String) null));
    }

    <T> Optional<T> given(String option, Class<T> type) {
        return Optional.ofNullable(parsed.matchedOptionValue(option, (Object) null))
                .map(type::cast);
    }

    List<Path> paths(String option) {
        return parsed.matchedOptionValue(option, List.<Path>of());
    }

    boolean json() {
        return parsed.hasMatchedOption("--format")
                && given("--format", Format.class).orElse(Format.TEXT) == Format.JSON;
    }

    Style style() {
        return console.style(given("--color", Colour.class).orElse(Colour.AUTO));
    }

    /** Does long work, saying how far it has come. */
    <T> T watched(Function<Progress, T> work) {
        ProgressLine progress = ProgressLine.on(console);
        try {
            return work.apply(progress);
        } finally {
            progress.clear();
        }
    }

    /** Shows what came of a use case; the function prints the result and gives the exit code. */
    <T> int show(Outcome<T> outcome, Function<T, Integer> shown) {
        if (outcome instanceof Outcome.Refused<T> refused) {
            return refuse(refused.fault(), refused.problems());
        }
        return shown.apply(((Outcome.Done<T>) outcome).value());
    }

    int refuse(Fault fault, List<Problem> problems) {
        console.complain(
                json()
                        ? ProblemJson.of(problems)
                        : ProblemText.of(
                                problems,
                                console.styleElsewhere(
                                        given("--color", Colour.class).orElse(Colour.AUTO))));
        return ExitCode.of(fault);
    }

    int print(String text, boolean good) {
        console.print(text);
        return good ? ExitCode.DONE : ExitCode.INPUT;
    }
}
