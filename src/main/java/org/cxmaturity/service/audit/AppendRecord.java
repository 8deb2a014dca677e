package org.cxmaturity.service.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.cxmaturity.assessment.Assessor;
import org.cxmaturity.audit.AuditRecord;
import org.cxmaturity.audit.ContentStore;
import org.cxmaturity.audit.Hash;
import org.cxmaturity.audit.LedgerRecords;
import org.cxmaturity.audit.LedgerStore;
import org.cxmaturity.audit.LedgerWatch;
import org.cxmaturity.audit.NewLine;
import org.cxmaturity.audit.People;
import org.cxmaturity.audit.Pseudonyms;
import org.cxmaturity.audit.RecordDocument;
import org.cxmaturity.audit.RecordDocument.Supersedes;
import org.cxmaturity.audit.SignatureKeys;
import org.cxmaturity.intake.ReadProfile;
import org.cxmaturity.json.AssessmentJson;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Given;
import org.cxmaturity.model.Input;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.rulebase.LoadedRuleBase;
import org.cxmaturity.rulebase.RuleBase;
import org.cxmaturity.rulebase.RuleSources;
import org.cxmaturity.service.audit.AssessmentToRecord.Correction;
import org.jspecify.annotations.Nullable;

/** Assesses a profile and adds the assessment to a ledger: archive first, then people, then the record. */
final class AppendRecord {
    private final RuleBaseWithWorkbooks.Source ruleBases;
    private final Installation installation;
    private final Supplier<byte[]> salts;
    private final LedgerStore ledger;
    private final AssessmentToRecord wanted;

    AppendRecord(
            RuleBaseWithWorkbooks.Source ruleBases,
            Installation installation,
            Supplier<byte[]> salts,
            LedgerStore ledger,
            AssessmentToRecord wanted) {
        this.ruleBases = ruleBases;
        this.installation = installation;
        this.salts = salts;
        this.ledger = ledger;
        this.wanted = wanted;
    }

    Result<LedgerStore.Appended> append() {
        if (People.isReference(wanted.by())) {
            return refused(new Problem(Input.PERSON, "the reference " + wanted.by(), "a person's name", null));
        }
        LocalDate today = wanted.recordedAt().toLocalDate();
        if (wanted.on().isAfter(today)) {
            return refused(new Problem(
                    Input.ASSESSMENT_DAY, wanted.on().toString(), "a day that has come, at the latest " + today, null));
        }
        return optional(wanted.signKey().map(SignatureKeys::signer)).then(signer -> record().then(record ->
                ledger.append(last -> after(last).map(any -> NewLine.after(last, record, signer.orElse(null))))));
    }

    /** Refused after a record of a form that this version does not know, whose ledger a newer one keeps. */
    private Result<Instant> after(@Nullable AuditRecord last) {
        return last == null || last.isOfKnownForm()
                ? notBefore(last)
                : refused(new Problem(
                        ledger.name(),
                        "a last record, " + last.sequence() + ", of the form \"" + last.schema() + '"',
                        RecordDocument.SCHEMA
                                + ", the form that this version knows: nothing is added to a ledger that it"
                                + " can't read",
                        null));
    }

    /** Refused where the clock has gone back since the last record: times in a ledger never do. */
    private Result<Instant> notBefore(@Nullable AuditRecord last) {
        Instant now = wanted.recordedAt().toInstant().truncatedTo(ChronoUnit.SECONDS);
        return last == null || now.toString().compareTo(last.recordedAt()) >= 0
                ? Result.done(now)
                : refused(new Problem(
                        ledger.name(),
                        "a clock that says " + now + ", though record " + last.sequence() + " was made at "
                                + last.recordedAt(),
                        "a clock that does not go back",
                        null));
    }

    private Result<RecordDocument> record() {
        return optional(wanted.correction().map(this::superseded)).then(superseded -> wanted.tables()
                .map(ruleBases::named)
                .orElseGet(ruleBases::own)
                .then(rules -> profile(rules.loaded())
                        .then(profile -> sameOrganisation(superseded, profile))
                        .then(profile -> record(rules, profile, superseded))));
    }

    /** What a record corrects, and the organisation that it is of. */
    private record Superseded(AuditRecord record, Supersedes named) {}

    private Result<Superseded> superseded(Correction correction) {
        return new LedgerRecords(ledger, LedgerWatch.NONE)
                .find(correction.record())
                .map(record ->
                        new Superseded(record, new Supersedes(record.sequence(), record.hash(), correction.reason())));
    }

