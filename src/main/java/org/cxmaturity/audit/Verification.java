package org.cxmaturity.audit;

import java.util.List;
import java.util.Optional;
import org.cxmaturity.model.Problem;

/**
 * What was found of a ledger.
 *
 * @param records how many records check, up to the first fault
 * @param bytes how many bytes were read
 * @param head the hash of the last record that checks
 * @param root the root of the Merkle tree over the records that check
 * @param signed how many of them are signed
 * @param signaturesChecked whether there was a key to check signatures with
 * @param files how many files of the archive the records name
 * @param tail what is known of the ledger's end
 * @param published the heads that the ledger was held against
 * @param fault the first place where the ledger is not as it was written, if there is one
 * @param archive what is wrong with the archive
 * @param people what is wrong with the lines that say which person a reference means
 */
public record Verification(
        long records,
        long bytes,
        Hash head,
        Hash root,
        long signed,
        boolean signaturesChecked,
        int files,
        Tail tail,
        List<PublishedHead> published,
        Optional<LedgerFault> fault,
        List<Problem> archive,
        List<Problem> people) {
    public Verification {
        published = List.copyOf(published);
        archive = List.copyOf(archive);
        people = List.copyOf(people);
    }

    /** Whether nothing is wrong. An end that is not proven is not wrong. */
    public boolean isWhole() {
        return fault.isEmpty() && archive.isEmpty() && people.isEmpty();
    }

    /** What is known of a ledger's end. */
    public enum Tail {
        /** The last record is the published head: none was cut off. */
        PROVEN,
        /** The published head is an earlier record: what came after the last one cannot be known. */
        PROVEN_UP_TO_HEAD,
        /** No head was given: records may have been cut off. */
        UNPROVEN
    }
}
