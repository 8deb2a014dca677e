package org.cxmaturity.audit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.cxmaturity.audit.AuditRecord.Placed;
import org.cxmaturity.audit.People.Standing;
import org.cxmaturity.audit.RecordDocument.Supersedes;

/**
 * A record in brief.
 *
 * @param by the name of the person who vouches for it; their reference where the name is not known
 * @param standing what is known of that person's name
 * @param corrections the numbers of the records that correct this one; more than one contradict each other
 * @param trust the digest of the program's files, to be named where the archived program is to be run; empty where it has none
 */
public record RecordSummary(
        long sequence,
        Hash hash,
        String by,
        Standing standing,
        String on,
        String recordedAt,
        Optional<String> note,
        String organisation,
        String organisationName,
        String asOf,
        List<Placed> placements,
        String ruleBaseVersion,
        Hash ruleBaseDigest,
        String productVersion,
        String engine,
        Optional<Hash> trust,
        Optional<Hash> key,
        Optional<Supersedes> supersedes,
        List<Long> corrections) {
    public RecordSummary {
        placements = List.copyOf(placements);
        corrections = List.copyOf(corrections);
    }

    /** A record in brief, with the name that stands behind its reference. */
    public static RecordSummary of(AuditRecord record, People people) {
        var product = record.product();
        return new RecordSummary(
                record.sequence(),
                record.hash(),
                people.name(record.by()).orElse(record.by()),
                people.standing(record.by()),
                record.on(),
                record.recordedAt(),
                record.note(),
                record.organisation(),
                record.organisationName(),
                record.asOf(),
                record.placements(),
                record.ruleBase().version(),
                record.ruleBase().digest(),
                product.version(),
                product.engine(),
                product.files().isEmpty() ? Optional.empty() : Optional.of(product.digest()),
                record.key(),
                record.supersedes(),
                List.of());
    }

    /** The number of the latest record that corrects it. */
    public OptionalLong supersededBy() {
        return corrections.stream().mapToLong(Long::longValue).max();
    }

    /** The same record, corrected by others. */
    public RecordSummary correctedBy(List<Long> numbers) {
        return new RecordSummary(
                sequence,
                hash,
                by,
                standing,
                on,
                recordedAt,
                note,
                organisation,
                organisationName,
                asOf,
                placements,
                ruleBaseVersion,
                ruleBaseDigest,
                productVersion,
                engine,
                trust,
                key,
                supersedes,
                numbers);
    }
}
