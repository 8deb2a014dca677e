package org.cxmaturity.service;

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
import org.cxmaturity.audit.Names;
import org.cxmaturity.audit.Progress;
import org.cxmaturity.audit.Provenance;
import org.cxmaturity.audit.RecordSummary;
import org.cxmaturity.audit.Refusal;
import org.cxmaturity.audit.Replayed;
import org.cxmaturity.audit.Verification;
import org.cxmaturity.model.Problem;
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
    public Outcome<Added> append(Entry entry) {
        return Refusals.caught(() -> new AppendRecord(loader, ownTables, installation, salts).append(entry));
    }

    @Override
    public Outcome<Verification> verify(Path ledger, Optional<String> head, List<Path> keys, Progress progress) {
        return Refusals.caught(() -> {
            List<Keys.Verifier> verifiers = new ArrayList<>();
            for (Path key : keys) {
                verifiers.add(Keys.verifier(key));
            }
            Hash published = head.isEmpty() ? null : hash("--head", head.get());
            Ledger verified = Ledger.at(ledger);
            Verification verification = LedgerVerifier.verify(verified, published, verifiers, progress);
            if (verification.isWhole()) {
                Names.of(verified);
            }
            return new Outcome.Done<>(verification);
        });
    }

    @Override
    public Outcome<List<Replayed>> replay(Path file, Optional<String> id, Optional<String> trust, Progress progress) {
        return Refusals.caught(() -> {
            Ledger ledger = Ledger.at(file);
            Optional<Hash> trusted = trust.isEmpty() ? Optional.empty() : Optional.of(hash("--trust", trust.get()));
            ReplayRecords replay = new ReplayRecords(ledger, installation, trusted);
            return new Outcome.Done<>(ReplayRecords.each(ledger, id, progress, replay::replay));
        });
    }

    @Override
    public Outcome<List<Replayed>> recompute(Path file, Optional<String> id, Progress progress) {
        return Refusals.caught(() -> {
            Ledger ledger = Ledger.at(file);
            RecomputeRecords recompute = new RecomputeRecords(ledger);
            return new Outcome.Done<>(ReplayRecords.each(ledger, id, progress, recompute::recompute));
        });
    }

    @Override
    public Outcome<String> provenance(Path ledger, String id) {
        return Refusals.caught(
                () -> new Outcome.Done<>(Provenance.of(new LedgerReader(Ledger.at(ledger), Progress.NONE).find(id))));
    }

    @Override
    public Outcome<List<RecordSummary>> list(Path ledger, Wanted wanted, Progress progress) {
        return Refusals.caught(() -> new Outcome.Done<>(new ListRecords(Ledger.at(ledger), wanted).list(progress)));
    }

    @Override
    public Outcome<Shown> show(Path file, String id) {
        return Refusals.caught(() -> {
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
            RecordSummary summary = RecordSummary.of(record, Names.of(ledger)).supersededBy(superseding[0]);
            return new Outcome.Done<>(new Shown(summary, record.pretty()));
        });
    }

    @Override
    public Outcome<String> forget(Path file, String who) {
        return Refusals.caught(() -> {
            Ledger ledger = Ledger.at(file);
            Optional<String> erased = ledger.alone(() -> Names.of(ledger).erase(who));
            return new Outcome.Done<>(erased.orElseThrow(() -> new Refusal(new Problem(
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
