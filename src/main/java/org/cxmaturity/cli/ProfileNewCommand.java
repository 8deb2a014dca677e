package org.cxmaturity.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.cxmaturity.files.ProfileFile;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.service.gathering.Gathering;
import org.cxmaturity.service.gathering.Interview;
import picocli.CommandLine.Model.CommandSpec;

/** {@code cxm profile new}. */
record ProfileNewCommand(Supplier<Gathering> gathering) {
    private static final String STOP = "stop";

    CommandSpec spec(Console console) {
        return Option.file(
                        LeafCommand.of(
                                console,
                                this::ask,
                                "new",
                                "Asks for a profile in the terminal: name, industry and people first, which is enough for one;"
                                        + " then departments, technologies, the other lists of facts, and each capability. An empty line leaves a question"
                                        + " open, ? says what is meant (of a level, that it is not known), “stop” ends. Each answer is written at once, so"
                                        + " that one can go on later with the same command. Answers may come from a file, too.",
                                "  cxm profile new --out client.yaml",
                                "  cxm profile new --out client.yaml < answers.txt"),
                        Option.required(Option.of(
                                "--out",
                                "FILE",
                                Path.class,
                                "Writes the profile here; goes on with one that is there.")))
                .addOption(Option.of(
                        "--on", "DAY", String.class, "The day of the answers, as 2026-10-01; today without it."))
                .addOption(Option.tables())
                .addOption(Option.colour());
    }

    private int ask(CommandContext given) {
        Path out = given.given("--out", Path.class).orElseThrow();
        String day = given.given("--on", String.class)
                .orElseGet(() -> LocalDate.now().toString());
        if (!isDay(day)) {
            given.console().complain("--on: found “" + day + "”; expected a day such as 2026-10-01\n");
            return ExitCode.USAGE;
        }
        Result<Optional<NamedContent>> start =
                Result.optional(Files.exists(out) ? Optional.of(ProfileFile.read(out)) : Optional.empty());
        return given.show(
                given.writable().then(any -> start).then(profile -> gathering
                        .get()
                        .interview(
                                profile,
                                given.given("--tables", Path.class).map(Path::toString),
                                LocalDate.parse(day))),
                interview -> ask(given, interview, out));
    }

    private static boolean isDay(String day) {
        try {
            LocalDate.parse(day);
            return true;
        } catch (DateTimeException noDay) {
            return false;
        }
    }

    private static int ask(CommandContext given, Interview interview, Path out) {
        try {
            BufferedReader typed = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            given.print(
                    "An empty line leaves a question open, ? says what is meant (of a level, that it is not known), “stop”"
                            + " ends.\n");
            String asked = "";
            String written = "";
            while (!interview.done()) {
                if (!interview.question().equals(asked)) {
                    asked = interview.question();
                    given.print("\n" + interview.question() + "\n");
                    interview.choices().forEach(each -> given.print("  " + each + "\n"));
                }
                given.print("> ");
                String line = typed.readLine();
                if (line == null || line.strip().equalsIgnoreCase(STOP)) {
                    break;
                }
                if (line.strip().equals("?") && !interview.help().isEmpty()) {
                    given.print("  " + interview.help() + "\n");
                    continue;
                }
                tell(given, line.isBlank() ? interview.skip() : interview.answer(line));
                if (!interview.profile().equals(written)) {
                    written = interview.profile();
                    int code = given.deliver(written);
                    if (code != ExitCode.DONE) {
                        return code;
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return given.print(end(interview, out));
    }

    private static void tell(CommandContext given, List<Problem> problems) {
        problems.forEach(each -> given.print("  That is no answer: found " + each.found() + "; expected "
                + each.expected() + (each.maybe() == null ? "" : ". Maybe: " + each.maybe()) + "\n"));
    }

    private static String end(Interview interview, Path out) {
        return "\n"
                + (interview.profile().isEmpty() ? "Nothing was written" : "Written: " + out)
                + (interview.done()
                        ? "\n"
                        : ". Open questions: " + interview.left() + "; the same command goes on with them\n");
    }
}
