package org.cxmaturity.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.function.Supplier;
import org.cxmaturity.files.FileContent;
import org.cxmaturity.model.Result;
import org.cxmaturity.service.audit.Auditing;
import org.cxmaturity.service.audit.HeadToPublish;
import picocli.CommandLine.Model.CommandSpec;

/** {@code cxm audit head}. */
record AuditHeadCommand(Supplier<Auditing> auditing) {
    CommandSpec spec(Console console) {
        return CommandContext.options(AuditArguments.onLedger(
                        console,
                        this::head,
                        "head",
                        "Prints a ledger's head, to be published: how many records, the hash of the last, the root of the"
                                + " tree over all, the day; signed where a key is given.",
                        "  cxm audit head audit.jsonl --on 2026-10-02",
                        "  cxm audit head audit.jsonl --on 2026-10-02 --sign-key auditor.pem",
                        "      --out head-2026-10-02.json")
                .addOption(Option.required(Option.of(
                        "--on", "DATE", AuditArguments::day, "The day, in the word of whoever publishes it.")))
                .addOption(AuditArguments.signKey()));
    }

    private int head(CommandContext given) {
        return given.show(
                given.writable()
                        .then(any -> Result.all(
                                given.given("--sign-key", Path.class).stream().map(FileContent::read)))
                        .then(keys -> AuditArguments.onLedger(given, (ledger, watch) -> auditing.get()
                                .head(
                                        ledger,
                                        new HeadToPublish(
                                                given.given("--on", LocalDate.class)
                                                        .orElseThrow(),
                                                ZonedDateTime.now(),
                                                keys.stream().findFirst()),
                                        watch))),
                head -> given.deliver(head.document()));
    }
}
