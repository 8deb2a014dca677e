package org.cxmaturity.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.cxmaturity.cli.Console.Colour;
import org.cxmaturity.files.ProfileFile;
import org.cxmaturity.files.TablesDirectory;
import org.cxmaturity.json.ProblemJson;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Pointers;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.service.profile.ProfileRequest;
import org.cxmaturity.terminal.ProblemText;
import org.cxmaturity.terminal.Style;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * What was given to a command; brings its result, or what is wrong, to where it was asked for: {@code --out}, {@code --format},
 * {@code --color}.
 */
record CommandContext(ParseResult parsed, Console console) {
    private static final String WORKBOOK = ".xlsx";
    private static final String TABLES = "--tables";
    private static final String OUT = "--out";

    /** The options that every command with a result has. */
    static CommandSpec options(CommandSpec spec) {
        return Option.file(spec).addOption(Option.colour());
    }

    /** What was given for an option, if it was. */
    <T> Optional<T> given(String option, Class<T> type) {
        return Optional.ofNullable(parsed.matchedOptionValue(option, (Object) null))
                .map(type::cast);
    }

    /** What was given for an option that may be given several times. */
    List<String> words(String option) {
        return parsed.matchedOptionValue(option, List.<String>of());
    }

    /** The values of an option that may be given several times, as they were converted. */
    List<Object> values(String option) {
        return parsed.matchedOptionValue(option, List.<Object>of());
    }

    /** The whole command line that the command belongs to. */
    CommandLine root() {
        return parsed.commandSpec().root().commandLine();
    }

    /** What was given for an option that takes several files. */
    List<Path> paths(String option) {
        return parsed.matchedOptionValue(option, List.<Path>of());
    }

    /** What was given for an argument that is no option, if it was; the first is 0. */
    <T> Optional<T> at(int index, Class<T> type) {
        return Optional.ofNullable(parsed.matchedPositionalValue(index, (Object) null))
                .map(type::cast);
    }

    /** The file or directory at that place, which has to be given. */
    Path path(int index) {
        return at(index, Path.class).orElseThrow();
    }

    /** The word at that place, which has to be given. */
    String word(int index) {
        return at(index, String.class).orElseThrow();
    }

    boolean has(String flag) {
        return parsed.hasMatchedOption(flag);
    }

    /** Whether the answer is to be JSON. */
    boolean json() {
        return given("--format", Object.class)
                .filter(format -> format.toString().equals("JSON"))
                .isPresent();
    }

    /** The profile that the command is about, read, with what else the answer goes by. */
    Result<ProfileRequest> profile() {
        return profile(path(0));
    }

    /** The same of a profile in this file; refused also where the result can't be written. */
    Result<ProfileRequest> profile(Path file) {
        return writable()
                .then(any -> ProfileFile.read(file))
                .map(content -> new ProfileRequest(
                        content, given(TABLES, Path.class).map(Path::toString), models(), aliasSet(), language()));
    }

    /** The models to go by; none where that is left to the profile. */
    List<String> models() {
        return given(Option.MODEL, String.class)
                .map(named -> Stream.of(named.split(",", -1)).map(String::strip).toList())
                .orElse(List.of());
    }

    /** The alias set that stages are to be called by. */
    Optional<String> aliasSet() {
        return given(Option.STAGE_NAMES, String.class);
    }

    /** The language that is asked for. */
    Optional<String> language() {
        return given(Option.LANGUAGE, String.class);
    }

    /** What keeps a profile from being opened or the result from being written, as far as it is known beforehand. */
    Optional<Result.Refused<?>> obstacle(Path profile) {
        return refusal(writable().then(any -> ProfileFile.read(profile)));
    }

    private static Optional<Result.Refused<?>> refusal(Result<?> result) {
        return result.either(done -> Optional.empty(), Optional::of);
    }

    /** This, unless the result can't be written, as far as it is known beforehand. */
    Result<CommandContext> writable() {
        return Result.unless(
                Fault.USAGE, out().flatMap(OutputFile::problem).stream().toList(), this);
    }

    /** What keeps the result from being written, as far as it is known beforehand. */
    Optional<Result.Refused<?>> unwritable() {
        return refusal(writable());
    }

    /** The same for a result in words, which is not to take a workbook's place either. */
    Optional<Result.Refused<?>> unwritableText() {
        return given(OUT, Path.class)
                .filter(out -> out.toString().endsWith(WORKBOOK))
                .<Result.Refused<?>>map(out -> refused(
                        Fault.USAGE, new Problem("--out " + out, "the name of a workbook", "a file for text", null)))
                .or(this::unwritable);
    }

    /** What keeps the directory that was given for an option from being read, if one was given. */
    Optional<Result.Refused<?>> noDirectory(String option) {
        return given(option, Path.class).flatMap(path -> TablesDirectory.problem(path)
                .map(wrong -> refused(
                        Fault.TABLES,
                        new Problem(
                                option + " " + path, wrong.found(), "the directory of the workbooks", wrong.maybe()))));
    }

    /** The directory of workbooks, which is named first or by {@code --tables}; nothing for the installation's own. */
    Optional<Path> tables() {
        return at(0, Path.class).or(() -> given(TABLES, Path.class));
    }

