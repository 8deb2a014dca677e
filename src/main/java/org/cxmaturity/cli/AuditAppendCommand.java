package org.cxmaturity.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.cxmaturity.audit.LedgerStore;
import org.cxmaturity.files.FileContent;
import org.cxmaturity.files.LedgerFile;
import org.cxmaturity.json.AuditJson;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.service.audit.AssessmentToRecord;
import org.cxmaturity.service.audit.AssessmentToRecord.Correction;
import org.cxmaturity.service.audit.Auditing;
import org.cxmaturity.terminal.AuditText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code cxm audit append}. */
record AuditAppendCommand(Supplier<Auditing> auditing) {
    CommandSpec spec(Console console) {
        return Option.answer(LeafCommand.of(
                        console,
                        this::append,
                        "append",
                        "Assesses a profile and adds the assessment, with all it rests on, to a ledger.",
                        "  cxm audit append client.yaml --ledger audit.jsonl --by Ada --on 2026-10-02",
                        "  cxm audit append client.yaml --ledger audit.jsonl --by Ada --on 2026-10-09",
                        "      --supersedes 7 --reason \"two answers were swapped\"")
                .addPositional(Option.profile())
                .addOption(Option.required(
                        Option.of("--ledger", "FILE", Path.class, "The ledger; made where it is not there.")))
                .addOption(Option.required(
                        Option.of("--by", "NAME", AuditArguments::words, "Who vouches for the assessment.")))
                .addOption(Option.required(
                        Option.of("--on", "DATE", AuditArguments::day, "The day it was made, in that person's word.")))
                .addOption(Option.tables())
                .addOption(Option.of("--note", "TEXT", AuditArguments::words, "Anything worth noting."))
                .addOption(Option.of("--supersedes", "ID", String.class, "The record that this one corrects."))
                .addOption(Option.of("--reason", "TEXT", AuditArguments::words, "Why it does."))
                .addOption(AuditArguments.signKey()));
    }

    private int append(CommandContext given) {
        return given.show(
                CommandContext.unless(obstacle(given), () -> appended(given)),
                added -> given.deliver(text(given, added)));
    }

    private static Optional<Result.Refused<?>> obstacle(CommandContext given) {
        boolean supersedes = given.has("--supersedes");
        if (supersedes == given.has("--reason")) {
            return given.obstacle(given.path(0));
        }
        Problem problem = new Problem(
                supersedes ? "--reason" : "--supersedes",
                "nothing",
                "--supersedes ID and --reason TEXT together",
                null);
        return Optional.of(new Result.Refused<>(Fault.USAGE, List.of(problem)));
    }

    private Result<LedgerStore.Appended> appended(CommandContext given) {
        return LedgerFile.at(ledger(given)).then(ledger -> signKey(given).then(key -> FileContent.read(given.path(0))
                .then(profile -> auditing.get().append(ledger, assessment(given, profile, key)))));
    }

    private static Path ledger(CommandContext given) {
        return given.given("--ledger", Path.class).orElseThrow();
    }

    private static Result<Optional<NamedContent>> signKey(CommandContext given) {
        return Result.all(given.given("--sign-key", Path.class).stream().map(FileContent::read))
                .map(keys -> keys.stream().findFirst());
    }

    private static AssessmentToRecord assessment(
            CommandContext given, NamedContent profile, Optional<NamedContent> signKey) {
        return new AssessmentToRecord(
                new NamedContent(given.path(0).getFileName().toString(), profile.bytes()),
                given.given("--tables", Path.class).map(Path::toString),
                given.given("--by", String.class).orElseThrow(),
                given.given("--on", LocalDate.class).orElseThrow(),
                ZonedDateTime.now(),
                given.given("--note", String.class),
                given.given("--supersedes", String.class)
                        .map(record -> new Correction(
                                record, given.given("--reason", String.class).orElseThrow())),
                signKey);
    }

    private static String text(CommandContext given, LedgerStore.Appended added) {
        String ledger = ledger(given).toString();
        @Nullable String torn = added.torn().orElse(null);
        return given.json()
                ? AuditJson.added(ledger, added.sequence(), added.hash().toString(), torn)
                : AuditText.added(ledger, added.sequence(), added.hash().toString(), torn, given.style());
    }
}
