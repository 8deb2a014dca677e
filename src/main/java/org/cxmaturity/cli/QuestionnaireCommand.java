package org.cxmaturity.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.cxmaturity.files.ProfileFile;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.service.profile.AskByQuestionnaire;
import org.cxmaturity.service.profile.AskByQuestionnaire.Wanted;
import org.cxmaturity.service.profile.AskByQuestionnaire.Written;
import picocli.CommandLine.Model.CommandSpec;

/** {@code cxm questionnaire}. */
record QuestionnaireCommand(Supplier<AskByQuestionnaire> asking) {
    private static final String OUT = "--out";
    private static final String FOR = "--for";
    private static final String TABLES = "--tables";
    private static final String ROLE = "--role";
    private static final String DEPARTMENT = "--department";
    private static final String ENDING = ".xlsx";

    CommandSpec spec(Console console) {
        CommandSpec command = LeafCommand.of(
                console,
                this::write,
                "questionnaire",
                "Writes a workbook in which people of the organisation say alone what a profile holds: questions with their"
                        + " answers to choose from, and lists of facts.",
                "  cxm questionnaire --out questions.xlsx",
                "  cxm questionnaire --for client.yaml --out open.xlsx",
                "  cxm questionnaire --for client.yaml --role \"Head of IT\" --out it.xlsx",
                "  cxm questionnaire --model journey --language de --out fragen.xlsx");
        return Option.file(
                        command,
                        Option.required(Option.of(
                                OUT, "FILE", Path.class, "Writes to this workbook, a file that ends in .xlsx.")))
                .addOption(
                        Option.of(
                                FOR,
                                "PROFILE",
                                Path.class,
                                "Asks only what this profile leaves open, what narrows most first; facts that it states are filled in."))
                .addOption(Option.of(
                        ROLE,
                        "ROLE",
                        String.class,
                        "Asks only what the catalogue asks somebody of this role, as in \"Head of IT\"."))
                .addOption(Option.of(
                        DEPARTMENT,
                        "DEPARTMENT",
                        String.class,
                        "Asks only what the catalogue asks this department, or departments in general."))
                .addOption(Option.tables())
                .addOption(Option.models())
                .addOption(Option.language())
                .addOption(Option.colour());
    }

    private int write(CommandContext given) {
        return given.show(
                checked(given).then(any -> profile(given)).then(profile -> asking.get()
                        .write(new Wanted(
                                profile,
                                given.given(TABLES, Path.class).map(Path::toString),
                                given.models(),
                                given.language(),
                                given.given(ROLE, String.class),
                                given.given(DEPARTMENT, String.class)))),
                written -> given.deliver(written.workbook(), ExitCode.DONE, holds(written)));
    }

    private static String holds(Written written) {
        return CommandContext.count(written.questions(), "question", "questions")
                + " on " + CommandContext.count(written.sheets(), "sheet", "sheets")
                + " and " + CommandContext.count(written.lists(), "sheet", "sheets") + " of facts"
                + written.organisation().map(name -> " for " + name).orElse("");
    }

    private static Result<CommandContext> checked(CommandContext given) {
        Path out = given.given(OUT, Path.class).orElseThrow();
        return out.toString().toLowerCase(Locale.ROOT).endsWith(ENDING)
                ? given.writable()
                : Result.refused(
                        Fault.USAGE,
                        new Problem(OUT + " " + out, "another ending", "a name that ends in " + ENDING, out + ENDING));
    }

    private static Result<Optional<NamedContent>> profile(CommandContext given) {
        return Result.optional(given.given(FOR, Path.class).map(ProfileFile::read));
    }
}
