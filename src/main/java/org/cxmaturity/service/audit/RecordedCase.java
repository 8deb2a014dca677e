package org.cxmaturity.service.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.cxmaturity.assessment.Assessor;
import org.cxmaturity.audit.Archive;
import org.cxmaturity.audit.AuditRecord;
import org.cxmaturity.audit.Ledger;
import org.cxmaturity.audit.LedgerReader;
import org.cxmaturity.audit.PeopleFile;
import org.cxmaturity.audit.Progress;
import org.cxmaturity.audit.Pseudonyms;
import org.cxmaturity.audit.Refusal;
import org.cxmaturity.intake.IntakeResult;
import org.cxmaturity.intake.ProfileReader;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Derivation;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.Result;
import org.cxmaturity.rulebase.LoadResult;
import org.cxmaturity.rulebase.RuleBase;
import org.cxmaturity.rulebase.RuleBaseLoader;
import org.cxmaturity.service.profile.LoadedProfile;
import org.cxmaturity.service.profile.ProfileLoader;

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
    public static Result<RecordedCase> open(String citation) {
        return LedgerRefusals.caught(() -> {
            Ledger ledger = ledger(citation);
            AuditRecord record = new LedgerReader(ledger, Progress.NONE)
                    .find(citation.substring(citation.lastIndexOf(BEFORE_ID) + 1));
            RuleBaseLoader loader = new RuleBaseLoader(null);
            return new Result.Done<>(of(record, new ArchivedRuleBases(new Archive(ledger), loader::load)));
        });
    }

    /** The ledger of a record that is cited. */
    static Ledger ledger(String citation) throws IOException {
        return Ledger.at(Path.of(citation.substring(0, citation.lastIndexOf(BEFORE_ID))));
    }

    /** Opens a record with the rule bases of its ledger's archive. */
    static RecordedCase of(AuditRecord record, ArchivedRuleBases ruleBases) throws IOException, Refusal {
        LoadResult loaded = ruleBases.of(record.ruleBase().workbooks());
        if (loaded instanceof LoadResult.Faulty faulty) {
            throw new Refusal(faulty.problems());
        }
        LoadResult.Ready ready = (LoadResult.Ready) loaded;
        String document = record.profile();
        IntakeResult.Accepted accepted = read(record.sequence(), document, ready.ruleBase());
        return new RecordedCase(
                record, document, accepted.profile(), accepted.places(), ready.ruleBase(), ready.places());
    }

    private static IntakeResult.Accepted read(long sequence, String document, RuleBase ruleBase) throws Refusal {
        IntakeResult read = ProfileReader.read(
                "record-" + sequence + ".json",
                document.getBytes(StandardCharsets.UTF_8),
                ProfileLoader.vocabulary(ruleBase.tables()));
        if (read instanceof IntakeResult.Refused refused) {
            throw new Refusal(refused.problems());
        }
        return (IntakeResult.Accepted) read;
    }

    /** The same as a case to explain, with people's names in the place of references, as far as they were not erased. */
    LoadedProfile named(PeopleFile people) throws IOException, Refusal {
        String named = Pseudonyms.in(document, reference -> people.name(reference)
                .orElse(people.standing(reference) == PeopleFile.Standing.ERASED ? "name erased" : reference));
        IntakeResult.Accepted accepted = read(record.sequence(), named, ruleBase);
        Map<String, String> places = new TreeMap<>();
        accepted.places()
                .forEach((fact, place) ->
                        places.put(fact, "record " + record.sequence() + place.replaceFirst("^[^ ]* ?", ", ")));
        return new LoadedProfile(new LoadResult.Ready(ruleBase, rowPlaces, Map.of()), accepted.profile(), places);
    }

    /** Assesses it again. */
    public Assessment assess() {
        return Assessor.assess(ruleBase, profile);
    }

    /** The same, with all that led to the result. */
    Derivation derive() {
        return Assessor.derive(ruleBase, profile, null);
    }
}
