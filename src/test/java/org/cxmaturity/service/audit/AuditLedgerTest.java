package org.cxmaturity.service.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cxmaturity.audit.PeopleFile;
import org.cxmaturity.audit.Progress;
import org.cxmaturity.audit.RecordSummary;
import org.cxmaturity.audit.Replayed;
import org.cxmaturity.audit.Replayed.Verdict;
import org.cxmaturity.audit.Verification;
import org.cxmaturity.explanation.Explanation;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.model.Result.Refused;
import org.cxmaturity.rulebase.RuleBaseLoader;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.service.audit.Auditing.Wanted;
import org.cxmaturity.service.profile.ExplainProfile;
import org.cxmaturity.service.profile.Explaining;
import org.cxmaturity.service.profile.ProfileRequests;
import org.cxmaturity.service.profile.RecordedProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An assessment is recorded, found again, replayed and explained. */
class AuditLedgerTest {
    @TempDir
    private Path directory;

    private AuditTrail trail = new AuditTrail(Path.of(""));

    @BeforeEach
    void start() {
        trail = new AuditTrail(directory);
    }

    private JsonNode line(int number) throws IOException {
        return JsonMapper.shared().readTree(Files.readAllLines(trail.ledger()).get(number - 1));
    }

    private Verification verify() {
        return AuditTrail.done(trail.auditing().verify(trail.ledger(), Optional.empty(), List.of(), Progress.NONE));
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
        assertThat(record.at("/ruleBase/workbooks")).hasSize(31);
        assertThat(record.at("/ruleBase/rules")).hasSizeGreaterThan(10);
        assertThat(record.at("/product/files")).isEmpty();
        Verification verification = verify();
        assertThat(verification.isWhole()).isTrue();
        assertThat(verification.files())
                .isEqualTo(record.at("/ruleBase/workbooks").size()
                        + record.at("/ruleBase/rules").size());
    }

    @Test
    void a_line_fits_the_schema_and_one_that_says_less_does_not() throws IOException {
        trail.append("high-street-retailer");
        String line = Files.readAllLines(trail.ledger()).get(0);

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

        assertThat(verify().isWhole()).isFalse();
        assertThat(verify().archive()).hasSize(2);
        assertThat(verify().archive().toString()).contains("actions.xlsx", "rule-base.xlsx");
        assertThat(trail.replay()).extracting(Replayed::verdict).containsExactly(Verdict.NOT_COMPARABLE);
    }

    @Test
    void no_name_stands_in_the_ledger_and_a_forgotten_one_stands_nowhere() throws IOException {
        trail.append("high-street-retailer");
        String ledger = Files.readString(trail.ledger());
        String names = Files.readString(directory.resolve("ledger.jsonl.names"));

        assertThat(ledger).doesNotContain("Novák", "\"by\":\"Head of Insight\"");
        assertThat(names).contains("Novák", "Head of Insight");
        assertThat(AuditTrail.done(trail.auditing().show(trail.ledger(), "1"))
                        .summary()
                        .by())
                .isEqualTo("Ada Novák");

        AuditTrail.done(trail.auditing().forget(trail.ledger(), "Ada Novák"));

        assertThat(Files.readString(directory.resolve("ledger.jsonl.names"))).doesNotContain("Novák");
        assertThat(Files.readString(trail.ledger())).isEqualTo(ledger);
        RecordSummary shown =
                AuditTrail.done(trail.auditing().show(trail.ledger(), "1")).summary();
        assertThat(shown.standing()).isEqualTo(PeopleFile.Standing.ERASED);
        assertThat(verify().isWhole()).isTrue();
        assertThat(trail.replay()).extracting(Replayed::verdict).containsExactly(Verdict.SAME_BYTES);
        assertThat(trail.auditing().forget(trail.ledger(), "Ada Novák")).isInstanceOf(Refused.class);
    }

