package org.cxmaturity.service.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.cxmaturity.audit.LedgerStore.Appended;
import org.cxmaturity.audit.LedgerWatch;
import org.cxmaturity.audit.People;
import org.cxmaturity.audit.ReplayedRecord;
import org.cxmaturity.audit.ReplayedRecord.Verdict;
import org.cxmaturity.audit.Verification;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.service.audit.AssessmentToRecord.Correction;
import org.cxmaturity.tablespec.TableSpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An assessment is recorded with all that it rests on, and without anybody's name. */
class AppendRecordTest {
    @TempDir
    private Path directory;

    private AuditTrail trail = new AuditTrail(Path.of(""));

    @BeforeEach
    void start() {
        trail = new AuditTrail(directory);
    }

    private JsonNode line(int number) throws IOException {
        return JsonMapper.shared().readTree(Files.readAllLines(trail.file()).get(number - 1));
    }

    @Test
    void a_record_names_all_that_the_assessment_rests_on_and_the_archive_has_it() throws IOException {
        trail.append("high-street-retailer");

        JsonNode record = line(1).path("record");
        assertThat(record.path("schema").stringValue()).isEqualTo("cx-maturity/audit-record/v1");
        assertThat(record.path("on").stringValue()).isEqualTo("2026-10-02");
        assertThat(record.path("recordedAt").stringValue()).isEqualTo("2026-10-02T09:30:15Z");
        assertThat(record.at("/profile/organisation/id").stringValue()).isEqualTo("high-street-retailer");
        assertThat(record.at("/assessment/trace/firings")).hasSizeGreaterThan(300);
        assertThat(record.at("/ruleBase/workbooks"))
                .hasSameSizeAs(TableSpec.byFile().keySet());
        assertThat(record.at("/ruleBase/rules")).hasSizeGreaterThan(10);
        assertThat(record.at("/product/files")).isEmpty();
        Verification verification = trail.verify();
        assertThat(verification.isWhole()).isTrue();
        assertThat(verification.files())
                .isEqualTo(record.at("/ruleBase/workbooks").size()
                        + record.at("/ruleBase/rules").size());
    }

    @Test
    void a_line_fits_the_schema_and_one_that_says_less_does_not() throws IOException {
        trail.append("high-street-retailer");
        String line = Files.readAllLines(trail.file()).get(0);

        assertThat(RecordSchema.errors(line)).isEmpty();
        assertThat(RecordSchema.errors(line.replace("\"kind\":\"assessment\",", "")))
                .isNotEmpty();
        assertThat(RecordSchema.errors(line.replace("\"engine\":", "\"motor\":")))
                .isNotEmpty();
        assertThat(RecordSchema.errors(line.replace("\"by\":\"person:", "\"by\":\"Ada ")))
                .isNotEmpty();
    }

    @Test
    void a_damaged_and_a_missing_file_of_the_archive_are_named() throws IOException {
        trail.append("high-street-retailer");
        String workbook = line(1).at("/record/ruleBase/workbooks/actions.xlsx")
                .stringValue()
                .substring(7);
        String other = line(1).at("/record/ruleBase/workbooks/rule-base.xlsx")
                .stringValue()
                .substring(7);
        Path archive = directory.resolve("ledger.jsonl.archive/sha256");
        Files.writeString(archive.resolve(workbook.substring(0, 2)).resolve(workbook), "other");
        Files.delete(archive.resolve(other.substring(0, 2)).resolve(other));

        assertThat(trail.verify().isWhole()).isFalse();
        assertThat(trail.verify().archive()).hasSize(2);
        assertThat(trail.verify().archive().toString()).contains("actions.xlsx", "rule-base.xlsx");
        assertThat(trail.replay()).extracting(ReplayedRecord::verdict).containsExactly(Verdict.NOT_COMPARABLE);
    }

