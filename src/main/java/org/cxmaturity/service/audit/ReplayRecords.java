package org.cxmaturity.service.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cxmaturity.audit.Archive;
import org.cxmaturity.audit.AuditRecord;
import org.cxmaturity.audit.DocumentDifference;
import org.cxmaturity.audit.Hash;
import org.cxmaturity.audit.Ledger;
import org.cxmaturity.audit.LedgerReader;
import org.cxmaturity.audit.Progress;
import org.cxmaturity.audit.RecordComparison;
import org.cxmaturity.audit.RecordDocument.Product;
import org.cxmaturity.audit.Refusal;
import org.cxmaturity.audit.Replayed;
import org.cxmaturity.audit.Replayed.Verdict;
import org.cxmaturity.json.AssessmentJson;
import org.cxmaturity.model.Problem;
import org.cxmaturity.rulebase.RuleBaseLoader;
import org.cxmaturity.rulebase.RuleSources;

/** Assesses recorded profiles again by their archived workbooks: by this program, or by the archived one where that is trusted. */
final class ReplayRecords {
    private final Installation installation;
    private final Product present;
    private final Archive archive;
    private final ArchivedRuleBases ruleBases;
    private final Map<String, Hash> presentRules = new TreeMap<>();
    private final Optional<Hash> trusted;

    ReplayRecords(Ledger ledger, Installation installation, Optional<Hash> trusted) throws IOException {
        this.installation = installation;
        this.present = installation.product();
        this.archive = new Archive(ledger);
        this.ruleBases = new ArchivedRuleBases(archive, new RuleBaseLoader(null)::load);
        this.trusted = trusted;
        RuleSources.shipped().forEach((name, content) -> presentRules.put(name, Hash.of(content)));
    }

    /** Something done with one record. */
    interface Each {
        /** Does it. */
        Replayed with(AuditRecord record) throws IOException, Refusal;
    }

    /** Does something with the record wanted, or with all; one that cannot be assessed again does not stop the others. */
    static List<Replayed> each(Ledger ledger, Optional<String> id, Progress progress, Each each)
            throws IOException, Refusal {
        LedgerReader reader = new LedgerReader(ledger, progress);
        List<Replayed> all = new ArrayList<>();
        if (id.isPresent()) {
            all.add(tried(reader.find(id.get()), each));
        } else {
            reader.each(record -> all.add(tried(record, each)));
        }
        return all;
    }

    private static Replayed tried(AuditRecord record, Each each) throws IOException {
        try {
            return each.with(record);
        } catch (Refusal refusal) {
            return notComparable(record, refusal.problems());
        }
    }

    private static Replayed notComparable(AuditRecord record, List<Problem> problems) {
        return new Replayed(
                record.sequence(),
                record.hash(),
                Verdict.NOT_COMPARABLE,
                "made by version " + record.product().version(),
                Optional.empty(),
                problems);
    }

    Replayed replay(AuditRecord record) throws IOException, Refusal {
        Product made = record.product();
        boolean archived =
                trusted.isPresent() && !made.files().isEmpty() && trusted.get().equals(made.digest());
        if (archived) {
            String now = new ArchivedProgram(installation.javaProgram(), archive).assess(record);
            return result(record, RecordComparison.of(record, now), "by the archived version " + made.version(), true);
        }
        String now = AssessmentJson.of(RecordedCase.of(record, ruleBases).assess(), null, true);
        boolean same = made.files().equals(present.files())
                && made.version().equals(present.version())
                && record.ruleBase().rules().equals(presentRules);
        return result(record, RecordComparison.of(record, now), same ? "" : remark(record, made), same);
    }

    private String remark(AuditRecord record, Product made) {
        String rules = record.ruleBase().rules().equals(presentRules) ? "" : ", other core rules";
        return "made by version " + made.version() + ", build " + brief(made) + rules + "; under this version, "
                + present.version() + ", build " + brief(present);
    }

    private static String brief(Product product) {
        return product.files().isEmpty()
                ? "without files"
                : product.digest().hex().substring(0, 12);
    }

    /** By the same program only the same bytes will do; by another one, the same conclusions. */
    private static Replayed result(
            AuditRecord record, RecordComparison comparison, String remark, boolean sameProgram) {
        if (comparison.sameBytes()) {
            return new Replayed(
                    record.sequence(), record.hash(), Verdict.SAME_BYTES, remark, Optional.empty(), List.of());
        }
        Optional<DocumentDifference> conclusions = comparison.differenceOfConclusions();
        Optional<DocumentDifference> first =
                sameProgram && conclusions.isEmpty() ? comparison.difference() : conclusions;
        Verdict verdict = first.isPresent() ? Verdict.DIFFERENT : Verdict.SAME_CONCLUSIONS;
        return new Replayed(record.sequence(), record.hash(), verdict, remark, first, List.of());
    }
}