    @Test
    void every_example_is_replayed_to_the_same_bytes_after_the_tables_were_edited() throws IOException {
        Path tables = AuditTrail.copyOfTables(directory.resolve("tables"));
        try (Stream<Path> examples = Files.list(AuditTrail.EXAMPLES)) {
            for (Path example : examples.sorted().toList()) {
                AuditTrail.done(trail.auditing().append(trail.entry(example, Optional.of(tables))));
            }
        }
        AuditTrail.setLevel(tables, "JRN-RADIATE-01", 4);
        AuditTrail.done(trail.auditing()
                .append(trail.entry(AuditTrail.EXAMPLES.resolve("high-street-retailer.yaml"), Optional.of(tables))));
        for (Path each : Files.list(tables).toList()) {
            Files.delete(each);
        }

        List<Replayed> replayed = trail.replay();

        assertThat(replayed).hasSize(18).extracting(Replayed::verdict).containsOnly(Verdict.SAME_BYTES);
        List<RecordSummary> retailer = trail.list(new Wanted(
                Optional.of("high-street-retailer"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
        assertThat(retailer)
                .extracting(each -> each.placements().get(0).stage())
                .containsExactly("radiate", "initiate");
        assertThat(retailer).extracting(RecordSummary::ruleBaseDigest).doesNotHaveDuplicates();
    }

    @Test
    void stock_drools_comes_to_the_same_conclusions_and_to_others_than_a_forged_record() throws Exception {
        trail.append("high-street-retailer");
        trail.append("hot-spring-resorts");
        ForgedRecord.withStage(trail.ledger(), "align");

        List<Replayed> recomputed =
                AuditTrail.done(trail.auditing().recompute(trail.ledger(), Optional.empty(), Progress.NONE));

        assertThat(recomputed)
                .extracting(Replayed::verdict)
                .containsExactly(Verdict.DIFFERENT, Verdict.SAME_CONCLUSIONS);
        assertThat(recomputed.get(0).difference().orElseThrow().path()).isEqualTo("placements[0].stage");
    }

    @Test
    void a_record_whose_assessment_is_not_what_its_rules_say_is_shown_by_its_first_conclusion() throws Exception {
        trail.append("high-street-retailer");
        ForgedRecord.withStage(trail.ledger(), "align");

        assertThat(verify().isWhole())
                .as("whoever makes a whole ledger anew can chain it anew: only head or signature tell")
                .isTrue();
        assertThat(trail.replay()).extracting(Replayed::verdict).containsExactly(Verdict.DIFFERENT);
        assertThat(trail.replay().get(0).difference()).hasValueSatisfying(difference -> {
            assertThat(difference.path()).isEqualTo("placements[0].stage");
            assertThat(difference.recorded()).isEqualTo("\"align\"");
            assertThat(difference.now()).isEqualTo("\"radiate\"");
        });
    }

    @Test
    void a_record_whose_conclusions_its_rules_do_not_repeat_is_not_explained() throws Exception {
        trail.append("high-street-retailer");
        ForgedRecord.withStage(trail.ledger(), "align");

        Result<Explanation> outcome = new ExplainProfile(ProfileRequests.ruleBases(), citation -> ExplainedRecord.of(citation).map(each -> new RecordedProfile(each.open(), each.words())))
                .explainRecord(
                        trail.ledger() + "#1",
                        Optional.empty(),
                        new Explaining.Question(
                                Optional.of("journey"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                false));

        assertThat(((Result.Refused<Explanation>) outcome).problems())
                .extracting(Problem::found)
                .allMatch(found ->
                        found.contains("does not repeat: placements[0].stage was \"align\" and is now \"radiate\""));
    }

    @Test
    void records_are_found_by_organisation_stage_date_rule_row_and_cell() {
        trail.append("high-street-retailer");
        trail.append("hot-spring-resorts");

        assertThat(found(wanted("organisation", "hot-spring-resorts"))).containsExactly(2L);
        assertThat(found(wanted("stage", "radiate"))).contains(1L);
        assertThat(found(wanted("stage", "no-such-stage"))).isEmpty();
        assertThat(found(wanted("from", "2026-10-02"))).containsExactly(1L, 2L);
        assertThat(found(wanted("from", "2026-10-03"))).isEmpty();
        assertThat(found(wanted("to", "2026-10-01"))).isEmpty();
        assertThat(found(wanted("rule", "CXM-CRT-001"))).isNotEmpty();
        assertThat(found(wanted("rule", "CXM-NONE-001"))).isEmpty();
        assertThat(found(wanted("row", "stage-criteria#JRN-RADIATE-01"))).contains(1L);
        assertThat(found(wanted("row", "stage-criteria#JRN-NO-SUCH"))).isEmpty();
        String place = Shipped.places().getOrDefault("stage-criteria#JRN-RADIATE-01", "");
        assertThat(found(wanted("row", place.replaceFirst("!A([0-9]+)$", "!F$1"))))
                .contains(1L);
    }

    @Test
    void a_cell_finds_the_records_that_its_row_finds() {
        trail.append("high-street-retailer");
        List<Boolean> cited = new ArrayList<>();
        Shipped.places().forEach((row, place) -> {
            if (row.startsWith("silo-scoring#")) {
                assertThat(found(wanted("row", place))).as(row).isEqualTo(found(wanted("row", row)));
                cited.add(!found(wanted("row", row)).isEmpty());
            }
        });

        assertThat(cited).contains(true, false);
    }

    private List<Long> found(Wanted wanted) {
        return trail.list(wanted).stream().map(RecordSummary::sequence).toList();
    }

    private static Wanted wanted(String what, String value) {
        Optional<String> given = Optional.of(value);
        Optional<LocalDate> day = value.matches("2026-.*") ? given.map(LocalDate::parse) : Optional.empty();
        return new Wanted(
                what.equals("organisation") ? given : Optional.empty(),
                Optional.empty(),
                what.equals("stage") ? given : Optional.empty(),
                what.equals("from") ? day : Optional.empty(),
                what.equals("to") ? day : Optional.empty(),
                what.equals("rule") ? given : Optional.empty(),
                what.equals("row") ? given : Optional.empty());
    }

    @Test
    void a_correction_names_what_it_supersedes() throws IOException {
        Auditing.Added first = trail.append("high-street-retailer");
        Auditing.Entry again = trail.entry("high-street-retailer");
        Auditing.Entry correction = new Auditing.Entry(
                again.ledger(),
                again.profile(),
                again.tables(),
                again.by(),
                again.on(),
                again.recordedAt(),
                Optional.of("after the interview with the COO"),
                Optional.of(first.hash().hex().substring(0, 10)),
                Optional.of("two answers were swapped"),
                Optional.empty());

        AuditTrail.done(trail.auditing().append(correction));

        assertThat(line(2).at("/record/supersedes/sequence").intValue()).isEqualTo(1);
        assertThat(line(2).at("/record/supersedes/hash").stringValue())
                .isEqualTo(first.hash().toString());
        assertThat(trail.list(AuditTrail.ANY).get(0).supersededBy()).hasValue(2);
        assertThat(AuditTrail.done(trail.auditing().show(trail.ledger(), "2"))
                        .summary()
                        .supersedes())
                .hasValueSatisfying(old -> assertThat(old.reason()).isEqualTo("two answers were swapped"));
    }

    @Test
    void what_cannot_be_recorded_leaves_no_ledger_behind() throws IOException {
        Path profile = Files.writeString(directory.resolve("bad.yaml"), "schema: cx-maturity/profile/v1\nasOf: soon\n");

        Result<Auditing.Added> outcome = trail.auditing().append(trail.entry(profile, Optional.empty()));

        assertThat(outcome).isInstanceOf(Refused.class);
        assertThat(((Refused<Auditing.Added>) outcome).problems()).hasSizeGreaterThan(1);
        assertThat(trail.ledger()).doesNotExist();
        assertThat(directory.resolve("ledger.jsonl.names")).doesNotExist();
    }

    @Test
    void a_number_that_a_double_does_not_hold_is_refused_and_not_rounded() throws IOException {
        String text = Files.readString(AuditTrail.EXAMPLES.resolve("high-street-retailer.yaml"))
                .replace("pageLoadSeconds: 3.8", "pageLoadSeconds: 3.800000000000000001");
        Path profile = Files.writeString(directory.resolve("long.yaml"), text);

        Result<Auditing.Added> outcome = trail.auditing().append(trail.entry(profile, Optional.empty()));

        assertThat(((Refused<Auditing.Added>) outcome).problems())
                .extracting(Problem::place)
                .allMatch(place -> place.startsWith("long.yaml:") && place.contains("channels[0]"));
    }

    @Test
    void a_record_is_opened_as_a_case_with_its_rule_base_and_places() {
        trail.append("high-street-retailer");

        RecordedCase opened = AuditTrail.done(RecordedCase.open(trail.ledger() + "#1"));

        assertThat(opened.profile().organisation().id()).isEqualTo("high-street-retailer");
        assertThat(opened.assess().placements().get(0).stage()).isEqualTo("radiate");
        assertThat(opened.rowPlaces()).isEqualTo(Shipped.places());
        assertThat(opened.factPlaces()).containsKey("silos#marketing-service");
        assertThat(RecordedCase.open(trail.ledger() + "#2")).isInstanceOf(Refused.class);
    }
}
