package org.cxmaturity.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.cxmaturity.assessment.Assessor;
import org.cxmaturity.audit.Archive;
import org.cxmaturity.audit.AuditRecord;
import org.cxmaturity.audit.Ledger;
import org.cxmaturity.audit.LedgerReader;
import org.cxmaturity.audit.Progress;
import org.cxmaturity.audit.Refusal;
import org.cxmaturity.intake.IntakeResult;
import org.cxmaturity.intake.ProfileReader;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Profile;
import org.cxmaturity.rulebase.LoadResult;
import org.cxmaturity.rulebase.RuleBase;
import org.cxmaturity.rulebase.RuleBaseLoader;

/**
 * A record opened again: its profile as facts, and the rule base it went by, loaded from the archive.
 *
 * @param document the profile's document, canonical JSON
 * @param profile its facts
 * @param factPlaces where each fact stands in the document, by key
 * @param rowPlaces the cell of each row's id in the archived workbooks, by {@code table#row-id}
 */
public record RecordedCase(
        AuditRecord record,
        String document,
        Profile profile,
        Map<String, String> factPlaces,
        RuleBase ruleBase,
        Map<String, String> rowPlaces) {
    private static final char BEFORE_ID = '#';

    /** Whether a text is written as a record is cited, {@code LEDGER#ID}, and no such file is meant. */
    public static boolean isCitation(String text) {
        return text.indexOf(BEFORE_ID) > 0;
    }

    /**
     * Opens a record.
     *
     * @param citation {@code LEDGER#ID}, the id a number or the first digits of a hash
     */
    public static Outcome<RecordedCase> open(String citation) {
        int at = citation.lastIndexOf(BEFORE_ID);
        return Refusals.caught(() -> {
            Ledger ledger = Ledger.at(Path.of(citation.substring(0, at)));
            AuditRecord record = new LedgerReader(ledger, Progress.NONE).find(citation.substring(at + 1));
            RuleBaseLoader loader = new RuleBaseLoader(null);
            return new Outcome.Done<>(of(record, new ArchivedRuleBases(new Archive(ledger), loader::load)));
        });
    }

    /** Opens a record with the rule bases of its ledger's archive. */
    static RecordedCase of(AuditRecord record, ArchivedRuleBases ruleBases) throws IOException, Refusal {
        LoadResult loaded = ruleBases.of(record.ruleBase().workbooks());
        if (loaded instanceof LoadResult.Faulty faulty) {
            throw new Refusal(faulty.problems());
        }
        LoadResult.Ready ready = (LoadResult.Ready) loaded;
        String document = record.profile();
        IntakeResult read = ProfileReader.read(
                "record-" + record.sequence() + ".json",
                document.getBytes(StandardCharsets.UTF_8),
                AssessProfile.vocabulary(ready.ruleBase().tables()));
        if (read instanceof IntakeResult.Refused refused) {
            throw new Refusal(refused.problems());
        }
        IntakeResult.Accepted accepted = (IntakeResult.Accepted) read;
        return new RecordedCase(
                record, document, accepted.profile(), accepted.places(), ready.ruleBase(), ready.places());
    }

    /** Assesses it again. */
    public Assessment assess() {
        return Assessor.assess(ruleBase, profile);
    }
}
