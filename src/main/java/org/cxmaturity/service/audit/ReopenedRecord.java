package org.cxmaturity.service.audit;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.cxmaturity.assessment.Assessor;
import org.cxmaturity.audit.AuditRecord;
import org.cxmaturity.audit.People;
import org.cxmaturity.audit.Pseudonyms;
import org.cxmaturity.intake.ReadProfile;
import org.cxmaturity.json.AssessmentJson;
import org.cxmaturity.model.Derivation;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.Result;
import org.cxmaturity.rulebase.LoadedRuleBase;
import org.cxmaturity.service.profile.LoadedProfile;

/**
 * A record with its profile as facts, and the rule base it went by, loaded from the archive.
 *
 * @param profile the facts, with references in the place of people's names
 */
record ReopenedRecord(AuditRecord record, LoadedRuleBase rules, Profile profile) {
    /** Opens a record with the rule bases of its ledger's archive. */
    static Result<ReopenedRecord> of(AuditRecord record, ArchivedRuleBases ruleBases) {
        return ruleBases.of(record).then(rules -> profile(record, record.profile(), rules)
                .map(read -> new ReopenedRecord(record, rules, read.profile())));
    }

    private static Result<ReadProfile> profile(AuditRecord record, String document, LoadedRuleBase rules) {
        return RecordedProfile.read(
                new NamedContent("record-" + record.sequence() + ".json", document.getBytes(StandardCharsets.UTF_8)),
                rules);
    }

    /** Assesses it again; the assessment's document. */
    String assess() {
        return AssessmentJson.of(Assessor.assess(rules.ruleBase(), profile), true);
    }

    /** The same, with all that led to the result. */
    Derivation derive() {
        return Assessor.derive(rules.ruleBase(), profile, null);
    }

    /** The profile's document, with people's names in the place of references, as far as they were not erased. */
    String namedProfile(People people) {
        return Pseudonyms.in(record.profile(), reference -> people.name(reference)
                .orElse(people.standing(reference) == People.Standing.ERASED ? "name erased" : reference));
    }

    /** The same to explain, with people's names in the place of references, as far as they were not erased. */
    Result<LoadedProfile> named(People people) {
        return profile(record, namedProfile(people), rules).map(read -> {
            Map<String, String> places = new TreeMap<>();
            read.places()
                    .forEach((fact, place) ->
                            places.put(fact, "record " + record.sequence() + place.replaceFirst("^[^ ]* ?", ", ")));
            return new LoadedProfile(
                    new LoadedRuleBase(rules.ruleBase(), rules.places(), Map.of()),
                    read.profile(),
                    read.businessCase(),
                    places);
        });
    }
}
