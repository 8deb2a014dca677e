package org.cxmaturity.service.audit;

import java.util.Optional;
import org.cxmaturity.audit.AuditRecord;
import org.cxmaturity.audit.DocumentDifference;
import org.cxmaturity.audit.PeopleFile;
import org.cxmaturity.audit.RecordComparison;
import org.cxmaturity.audit.Refusal;
import org.cxmaturity.json.AssessmentJson;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.service.profile.LoadedProfile;

/**
 * A record that can be explained. What is explained is what was recorded: an explanation of other conclusions would be a wrong
 * one.
 *
 * @param words which record it is, and what replaying it gave
 */
public record ExplainedRecord(LoadedProfile open, String words) {
    /** Opens the record that is cited; refused where this version concludes something else. */
    public static Result<ExplainedRecord> of(String citation) {
        return RecordedCase.open(citation)
                .then(recorded -> LedgerRefusals.caught(() -> new Result.Done<>(new ExplainedRecord(
                        recorded.named(PeopleFile.of(RecordedCase.ledger(citation))), words(citation, recorded)))));
    }

    private static String words(String citation, RecordedCase recorded) throws Refusal {
        AuditRecord record = recorded.record();
        RecordComparison comparison = RecordComparison.of(record, AssessmentJson.of(recorded.assess(), null, true));
        Optional<DocumentDifference> difference = comparison.differenceOfConclusions();
        if (difference.isPresent()) {
            throw new Refusal(new Problem(
                    citation,
                    "a record of version " + record.product().version()
                            + " whose conclusions this version does not repeat: "
                            + difference.get().path() + " was "
                            + difference.get().recorded() + " and is now "
                            + difference.get().now(),
                    "a record that this version can explain",
                    "cxm audit replay with --trust, and explain with the version that made it"));
        }
        return "record " + record.sequence() + ", made on " + record.on() + "; replayed to the same "
                + (comparison.sameBytes() ? "bytes" : "conclusions");
    }
}