    @Test
    void no_name_stands_in_the_ledger_and_a_forgotten_one_stands_nowhere() throws IOException {
        trail.append("high-street-retailer");
        String ledger = Files.readString(trail.file());
        String names = Files.readString(directory.resolve("ledger.jsonl.names"));

        assertThat(ledger).doesNotContain("Novák", "\"by\":\"Head of Insight\"");
        assertThat(names).contains("Novák", "Head of Insight");
        assertThat(trail.show("1").by()).isEqualTo("Ada Novák");

        trail.auditing().forget(trail.ledger(), "Ada Novák", LedgerWatch.NONE).orElseThrow();

        assertThat(Files.readString(directory.resolve("ledger.jsonl.names"))).doesNotContain("Novák");
        assertThat(Files.readString(trail.file())).isEqualTo(ledger);
        assertThat(trail.show("1").standing()).isEqualTo(People.Standing.ERASED);
        assertThat(trail.verify().isWhole()).isTrue();
        assertThat(trail.replay()).extracting(ReplayedRecord::verdict).containsExactly(Verdict.SAME_BYTES);
        assertThat(trail.auditing()
                        .forget(trail.ledger(), "Ada Novák", LedgerWatch.NONE)
                        .problems())
                .hasSize(1);
    }

    @Test
    void a_correction_names_what_it_supersedes() throws IOException {
        Appended first = trail.append("high-street-retailer");
        AssessmentToRecord again = trail.assessment("high-street-retailer");

        trail.append(new AssessmentToRecord(
                        again.profile(),
                        again.tables(),
                        again.by(),
                        again.on(),
                        again.recordedAt(),
                        Optional.of("after the interview with the COO"),
                        Optional.of(new Correction(first.hash().hex().substring(0, 10), "two answers were swapped")),
                        Optional.empty()))
                .orElseThrow();

        assertThat(line(2).at("/record/supersedes/sequence").intValue()).isEqualTo(1);
        assertThat(line(2).at("/record/supersedes/hash").stringValue())
                .isEqualTo(first.hash().toString());
        assertThat(trail.list(AuditTrail.ANY).get(0).supersededBy()).hasValue(2);
        assertThat(trail.show("2").supersedes())
                .hasValueSatisfying(old -> assertThat(old.reason()).isEqualTo("two answers were swapped"));
    }

    @Test
    void what_cannot_be_recorded_leaves_no_ledger_behind() throws IOException {
        Path profile = Files.writeString(directory.resolve("bad.yaml"), "schema: cx-maturity/profile/v1\nasOf: soon\n");

        Result<Appended> refused = trail.append(trail.assessment(profile, Optional.empty()));

        assertThat(refused.problems()).hasSizeGreaterThan(1);
        assertThat(directory).isDirectoryContaining("glob:**bad.yaml").isDirectoryNotContaining("glob:**ledger*");
    }

    @Test
    void nothing_is_added_after_a_record_of_a_form_that_is_not_known() throws Exception {
        trail.append("high-street-retailer");
        ForgedRecord.withForm(trail.file(), "cx-maturity/audit-record/v2");
        String ledger = Files.readString(trail.file());

        Result<Appended> refused = trail.append(trail.assessment("regional-bank"));

        assertThat(refused.problems())
                .extracting(Problem::found)
                .containsExactly("a last record, 1, of the form \"cx-maturity/audit-record/v2\"");
        assertThat(Files.readString(trail.file())).isEqualTo(ledger);
    }

    @Test
    void a_number_that_a_double_does_not_hold_is_refused_and_not_rounded() throws IOException {
        String text = Files.readString(AuditTrail.EXAMPLES.resolve("high-street-retailer.yaml"))
                .replace("pageLoadSeconds: 3.8", "pageLoadSeconds: 3.800000000000000001");
        Path profile = Files.writeString(directory.resolve("long.yaml"), text);

        Result<Appended> refused = trail.append(trail.assessment(profile, Optional.empty()));

        assertThat(refused.problems())
                .extracting(Problem::place)
                .allMatch(place -> place.startsWith("long.yaml:") && place.contains("channels[0]"));
    }
}