    /** The profile's document in canonical form, and whom it describes. */
    private record CanonicalProfile(String document, String organisation) {}

    /** Refused where the canonical form would say something else than what was written. */
    private Result<CanonicalProfile> profile(LoadedRuleBase rules) {
        return RecordedProfile.read(wanted.profile(), rules).then(written -> {
            String canonical = Pseudonyms.canonical(written.document());
            return recorded(canonical, rules)
                    .then(recorded -> Result.unless(
                            Fault.INPUT,
                            lostDigits(written, recorded),
                            new CanonicalProfile(
                                    canonical, written.profile().organisation().id())));
        });
    }

    private static Result<ReadProfile> recorded(String document, LoadedRuleBase rules) {
        return RecordedProfile.read(new NamedContent("profile.json", document.getBytes(StandardCharsets.UTF_8)), rules);
    }

    private List<Problem> lostDigits(ReadProfile written, ReadProfile recorded) {
        for (int i = 0; i < recorded.profile().facts().size(); i++) {
            Given before = written.profile().facts().get(i);
            Given after = recorded.profile().facts().get(i);
            if (!before.equals(after) || !before.toString().equals(after.toString())) {
                return List.of(new Problem(
                        written.places()
                                .getOrDefault(before.key(), wanted.profile().name()),
                        "a number with more digits than a record keeps",
                        "numbers of at most 15 digits",
                        null));
            }
        }
        return List.of();
    }

    private static Result<CanonicalProfile> sameOrganisation(
            Optional<Superseded> superseded, CanonicalProfile profile) {
        return Result.unless(
                Fault.INPUT,
                superseded
                        .filter(each -> !each.record().organisation().equals(profile.organisation()))
                        .map(each -> new Problem(
                                        Input.CORRECTED_RECORD,
                                        "a record of " + each.record().organisation(),
                                        "a record of " + profile.organisation() + ", whose profile this is",
                                        null)
                                .at(Long.toString(each.record().sequence())))
                        .stream()
                        .toList(),
                profile);
    }

    private Result<RecordDocument> record(
            RuleBaseWithWorkbooks rules, CanonicalProfile profile, Optional<Superseded> superseded) {
        ContentStore archive = ledger.archive();
        return archive.keepAll(rules.workbooks())
                .then(workbooks -> archive.keepAll(RuleSources.shipped())
                        .map(sources -> named(rules.loaded().ruleBase(), workbooks, sources)))
                .then(ruleBase -> installation.product(archive::keep).then(product -> references(profile.document())
                        .then(references -> assessed(references.profile(), rules.loaded())
                                .map(assessment -> RecordDocument.of(new RecordDocument.Content(
                                        references.by(),
                                        wanted.on(),
                                        wanted.recordedAt().toInstant(),
                                        wanted.note().orElse(null),
                                        superseded.map(Superseded::named).orElse(null),
                                        references.profile(),
                                        assessment,
                                        ruleBase,
                                        product))))));
    }

    private static RecordDocument.RuleBase named(
            RuleBase ruleBase, Map<String, Hash> workbooks, Map<String, Hash> sources) {
        return new RecordDocument.RuleBase(
                ruleBase.id().version(), Hash.read(ruleBase.id().digest()).orElseThrow(), workbooks, sources);
    }

    /** What the record says in the place of names. */
    private record References(String by, String profile) {}

    private Result<References> references(String profile) {
        return ledger.people().change(people -> Result.unless(Fault.INPUT, people.problems(), people)
                .map(sound -> new References(
                        sound.reference(wanted.by(), salts),
                        Pseudonyms.in(profile, name -> sound.reference(name, salts)))));
    }

    /** What was recorded is what is assessed, so that replaying it assesses nothing else. */
    private static Result<String> assessed(String profile, LoadedRuleBase rules) {
        return recorded(profile, rules)
                .map(read -> AssessmentJson.of(Assessor.assess(rules.ruleBase(), read.profile()), true));
    }

    /** The value of a result that there may be. */
    private static <T> Result<Optional<T>> optional(Optional<Result<T>> result) {
        return Result.all(result.stream()).map(values -> values.stream().findFirst());
    }

    private static <T> Result<T> refused(Problem problem) {
        return Result.refused(Fault.INPUT, problem);
    }
}