    /** What keeps that directory from being the one that is meant. */
    Optional<Result.Refused<?>> twoTables() {
        return at(0, Path.class).isPresent() && has(TABLES)
                ? Optional.of(refused(
                        Fault.USAGE, new Problem(TABLES, "a directory, and DIR beside it", "one of them", null)))
                : Optional.empty();
    }

    private static Result.Refused<?> refused(Fault fault, Problem problem) {
        return new Result.Refused<>(fault, List.of(problem));
    }

    /** Does work unless there is an obstacle to it. */
    static <T> Result<T> unless(Optional<Result.Refused<?>> obstacle, Supplier<Result<T>> work) {
        return obstacle.<Result<T>>map(Result.Refused::as).orElseGet(work);
    }

    /** Does work that may be long, saying what is being done or how far it has come. */
    <T> T watched(Function<ProgressLine, T> work) {
        ProgressLine progress = ProgressLine.on(console);
        try {
            return work.apply(progress);
        } finally {
            progress.clear();
            complain(progress.noticed());
        }
    }

    /** Shows what came of a use case; the function delivers the result and gives the exit code. */
    <T> int show(Result<T> outcome, Function<T, Integer> shown) {
        return outcome.either(shown, this::refuse);
    }

    /** The style of the result. */
    Style style() {
        return out().isPresent() ? console.styleElsewhere(colour()) : screen();
    }

    /** The style of what is printed, wherever the result itself goes. */
    Style screen() {
        return console.style(colour());
    }

    /** What commands and options are called in texts that point to them. */
    Pointers pointers() {
        return screen().shell();
    }

    /** A result as JSON or as text, whichever was asked for. */
    <T> String rendered(T result, Function<T, String> json, BiFunction<T, Style, String> text) {
        return json() ? json.apply(result) : text.apply(result, style());
    }

    /** Shows what came of a use case as JSON or as text, whichever was asked for; gives the exit code. */
    <T> int answer(Result<T> outcome, Function<T, String> json, BiFunction<T, Style, String> text) {
        return answer(outcome, json, text, any -> ExitCode.DONE);
    }

    /**
     * The same of a use case that judges.
     *
     * @param verdict the exit code that a result calls for where it was delivered
     */
    <T> int answer(
            Result<T> outcome, Function<T, String> json, BiFunction<T, Style, String> text, ToIntFunction<T> verdict) {
        return show(outcome, found -> deliver(rendered(found, json, text), verdict.applyAsInt(found)));
    }

    /** Prints a text, wherever the result itself goes; gives the exit code. */
    int print(String text) {
        console.print(text);
        return ExitCode.DONE;
    }

    /** The same in UTF-8. */
    int print(byte[] text) {
        console.print(text);
        return ExitCode.DONE;
    }

    /** Prints or writes a result; gives the exit code. */
    int deliver(String text) {
        return out().isEmpty() ? print(text) : deliver(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same, and gives the code that the result calls for where it was delivered. */
    int deliver(String text, int verdict) {
        return deliver(text) == ExitCode.DONE ? verdict : ExitCode.USAGE;
    }

    /** Writes a result that is no text to the file that was named; gives the exit code. */
    int deliver(byte[] bytes) {
        return written(out().flatMap(file -> file.write(bytes)));
    }

    /** The same, and gives the code that the result calls for where it was delivered. */
    int deliver(byte[] bytes, int verdict) {
        return deliver(bytes) == ExitCode.DONE ? verdict : ExitCode.USAGE;
    }

    /**
     * The same, and says in a line on standard error what was written.
     *
     * @param holds the essence of it, in a few words
     */
    int deliver(byte[] bytes, int verdict, String holds) {
        int code = deliver(bytes);
        if (code != ExitCode.DONE) {
            return ExitCode.USAGE;
        }
        given(OUT, Path.class).ifPresent(file -> console.complain("Written: " + file + ", " + holds + "\n"));
        return verdict;
    }

    /** A number of things in words. */
    static String count(long number, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
    }

    private int written(Optional<Problem> wrong) {
        return wrong.map(each -> refuse(refused(Fault.USAGE, each))).orElse(ExitCode.DONE);
    }

    /** Says what is wrong; gives the exit code. */
    int refuse(Result.Refused<?> refused) {
        complain(refused.problems());
        return ExitCode.of(refused.fault());
    }

    private void complain(List<Problem> found) {
        if (!found.isEmpty()) {
            List<Problem> problems = new ShellWords(parsed.commandSpec()).of(found);
            console.complain(
                    json() ? ProblemJson.of(problems) : ProblemText.of(problems, console.styleElsewhere(colour())));
        }
    }

    private Optional<OutputFile> out() {
        return given(OUT, Path.class)
                .map(path -> new OutputFile(path, inputs(), console.written(), has(OutputFile.FORCE)));
    }

    /** The files and directories that are read: every path among the arguments, and what stands first, which may be one. */
    private List<Path> inputs() {
        List<Path> paths = new ArrayList<>();
        for (ArgSpec arg : parsed.matchedArgs()) {
            Object value = arg.getValue();
            if (arg instanceof OptionSpec option && List.of(option.names()).contains(OUT)) {
                continue;
            }
            for (Object each : value instanceof List<?> several ? several : List.of(value)) {
                if (each instanceof Path || arg.isPositional()) {
                    paths.add(Path.of(each.toString()));
                }
            }
        }
        return paths;
    }

    private Colour colour() {
        return given("--color", Colour.class).orElse(Colour.AUTO);
    }
}
