package org.cxmaturity.service.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.cxmaturity.assessment.Assessor;
import org.cxmaturity.audit.Archive;
import org.cxmaturity.audit.AuditRecord;
import org.cxmaturity.audit.Hash;
import org.cxmaturity.audit.Keys;
import org.cxmaturity.audit.Ledger;
import org.cxmaturity.audit.LedgerReader;
import org.cxmaturity.audit.PeopleFile;
import org.cxmaturity.audit.Progress;
import org.cxmaturity.audit.Pseudonyms;
import org.cxmaturity.audit.RecordDocument;
import org.cxmaturity.audit.RecordDocument.Supersedes;
import org.cxmaturity.audit.Refusal;
import org.cxmaturity.intake.ProfileReader;
import org.cxmaturity.intake.ReadProfile;
import org.cxmaturity.json.AssessmentJson;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Given;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.Result;
import org.cxmaturity.model.Vocabulary;
import org.cxmaturity.rulebase.LoadedRuleBase;
import org.cxmaturity.rulebase.RuleBase;
import org.cxmaturity.rulebase.RuleBaseLoader;
import org.cxmaturity.rulebase.RuleSources;
import org.cxmaturity.rulebase.WorkbookFiles;
import org.cxmaturity.service.profile.ProfileLoader;

/** Assesses a profile and adds the assessment to a ledger: archive first, then names, then the record. */
final class AppendRecord {
    private final RuleBaseLoader loader;
    private final Path ownTables;
    private final Installation installation;
    private final Supplier<byte[]> salts;

    AppendRecord(RuleBaseLoader loader, Path ownTables, Installation installation, Supplier<byte[]> salts) {
        this.loader = loader;
        this.ownTables = ownTables;
        this.installation = installation;
        this.salts = salts;
    }

    /** What an assessment goes by, and what of it the record names. */
    private record Basis(RuleBase ruleBase, RecordDocument.RuleBase named) {}

    Result<Auditing.Added> append(Auditing.Entry entry) throws IOException, Refusal {
        if (PeopleFile.isReference(entry.by())) {
            throw new Refusal(new Problem("--by", "the reference " + entry.by(), "a person's name", null));
        }
        Ledger ledger = Ledger.at(entry.ledger());
        Archive archive = new Archive(ledger);
        Keys.Signer signer =
                entry.signKey().isPresent() ? Keys.signer(entry.signKey().get()) : null;
        Optional<AuditRecord> corrected = corrected(ledger, entry);
        Result<LoadedRuleBase> loaded = loader.load(entry.tables().orElse(ownTables));
        if (loaded instanceof Result.Refused<LoadedRuleBase> faulty) {
            return new Result.Refused<>(Fault.TABLES, faulty.problems());
        }
        Basis basis = basis(loaded.orElseThrow(), entry.tables().orElse(ownTables), archive);
        String profile = profile(entry.profile(), basis.ruleBase());
        if (corrected.isPresent()) {
            sameOrganisation(
                    corrected.get(),
                    read(profile, ProfileLoader.vocabulary(basis.ruleBase().tables())));
        }
        RecordDocument.Product product = installation.keptIn(archive);
        References references = references(ledger, profile, entry.by());
        RecordDocument record = RecordDocument.of(new RecordDocument.Content(
                references.by(),
                entry.on(),
                entry.recordedAt(),
                entry.note().orElse(null),
                corrected
                        .map(earlier -> new Supersedes(
                                earlier.sequence(),
                                earlier.hash(),
                                entry.reason().orElse("")))
                        .orElse(null),
                references.profile(),
                assessed(references.profile(), basis.ruleBase()),
                basis.named(),
                product));
        return added(ledger, ledger.append(record, signer));
    }

    private static Result<Auditing.Added> added(Ledger ledger, Ledger.Appended appended) {
        if (appended instanceof Ledger.Appended.Refused refused) {
            return new Result.Refused<>(Fault.INPUT, refused.problems());
        }
        Ledger.Appended.Done done = (Ledger.Appended.Done) appended;
        return new Result.Done<>(new Auditing.Added(ledger.file(), done.sequence(), done.hash(), done.torn()));
    }

