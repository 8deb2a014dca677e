package org.cxmaturity.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.cxmaturity.model.Problem;
import org.cxmaturity.report.AuditJson;
import org.cxmaturity.report.AuditText;
import org.cxmaturity.service.Auditing;
import org.cxmaturity.service.Fault;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code cxm audit append}. */
final class AuditAppend {
    private final Supplier<Auditing> auditing;

    AuditAppend(Supplier<Auditing> auditing) {
        this.auditing = auditing;
    }

    CommandSpec spec(AuditCommand.Making making) {
        String[] examples = {
            "  cxm audit append client.yaml --ledger audit.jsonl --by Ada --on 2026-10-02",
            "  cxm audit append client.yaml --ledger audit.jsonl --by Ada --on 2026-10-09",
            "      --supersedes 7 --reason \"two answers were swapped\""
        };
        return making.make(
                this::append,
                "append",
                "Assesses a profile and adds the assessment, with all it rests on, to a ledger.",
                examples,
                AuditArguments.positional(
                        0, "PROFILE", Path.class, true, "What is known of the organisation, YAML or JSON."),
                needed(Option.of("--ledger", "FILE", Path.class, "The ledger; made where it is not there.")),
                needed(Option.of("--by", "NAME", AuditArguments::words, "Who vouches for the assessment.")),
                needed(Option.of("--on", "DATE", AuditArguments::day, "The day it was made, in that person's word.")),
                Option.of("--tables", "DIR", Path.class, "Goes by the workbooks in this directory."),
                Option.of("--note", "TEXT", AuditArguments::words, "Anything worth noting."),
                Option.of("--supersedes", "ID", String.class, "The record that this one corrects."),
                Option.of("--reason", "TEXT", AuditArguments::words, "Why it does."),
                Option.of("--sign-key", "FILE", Path.class, "Signs with this Ed25519 private key (PKCS#8, PEM)."),
                AuditArguments.format(),
                AuditArguments.colour());
    }

    private static OptionSpec needed(OptionSpec option) {
        return OptionSpec.builder(option).required(true).build();
    }

    private int append(AuditArguments given) {
        Optional<String> supersedes = given.given("--supersedes", String.class);
        Optional<String> reason = given.given("--reason", String.class);
        if (supersedes.isPresent() != reason.isPresent()) {
            String missing = supersedes.isPresent() ? "--reason" : "--supersedes";
            return given.refuse(
                    Fault.USAGE,
                    List.of(new Problem(missing, "nothing", "--supersedes ID and --reason TEXT together", null)));
        }
        Path profile = given.parsed().matchedPositionalValue(0, Path.of(""));
        Optional<Problem> unreadable = ProfileFile.problem(profile);
        if (unreadable.isPresent()) {
            return given.refuse(Fault.INPUT, List.of(unreadable.get()));
        }
        Auditing.Entry entry = new Auditing.Entry(
                given.given("--ledger", Path.class).orElseThrow(),
                profile,
                given.given("--tables", Path.class),
                given.given("--by", String.class).orElseThrow(),
                given.given("--on", LocalDate.class).orElseThrow(),
                Instant.now(),
                given.given("--note", String.class),
                supersedes,
                reason,
                given.given("--sign-key", Path.class));
        return given.show(auditing.get().append(entry), added -> given.print(text(given, added), true));
    }

    private static String text(AuditArguments given, Auditing.Added added) {
        String ledger = added.ledger().toString();
        @Nullable String torn = added.torn().map(Path::toString).orElse(null);
        return given.json()
                ? AuditJson.added(ledger, added.sequence(), added.hash().toString(), torn)
                : AuditText.added(ledger, added.sequence(), added.hash().toString(), torn, given.style());
    }
}
