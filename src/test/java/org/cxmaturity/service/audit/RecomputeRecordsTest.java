package org.cxmaturity.service.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.cxmaturity.assessment.WrongFields;
import org.cxmaturity.audit.Archive;
import org.cxmaturity.audit.AuditRecord;
import org.cxmaturity.audit.Ledger;
import org.cxmaturity.audit.LedgerReader;
import org.cxmaturity.audit.Progress;
import org.cxmaturity.audit.Refusal;
import org.cxmaturity.model.Derivation;
import org.cxmaturity.model.Step;
import org.cxmaturity.rulebase.RuleBaseLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The second opinion on a record is one on every field of every conclusion, whether the record holds the field or not. */
class RecomputeRecordsTest {
    private static final String DISPUTE =
            "answers:\n  - {capability: channels.social, level: NOT_APPLICABLE, role: Director, comment: We sell in shops}";

    @TempDir
    private Path directory;

    @Test
    void a_field_that_stock_drools_concluded_wrongly_is_seen_whichever_it_is() throws IOException, Refusal {
        AuditTrail trail = new AuditTrail(directory);
        try (Stream<Path> examples = Files.list(AuditTrail.EXAMPLES)) {
            examples.forEach(
                    example -> AuditTrail.done(trail.auditing().append(trail.entry(example, Optional.empty()))));
        }
        AuditTrail.done(trail.auditing().append(trail.entry(disputed(), Optional.empty())));
        Ledger ledger = Ledger.at(trail.ledger());
        ArchivedRuleBases ruleBases = new ArchivedRuleBases(new Archive(ledger), new RuleBaseLoader(null)::load);
        WrongFields wrong = WrongFields.all();

        new LedgerReader(ledger, Progress.NONE)
                .each(record ->
                        plant(wrong, record, RecordedCase.of(record, ruleBases).derive()));

        assertThat(wrong.left()).isEmpty();
    }

    private static void plant(WrongFields wrong, AuditRecord record, Derivation right) {
        assertThat(RecomputeRecords.difference(record, right, right)).isEmpty();
        wrong.in(right.steps().stream().map(Step::concluded).toList())
                .forEach(each -> assertThat(RecomputeRecords.difference(record, right, each.in(right)))
                        .as(each.field())
                        .hasValueSatisfying(found -> assertThat(found.path()).matches(each::isAt)));
    }

    /** An example in which somebody says of a channel that it does not apply, and it is there. */
    private Path disputed() throws IOException {
        String example = Files.readString(AuditTrail.EXAMPLES.resolve("high-street-retailer.yaml"));
        return Files.writeString(directory.resolve("disputed.yaml"), example.replace("\nanswers:", "\n" + DISPUTE));
    }
}
