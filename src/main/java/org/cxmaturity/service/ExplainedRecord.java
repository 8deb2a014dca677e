package org.cxmaturity.service;

import java.util.Optional;
import org.cxmaturity.audit.AuditRecord;
import org.cxmaturity.audit.Comparison;
import org.cxmaturity.audit.Difference;
import org.cxmaturity.audit.Names;
import org.cxmaturity.audit.Refusal;
import org.cxmaturity.model.Problem;
import org.cxmaturity.report.AssessmentJson;

/**
 * A record that can be explained. What is explained is what was recorded: an explanation of other conclusions would be a wrong
 * one.
 *
 * @param words which record it is, and what replaying it gave
 */
record ExplainedRecord(OpenCase open, String words) {
    /** Opens the record that is cited; refused where this version concludes something else. */
    static Outcome<ExplainedRecord> of(String citation) {
        return RecordedCase.open(citation)
                .then(recorded -> Refusals.caught(() -> new Outcome.Done<>(new ExplainedRecord(
                        recorded.named(Names.of(RecordedCase.ledger(citation))), words(citation, recorded)))));
    }

    private static String words(String citation, RecordedCase recorded) throws Refusal {
        AuditRecord record = recorded.record();
        Comparison comparison = Comparison.of(record, AssessmentJson.of(recorded.assess(), null, true));
        Optional<Difference> difference = comparison.differenceOfConclusions();
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
