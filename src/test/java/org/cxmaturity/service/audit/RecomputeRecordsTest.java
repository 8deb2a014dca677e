package org.cxmaturity.service.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cxmaturity.assessment.WrongFields;
import org.cxmaturity.audit.AuditRecord;
import org.cxmaturity.audit.LedgerRecords;
import org.cxmaturity.audit.LedgerWatch;
import org.cxmaturity.files.WorkbookLoaders;
import org.cxmaturity.model.Derivation;
import org.cxmaturity.model.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The second opinion on a record is one on every field of every conclusion, whether the record holds the field or not. */
class RecomputeRecordsTest {
    private static final String DISPUTE =
            "answers:\n  - {capability: channels.social, level: NOT_APPLICABLE, role: Director, comment: We sell in shops}";

    private static final String ANOTHER =
            "  - {id: till-crm, kind: CRM, owner: sales, side: OFFLINE, customerData: true}\n";

    @TempDir
    private Path directory;

    @Test
    void a_field_that_stock_drools_concluded_wrongly_is_seen_whichever_it_is() throws IOException {
        AuditTrail trail = new AuditTrail(directory);
        try (Stream<Path> examples = Files.list(AuditTrail.EXAMPLES)) {
            examples.forEach(example -> append(trail, example));
        }
        append(trail, disputed());
        ArchivedRuleBases ruleBases = new ArchivedRuleBases(trail.ledger().archive(), WorkbookLoaders.rows());
        WrongFields wrong = WrongFields.all();

        int records = new LedgerRecords(trail.ledger(), LedgerWatch.NONE)
                .each(List.of(), record -> ReopenedRecord.of(record, ruleBases).map(reopened -> {
                    plant(wrong, record, reopened.derive());
                    return Optional.of(record);
                }))
                .orElseThrow()
                .size();

        assertThat(records).isEqualTo(18);
        wrong.assertAllPlanted();
    }

    private static void append(AuditTrail trail, Path profile) {
        trail.append(trail.assessment(profile, Optional.empty())).orElseThrow();
    }

    private static void plant(WrongFields wrong, AuditRecord record, Derivation right) {
        assertThat(RecomputeRecords.difference(record, right, right)).isEmpty();
        wrong.in(right.steps().stream().map(Step::concluded).toList())
                .forEach(each -> assertThat(RecomputeRecords.difference(record, right, each.in(right)))
                        .as(each.field())
                        .hasValueSatisfying(found -> assertThat(found.path()).matches(each::isAt)));
    }

    /** An example with two CRM systems, in which somebody says of a channel that it does not apply, and it is there. */
    private Path disputed() throws IOException {
        String example = Files.readString(AuditTrail.EXAMPLES.resolve("high-street-retailer.yaml"));
        return Files.writeString(
                directory.resolve("disputed.yaml"),
                example.replace("\nanswers:", "\n" + DISPUTE)
                        .replace("\ndataSources:\n", "\ndataSources:\n" + ANOTHER));
    }
}
