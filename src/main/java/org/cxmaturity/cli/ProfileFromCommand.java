package org.cxmaturity.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.cxmaturity.files.FilledFile;
import org.cxmaturity.files.ProfileFile;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.service.gathering.GatherRequest;
import org.cxmaturity.service.gathering.Gathering;
import org.cxmaturity.service.gathering.Gathering.Draft;
import org.cxmaturity.service.gathering.Gathering.GuessedMapping;
import org.cxmaturity.terminal.ProblemText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code cxm profile from}. */
record ProfileFromCommand(Supplier<Gathering> gathering) {
    private static final String WRITE_MAPPING = "--write-mapping";
    private static final String MAPPING = "--mapping";
    private static final String INTO = "--into";
    private static final String YES = "--yes";

    CommandSpec spec(Console console) {
        CommandSpec spec = LeafCommand.of(
                        console,
                        this::from,
                        "from",
                        "Makes a profile of filled-in questionnaires and of survey answers in CSV or .xlsx, as survey tools"
                                + " export them. Each answer keeps its file, cell, respondent and day. What a survey's"
                                + " columns and labels say stands in a mapping file; without one it is guessed from the"
                                + " titles, shown, and used only where somebody agrees.",
                        "  cxm profile from survey.csv --into client.yaml --write-mapping survey.yaml",
                        "  cxm profile from survey.csv --into client.yaml \\",
                        "      --mapping survey.yaml --out client-2.yaml",
                        "  cxm profile from interviews/*.xlsx --into client.yaml \\",
                        "      --prefer sales.xlsx --out client-2.yaml")
                .addPositional(PositionalParamSpec.builder()
                        .index("0..*")
                        .arity("1..*")
                        .paramLabel("FILE")
                        .type(List.class)
                        .auxiliaryTypes(Path.class)
                        .required(true)
                        .description("Filled-in questionnaires and exports of surveys.")
                        .build())
                .addOption(Option.of(
                        INTO,
                        "PROFILE",
                        Path.class,
                        "Completes this profile: its text, remarks and order stay. The file itself is not changed."))
                .addOption(
                        Option.of(MAPPING, "FILE", Path.class, "Says what the columns and labels of the surveys are."))
                .addOption(Option.of(
                        WRITE_MAPPING,
                        "FILE",
                        Path.class,
                        "Writes the mapping as it is guessed, to be looked over, and makes no profile."))
                .addOption(Option.flag(YES, "Goes by a guessed mapping that leaves nothing open."))
                .addOption(Option.several(
                        "--prefer", "FILE", "Where facts contradict each other, the word of this file counts."))
                .addOption(Option.tables());
        return CommandContext.options(spec);
    }

    private int from(CommandContext given) {
        Result<GatherRequest> request = request(given);
        Optional<Path> mapping = given.given(WRITE_MAPPING, Path.class);
        if (mapping.isPresent()) {
            return given.show(
                    request.then(each -> gathering.get().mapping(each)), guess -> write(given, mapping.get(), guess));
        }
        return request.then(any -> given.writable())
                .then(any -> request)
                .then(each -> gathering.get().profile(each))
                .either(draft -> deliver(given, draft), refused -> refuse(given, request, refused));
    }

    private static List<Path> files(CommandContext given) {
        List<Path> files = new ArrayList<>();
        given.parsed().matchedPositionals().forEach(each -> {
            if (each.getValue() instanceof List<?> several) {
                several.forEach(one -> files.add(Path.of(one.toString())));
            }
        });
        return files.stream().distinct().toList();
    }

    private static Result<GatherRequest> request(CommandContext given) {
        List<NamedContent> files = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        files(given).forEach(each -> add(FilledFile.read(each), files, problems));
        List<NamedContent> into = new ArrayList<>();
        given.given(INTO, Path.class).ifPresent(each -> add(ProfileFile.read(each), into, problems));
        List<NamedContent> mapping = new ArrayList<>();
        given.given(MAPPING, Path.class).ifPresent(each -> add(FilledFile.mapping(each), mapping, problems));
        return Result.unless(
                Fault.INPUT,
                problems,
                new GatherRequest(
                        files,
                        into.stream().findFirst(),
                        mapping.stream().findFirst(),
                        given.has(YES),
                        given.words("--prefer").stream()
                                .map(ProfileFromCommand::name)
                                .toList(),
                        given.given("--tables", Path.class).map(Path::toString)));
    }

    /** A file is called by its name alone in places, and so where its word counts. */
    private static String name(String file) {
        Path last = Path.of(file).getFileName();
        return last == null ? file : last.toString();
    }

    private static void add(Result<NamedContent> read, List<NamedContent> to, List<Problem> problems) {
        problems.addAll(read.problems());
        read.map(to::add);
    }

    private static int deliver(CommandContext given, Draft draft) {
        int code = given.deliver(draft.text());
        String told = String.join("\n", draft.told()) + "\n";
        if (code == ExitCode.DONE && given.given("--out", Path.class).isPresent()) {
            return given.print(told);
        }
        given.console().complain(told);
        return code;
    }

    /** A guess that was not agreed to is shown, so that one can agree or write it to a file. */
    private int refuse(CommandContext given, Result<GatherRequest> request, Result.Refused<?> refused) {
        int code = given.refuse(refused);
        boolean unconfirmed = refused.problems().get(0).found().startsWith("a guess");
        if (unconfirmed) {
            request.then(each -> gathering.get().mapping(each)).map(guess -> given.print(guess.text()));
            given.console()
                    .complain("Look the guess over: " + WRITE_MAPPING + " FILE writes it, " + MAPPING
                            + " FILE goes by it; " + YES + " goes by one that leaves nothing open.\n");
        }
        return code;
    }

    private static int write(CommandContext given, Path file, GuessedMapping guess) {
        List<Path> read = new ArrayList<>(files(given));
        given.given(INTO, Path.class).ifPresent(read::add);
        OutputFile out = new OutputFile(file, read, given.console().written(), given.has(OutputFile.FORCE));
        Optional<Problem> wrong = out.write(guess.text().getBytes(StandardCharsets.UTF_8));
        if (wrong.isPresent()) {
            return given.refuse(new Result.Refused<>(Fault.USAGE, List.of(wrong.get())));
        }
        given.print("Written: " + file
                + (guess.open().isEmpty() ? "; nothing is open\n" : ", with ? where something is open\n"));
        if (!guess.open().isEmpty()) {
            given.console().complain(ProblemText.of(guess.open(), given.screen()));
        }
        return ExitCode.DONE;
    }
}
