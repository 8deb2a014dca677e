package org.cxmaturity.audit;

import java.util.List;
import java.util.Optional;
import org.cxmaturity.model.Problem;

/**
 * What came of assessing a recorded profile again.
 *
 * @param remark in words: by what it was assessed again, where that is not what the record names
 * @param difference the first difference, if there is one
 * @param problems why it could not be assessed again
 */
public record ReplayedRecord(
        long sequence,
        Hash hash,
        Verdict verdict,
        String remark,
        Optional<DocumentDifference> difference,
        List<Problem> problems) {
    public ReplayedRecord {
        problems = List.copyOf(problems);
    }

    /** A record whose profile was assessed again. */
    public static ReplayedRecord of(
            AuditRecord record, Verdict verdict, String remark, Optional<DocumentDifference> difference) {
        return new ReplayedRecord(record.sequence(), record.hash(), verdict, remark, difference, List.of());
    }

    /** A record that could not be assessed again. */
    public static ReplayedRecord notComparable(AuditRecord record, List<Problem> problems) {
        return new ReplayedRecord(
                record.sequence(),
                record.hash(),
                Verdict.NOT_COMPARABLE,
                "made by version " + record.product().version(),
                Optional.empty(),
                problems);
    }

    /** What the two assessments have to do with each other. */
    public enum Verdict {
        /** The same document, byte for byte. */
        SAME_BYTES,
        /** The same conclusions; other words, or another program. */
        SAME_CONCLUSIONS,
        /** Something is concluded otherwise. */
        DIFFERENT,
        /** It could not be assessed again here. */
        NOT_COMPARABLE
    }

    /** Whether nothing speaks against the record. */
    public boolean agrees() {
        return verdict == Verdict.SAME_BYTES || verdict == Verdict.SAME_CONCLUSIONS;
    }
}
