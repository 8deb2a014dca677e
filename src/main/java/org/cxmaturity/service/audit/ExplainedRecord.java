package org.cxmaturity.service.audit;

import java.util.Optional;
import org.cxmaturity.audit.AuditRecord;
import org.cxmaturity.audit.DocumentDifference;
import org.cxmaturity.audit.People;
import org.cxmaturity.audit.RecordComparison;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Remedy;
import org.cxmaturity.model.Result;
import org.cxmaturity.service.profile.LoadedProfile;

/**
 * A record that can be explained. What is explained is what was recorded: an explanation of other conclusions would be a wrong
 * one.
 *
 * @param words which record it is, and what replaying it gave
 */
public record ExplainedRecord(LoadedProfile open, String words) {
    /** The record, with people's names; refused where this version concludes something else. */
    static Result<ExplainedRecord> of(ReopenedRecord reopened, People people, String citation) {
        AuditRecord record = reopened.record();
        RecordComparison comparison = RecordComparison.of(record, reopened.assess());
        String words = "record " + record.sequence() + ", made on " + record.on() + "; replayed to the same "
                + (comparison.sameBytes() ? "bytes" : "conclusions");
        Optional<DocumentDifference> difference = comparison.differenceOfConclusions();
        return difference.isPresent()
                ? Result.refused(Fault.INPUT, otherwise(citation, record, difference.get()))
                : reopened.named(people).map(open -> new ExplainedRecord(open, words));
    }

    private static Problem otherwise(String citation, AuditRecord record, DocumentDifference difference) {
        return new Problem(
                        citation,
                        "a record of version " + record.product().version()
                                + " whose conclusions this version does not repeat: " + difference.path() + " was "
                                + difference.recorded() + " and is now " + difference.now(),
                        "a record that this version can explain",
                        null)
                .with(new Remedy(Remedy.Kind.REPLAY_BY_TRUSTED_PROGRAM, ""));
    }
}
