package org.cxmaturity.service.audit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.cxmaturity.audit.AuditRecord;
import org.cxmaturity.audit.Hash;
import org.cxmaturity.audit.Keys;
import org.cxmaturity.audit.Ledger;
import org.cxmaturity.audit.LedgerReader;
import org.cxmaturity.audit.LedgerVerifier;
import org.cxmaturity.audit.PeopleFile;
import org.cxmaturity.audit.Progress;
import org.cxmaturity.audit.Provenance;
import org.cxmaturity.audit.RecordSummary;
import org.cxmaturity.audit.Refusal;
import org.cxmaturity.audit.Replayed;
import org.cxmaturity.audit.Verification;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.rulebase.RuleBaseLoader;

/** The audit's use cases on files. */
public final class AuditLedger implements Auditing {
    private final RuleBaseLoader loader;
    private final Path ownTables;
    private final Installation installation;
    private final Supplier<byte[]> salts;

    /**
     * The use cases.
     *
     * @param ownTables the workbooks to go by where none are named
     * @param installation the program that runs
     * @param salts gives 16 bytes of chance each time
     */
    public AuditLedger(RuleBaseLoader loader, Path ownTables, Installation installation, Supplier<byte[]> salts) {
        this.loader = loader;
        this.ownTables = ownTables;
        this.installation = installation;
        this.salts = salts;
    }

    @Override
    public Result<Added> append(Entry entry) {
        return LedgerRefusals.caught(() -> new AppendRecord(loader, ownTables, installation, salts).append(entry));
    }

    @Override
    public Result<Verification> verify(Path ledger, Optional<String> head, List<Path> keys, Progress progress) {
        return LedgerRefusals.caught(() -> {
            List<Keys.Verifier> verifiers = new ArrayList<>();
            for (Path key : keys) {
                verifiers.add(Keys.verifier(key));
            }
            Hash published = head.isEmpty() ? null : hash("--head", head.get());
            Ledger verified = Ledger.at(ledger);
            Verification verification = LedgerVerifier.verify(verified, published, verifiers, progress);
            if (verification.isWhole()) {
                PeopleFile.of(verified);
            }
            return new Result.Done<>(verification);
        });
    }

    @Override
    public Result<List<Replayed>> replay(Path file, Optional<String> id, Optional<String> trust, Progress progress) {
        return LedgerRefusals.caught(() -> {
            Ledger ledger = Ledger.at(file);
            Optional<Hash> trusted = trust.isEmpty() ? Optional.empty() : Optional.of(hash("--trust", trust.get()));
            ReplayRecords replay = new ReplayRecords(ledger, installation, trusted);
            return new Result.Done<>(ReplayRecords.each(ledger, id, progress, replay::replay));
        });
    }

    @Override
    public Result<List<Replayed>> recompute(Path file, Optional<String> id, Progress progress) {
        return LedgerRefusals.caught(() -> {
            Ledger ledger = Ledger.at(file);
            RecomputeRecords recompute = new RecomputeRecords(ledger);
            return new Result.Done<>(ReplayRecords.each(ledger, id, progress, recompute::recompute));
        });
    }

    @Override
    public Result<String> provenance(Path ledger, String id) {
        return LedgerRefusals.caught(
                () -> new Result.Done<>(Provenance.of(new LedgerReader(Ledger.at(ledger), Progress.NONE).find(id))));
    }

    @Override
    public Result<List<RecordSummary>> list(Path ledger, Wanted wanted, Progress progress) {
        return LedgerRefusals.caught(
                () -> new Result.Done<>(new ListRecords(Ledger.at(ledger), wanted).list(progress)));
    }

    @Override
    public Result<Shown> show(Path file, String id) {
        return LedgerRefusals.caught(() -> {
            Ledger ledger = Ledger.at(file);
            LedgerReader reader = new LedgerReader(ledger, Progress.NONE);
            AuditRecord record = reader.find(id);
            Long[] superseding = new Long[1];
            reader.each(List.of("\"supersedes\":{\"hash\":\"" + record.hash() + '"'), each -> {
                if (each.supersedes()
                        .filter(old -> old.hash().equals(record.hash()))
                        .isPresent()) {
                    superseding[0] = each.sequence();
                }
            });
            RecordSummary summary =
                    RecordSummary.of(record, PeopleFile.of(ledger)).supersededBy(superseding[0]);
            return new Result.Done<>(new Shown(summary, record.pretty()));
        });
    }

    @Override
    public Result<String> forget(Path file, String who) {
        return LedgerRefusals.caught(() -> {
            Ledger ledger = Ledger.at(file);
            Optional<String> erased = ledger.alone(() -> PeopleFile.of(ledger).erase(who));
            return new Result.Done<>(erased.orElseThrow(() -> new Refusal(new Problem(
                    ledger.beside(".names").toString(),
                    "no name \"" + who + '"',
                    "a name or reference that stands there, written the same",
                    null))));
        });
    }

    private static Hash hash(String option, String text) throws Refusal {
        return Hash.read(text)
                .orElseThrow(() -> new Refusal(
                        new Problem(option, "\"" + text + '"', "a SHA-256 digest of 64 hexadecimal digits", null)));
    }
}
