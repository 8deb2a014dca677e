package org.cxmaturity.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.cxmaturity.audit.LedgerProof;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.service.audit.Auditing;
import org.cxmaturity.service.audit.SizeOrHead;
import picocli.CommandLine.Model.CommandSpec;

/** {@code cxm audit prove}. */
record AuditProveCommand(Supplier<Auditing> auditing) {
    private static final String HEAD = "--head";
    private static final String SINCE = "--since";

    CommandSpec spec(Console console) {
        return CommandContext.options(AuditArguments.onLedger(
                        console,
                        this::prove,
                        "prove",
                        "Prints a proof for somebody who knows a head of the ledger and is not to see its records: that one"
                                + " record stands in it, which is handed over whole; or, with --since, that it only grew.",
                        "  cxm audit prove audit.jsonl 7 --out record-7.proof.json",
                        "  cxm audit prove audit.jsonl 7 --head head-2026-10-02.json",
                        "  cxm audit prove audit.jsonl --since head-2026-10-02.json")
                .addPositional(AuditArguments.anyRecord())
                .addOption(HeadOptions.sizeOrHead(
                        SINCE, "Proves that the ledger only grew since it had so many records, or this head."))
                .addOption(HeadOptions.sizeOrHead(
                        HEAD, "Proves it of the ledger as it was with so many records, or this head; else as it is.")));
    }

    private int prove(CommandContext given) {
        Optional<String> record = given.at(1, String.class);
        if (record.isPresent() == given.has(SINCE)) {
            return given.refuse(new Result.Refused<>(
                    Fault.USAGE,
                    List.of(new Problem(
                            record.isPresent() ? SINCE : "ID",
                            record.isPresent() ? "a record beside it" : "nothing",
                            "a record to prove, or --since, one of them",
                            null))));
        }
        return given.show(
                given.writable().then(any -> HeadOptions.sizeOrHead(given, HEAD)
                        .then(head -> record.map(id -> inclusion(given, id, head))
                                .orElseGet(() -> HeadOptions.sizeOrHead(given, SINCE)
                                        .then(since -> growth(given, since.orElseThrow(), head))))),
                proof -> given.deliver(proof.document()));
    }

    private Result<LedgerProof> inclusion(CommandContext given, String id, Optional<SizeOrHead> head) {
        return AuditArguments.onLedger(
                given,
                (ledger, watch) -> auditing.get().proof(ledger, id, head, watch).map(proof -> proof));
    }

    private Result<LedgerProof> growth(CommandContext given, SizeOrHead since, Optional<SizeOrHead> head) {
        return AuditArguments.onLedger(given, (ledger, watch) -> auditing.get()
                .growth(ledger, since, head, watch)
                .map(proof -> proof));
    }
}
