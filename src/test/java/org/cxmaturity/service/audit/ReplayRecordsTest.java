package org.cxmaturity.service.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cxmaturity.audit.LedgerWatch;
import org.cxmaturity.audit.RecordSummary;
import org.cxmaturity.audit.ReplayedRecord;
import org.cxmaturity.audit.ReplayedRecord.Verdict;
import org.cxmaturity.cli.TableFiles;
import org.cxmaturity.comparison.EditionDifference;
import org.cxmaturity.model.Problem;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.service.tables.TableWorkbench;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Recorded assessments are made again and compared; a record that is not repeated is not explained. */
class ReplayRecordsTest {
    @TempDir
    private Path directory;

    private AuditTrail trail = new AuditTrail(Path.of(""));

    @BeforeEach
    void start() {
        trail = new AuditTrail(directory);
    }

    @Test
    void every_example_is_replayed_to_the_same_bytes_after_the_tables_were_edited() throws IOException {
        Path tables = AuditTrail.copyOfTables(directory.resolve("tables"));
        try (Stream<Path> examples = Files.list(AuditTrail.EXAMPLES)) {
            for (Path example : examples.sorted().toList()) {
                trail.append(trail.assessment(example, Optional.of(tables))).orElseThrow();
            }
        }
        AuditTrail.setLevel(tables, "JRN-RADIATE-01", 4);
        trail.append(trail.assessment(AuditTrail.EXAMPLES.resolve("high-street-retailer.yaml"), Optional.of(tables)))
                .orElseThrow();
        for (Path each : Files.list(tables).toList()) {
            Files.delete(each);
        }

        List<ReplayedRecord> replayed = trail.replay();

        assertThat(replayed).hasSize(18).extracting(ReplayedRecord::verdict).containsOnly(Verdict.SAME_BYTES);
        List<RecordSummary> retailer = trail.list(new RecordFilter(
                Optional.of("high-street-retailer"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
        assertThat(retailer)
                .extracting(each -> each.placements().stream()
                        .filter(placement -> placement.model().equals("journey"))
                        .findFirst()
                        .orElseThrow()
                        .stage())
                .containsExactly("radiate", "initiate");
        assertThat(retailer).extracting(RecordSummary::ruleBaseDigest).doesNotHaveDuplicates();
    }

    @Test
    void stock_drools_comes_to_the_same_conclusions_and_to_others_than_a_forged_record() throws Exception {
        trail.append("high-street-retailer");
        ForgedRecord.withStage(trail.file(), "align");
        trail.append("hot-spring-resorts");

        List<ReplayedRecord> recomputed = trail.auditing()
                .recompute(trail.ledger(), Optional.empty(), LedgerWatch.NONE)
                .orElseThrow();

        assertThat(recomputed)
                .extracting(ReplayedRecord::verdict)
                .containsExactly(Verdict.DIFFERENT, Verdict.SAME_CONCLUSIONS);
        assertThat(recomputed.get(0).difference().orElseThrow().path()).isEqualTo("placements[2].stage");
    }

    @Test
    void a_record_whose_assessment_is_not_what_its_rules_say_is_shown_by_its_first_conclusion() throws Exception {
        trail.append("high-street-retailer");
        ForgedRecord.withStage(trail.file(), "align");

        assertThat(trail.verify().isWhole())
                .as("whoever makes a whole ledger anew can chain it anew: only head or signature tell")
                .isTrue();
        assertThat(trail.replay()).extracting(ReplayedRecord::verdict).containsExactly(Verdict.DIFFERENT);
        assertThat(trail.replay().get(0).difference()).hasValueSatisfying(difference -> {
            assertThat(difference.path()).isEqualTo("placements[2].stage");
            assertThat(difference.recorded()).isEqualTo("\"align\"");
            assertThat(difference.now()).isEqualTo("\"radiate\"");
        });
    }

    @Test
    void a_record_of_a_version_whose_headers_named_facts_otherwise_is_replayed_by_its_rows() throws Exception {
        trail.append("high-street-retailer");
        ForgedRecord.withCells(trail.ledger(), "absence-scoring.drl.xlsx", "ExaminedSection", "Examined");

        assertThat(trail.replay()).extracting(ReplayedRecord::verdict).containsExactly(Verdict.SAME_BYTES);
    }

    @Test
    void the_tables_of_such_a_record_are_compared_by_their_rows_too() throws Exception {
        trail.append("high-street-retailer");
        ForgedRecord.withCells(trail.ledger(), "absence-scoring.drl.xlsx", "ExaminedSection", "Examined");

        EditionDifference difference = new TableFiles(new TableWorkbench(Shipped.loader()), Shipped.TABLES)
                .difference(Path.of(trail.file() + "#1"), Shipped.TABLES, LedgerWatch.NONE)
                .orElseThrow();

        assertThat(difference.isEmpty()).isTrue();
    }

    @Test
    void a_record_by_a_workbook_with_a_faulty_cell_is_not_replayed_and_the_cell_is_named() throws Exception {
        trail.append("high-street-retailer");
        ForgedRecord.withCells(trail.ledger(), "stage-criteria.drl.xlsx", "JRN-RADIATE-01", "JRN-ALIGN-01");

        ReplayedRecord replayed = trail.replay().get(0);

        assertThat(replayed.verdict()).isEqualTo(Verdict.NOT_COMPARABLE);
        assertThat(replayed.problems())
                .isNotEmpty()
                .extracting(Problem::place)
                .allMatch(place -> place.startsWith("stage-criteria.drl.xlsx!"));
    }

    @Test
    void a_record_whose_conclusions_its_rules_do_not_repeat_is_not_explained() throws Exception {
        trail.append("high-street-retailer");
        ForgedRecord.withStage(trail.file(), "align");

        assertThat(trail.auditing()
                        .explained(trail.ledger(), "1", LedgerWatch.NONE)
                        .problems())
                .extracting(Problem::place, Problem::found)
                .containsExactly(tuple(
                        trail.file() + "#1",
                        "a record of version 1.0.0 whose conclusions this version does not repeat: placements[2].stage"
                                + " was \"align\" and is now \"radiate\""));
    }

    @Test
    void a_record_is_opened_with_its_rule_base_and_the_places_of_facts_and_rows() {
        trail.append("high-street-retailer");

        ExplainedRecord opened = trail.auditing()
                .explained(trail.ledger(), "1", LedgerWatch.NONE)
                .orElseThrow();

        assertThat(opened.words()).isEqualTo("record 1, made on 2026-10-02; replayed to the same bytes");
        assertThat(opened.open().profile().organisation().id()).isEqualTo("high-street-retailer");
        assertThat(opened.open().rules().places()).isEqualTo(Shipped.places());
        assertThat(opened.open().places()).containsEntry("silos#marketing-service", "record 1, silos[0]");
        assertThat(trail.auditing()
                        .explained(trail.ledger(), "2", LedgerWatch.NONE)
                        .problems())
                .hasSize(1);
    }
}