    private static Optional<AuditRecord> corrected(Ledger ledger, Auditing.Entry entry) throws IOException, Refusal {
        return entry.supersedes().isEmpty()
                ? Optional.empty()
                : Optional.of(new LedgerReader(ledger, Progress.NONE)
                        .find(entry.supersedes().get()));
    }

    private static void sameOrganisation(AuditRecord corrected, Profile profile) throws Refusal {
        String organisation = profile.organisation().id();
        if (!corrected.organisation().equals(organisation)) {
            throw new Refusal(new Problem(
                    "--supersedes " + corrected.sequence(),
                    "a record of " + corrected.organisation(),
                    "a record of " + organisation + ", whose profile this is",
                    null));
        }
    }

    private static Basis basis(LoadedRuleBase ready, Path tables, Archive archive) throws IOException, Refusal {
        Map<String, Hash> workbooks = kept(WorkbookFiles.in(tables).contents(), archive);
        Map<String, String> read = new TreeMap<>();
        workbooks.forEach((name, hash) -> read.put(name, hash.hex()));
        if (!read.equals(new TreeMap<>(ready.digests()))) {
            throw new Refusal(new Problem(
                    tables.toString(),
                    "workbooks that change while they are read",
                    "workbooks nobody is saving",
                    null));
        }
        RuleBase ruleBase = ready.ruleBase();
        return new Basis(
                ruleBase,
                new RecordDocument.RuleBase(
                        ruleBase.id().version(),
                        Hash.read(ruleBase.id().digest()).orElseThrow(),
                        workbooks,
                        kept(RuleSources.shipped(), archive)));
    }

    private static Map<String, Hash> kept(SortedMap<String, byte[]> files, Archive archive) throws IOException {
        Map<String, Hash> hashes = new TreeMap<>();
        for (Map.Entry<String, byte[]> each : files.entrySet()) {
            hashes.put(each.getKey(), archive.keep(each.getValue()));
        }
        return hashes;
    }

    /** The profile's document, canonical; refused where the canonical form would say something else than the file. */
    private static String profile(Path file, RuleBase ruleBase) throws Refusal {
        Vocabulary vocabulary = ProfileLoader.vocabulary(ruleBase.tables());
        ReadProfile written = accepted(ProfileReader.read(content(file), vocabulary));
        String canonical = Pseudonyms.canonical(written.document());
        Profile recorded = read(canonical, vocabulary);
        for (int i = 0; i < recorded.facts().size(); i++) {
            Given fact = written.profile().facts().get(i);
            if (!fact.equals(recorded.facts().get(i))
                    || !fact.toString().equals(recorded.facts().get(i).toString())) {
                throw new Refusal(new Problem(
                        written.places().getOrDefault(fact.key(), file.toString()),
                        "a number with more digits than a record keeps",
                        "numbers of at most 15 digits",
                        null));
            }
        }
        return canonical;
    }

    private static NamedContent content(Path file) throws Refusal {
        try {
            return new NamedContent(String.valueOf(file.getFileName()), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new Refusal(new Problem(
                    file.toString(),
                    "a file that can't be read (" + e.getMessage() + ")",
                    "a profile in YAML or JSON",
                    null));
        }
    }

    private static Profile read(String document, Vocabulary vocabulary) throws Refusal {
        return accepted(ProfileReader.read(
                        new NamedContent("profile.json", document.getBytes(StandardCharsets.UTF_8)), vocabulary))
                .profile();
    }

    private static ReadProfile accepted(Result<ReadProfile> result) throws Refusal {
        if (!result.problems().isEmpty()) {
            throw new Refusal(result.problems());
        }
        return result.orElseThrow();
    }

    /** What the record says in the place of names. */
    private record References(String by, String profile) {}

    private References references(Ledger ledger, String profile, String by) throws IOException {
        return ledger.alone(() -> {
            PeopleFile names = PeopleFile.of(ledger);
            return new References(
                    names.reference(by, salts), Pseudonyms.in(profile, name -> names.reference(name, salts)));
        });
    }

    /** What was recorded is what is assessed, so that replaying it assesses nothing else. */
    private static String assessed(String profile, RuleBase ruleBase) throws Refusal {
        Profile recorded = read(profile, ProfileLoader.vocabulary(ruleBase.tables()));
        return AssessmentJson.of(Assessor.assess(ruleBase, recorded), null, true);
    }
}
