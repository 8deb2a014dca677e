package org.cxmaturity.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.cxmaturity.audit.LedgerStore;
import org.cxmaturity.audit.ProofCheck;
import org.cxmaturity.files.FileContent;
import org.cxmaturity.files.LedgerFile;
import org.cxmaturity.files.RecordDirectory;
import org.cxmaturity.json.ProofJson;
import org.cxmaturity.model.Result;
import org.cxmaturity.service.audit.Auditing;
import org.cxmaturity.terminal.ProofText;
import picocli.CommandLine.Model.CommandSpec;

/** {@code cxm audit check-proof}. */
record AuditCheckProofCommand(Supplier<Auditing> auditing) {
    CommandSpec spec(Console console) {
        CommandSpec command = LeafCommand.of(
                        console,
                        this::check,
                        "check-proof",
                        "Checks a proof that audit prove made, against the heads that you keep; the ledger is not needed.",
                        "  cxm audit check-proof record-7.proof.json --head sha256:…",
                        "  cxm audit check-proof record-7.proof.json --head head-2026-10-02.json",
                        "      --head-key auditor.pub",
                        "  cxm audit check-proof record-7.proof.json --ledger audit.jsonl",
                        "  cxm audit check-proof record-7.proof.json --head head.json --files record-7")
                .addPositional(Option.argument(0, "PROOF", Path.class, "The proof's file."));
        return Option.answer(HeadOptions.kept(
                        command, "A root, or the file of a head, that was published or that you kept.")
                .addOption(Option.files(
                        "--key", "FILE", "1", "A public key (PEM); the record must be signed by one of them."))
                .addOption(Option.of(
                        "--files",
                        "DIR",
                        Path.class,
                        "The files that came with the record: what audit export writes, its PROV-JSON in prov.json, evidence in"
                                + " evidence; each must be as the record says."))
                .addOption(Option.of("--ledger", "FILE", Path.class, "The ledger itself, where it is at hand.")));
    }

    private int check(CommandContext given) {
        return given.answer(
                FileContent.whole(given.path(0))
                        .then(proof -> HeadOptions.kept(given).then(heads -> Result.all(
                                        given.paths("--key").stream().map(FileContent::read))
                                .then(keys -> ledger(given)
                                        .then(ledger -> given.watched(
                                                watch -> auditing.get().check(proof, heads, keys, ledger, watch))))))
                        .then(check -> withFiles(given, check)),
                ProofJson::of,
                (found, style) -> ProofText.of(found, given.path(0).toString(), style),
                (ProofCheck found) -> found.isProven() ? ExitCode.DONE : ExitCode.INPUT);
    }

    private static Result<ProofCheck> withFiles(CommandContext given, ProofCheck check) {
        return given.given("--files", Path.class)
                .map(directory -> RecordDirectory.read(directory).map(files -> check.with(directory.toString(), files)))
                .orElseGet(() -> Result.done(check));
    }

    private static Result<Optional<LedgerStore>> ledger(CommandContext given) {
        return Result.all(given.given("--ledger", Path.class).stream().map(LedgerFile::at))
                .map(ledgers -> ledgers.stream().findFirst());
    }
}
