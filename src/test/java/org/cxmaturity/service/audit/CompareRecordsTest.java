package org.cxmaturity.service.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.audit.LedgerWatch;
import org.cxmaturity.comparison.FactChange;
import org.cxmaturity.comparison.RecordDifference;
import org.cxmaturity.comparison.ResultChange;
import org.cxmaturity.comparison.ResultChange.Kind;
import org.cxmaturity.comparison.ResultChange.Origin;
import org.cxmaturity.comparison.TableChange;
import org.cxmaturity.files.ProfileFile;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.model.RowRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What differs between two records is put down to facts or rules, as assessing each by the other's shows. */
class CompareRecordsTest {
    private static final Path RETAILER = AuditTrail.EXAMPLES.resolve("high-street-retailer.yaml");
    private static final String CMO = "digital-alignment, level: 2";
    private static final String COO = "digital-alignment, level: 1";

    @TempDir
    private Path directory;

    private AuditTrail trail = new AuditTrail(Path.of(""));
    private Path tables = Path.of("");

    @BeforeEach
    void record_the_retailer() throws IOException {
        trail = new AuditTrail(directory);
        tables = AuditTrail.copyOfTables(directory.resolve("tables"));
        append(RETAILER);
    }

    private void append(Path profile) {
        trail.append(trail.assessment(profile, Optional.of(tables))).orElseThrow();
    }

    private Path edited(String... edits) throws IOException {
        String text = Files.readString(RETAILER);
        for (int i = 0; i < edits.length; i += 2) {
            assertThat(text).contains(edits[i]);
            text = text.replace(edits[i], edits[i + 1]);
        }
        return Files.writeString(directory.resolve("edited.yaml"), text);
    }

    private RecordDifference difference() {
        return trail.auditing()
                .difference(trail.ledger(), "1", "2", LedgerWatch.NONE)
                .orElseThrow();
    }

    private static ResultChange stage(RecordDifference difference) {
        return difference.changes().stream()
                .filter(each -> each.kind() == Kind.STAGE && each.id().equals("journey"))
                .findFirst()
                .orElseThrow();
    }

    private static List<Origin> origins(RecordDifference difference) {
        return difference.changes().stream()
                .map(ResultChange::origin)
                .distinct()
                .toList();
    }

    @Test
    void the_same_profile_by_the_same_rules_differs_in_nothing() {
        append(RETAILER);

        RecordDifference difference = difference();

        assertThat(difference.changes()).isEmpty();
        assertThat(difference.facts()).isEmpty();
        assertThat(difference.tables().isEmpty()).isTrue();
    }

    @Test
    void other_facts_by_the_same_rules_account_for_all_that_differs() throws IOException {
        append(edited(CMO, "digital-alignment, level: 3", COO, "digital-alignment, level: 3"));

        RecordDifference difference = difference();

        assertThat(stage(difference).after()).isEqualTo(new ResultChange.Value("align", "Align"));
        assertThat(origins(difference)).containsExactly(Origin.FACTS);
        assertThat(difference.facts()).extracting(FactChange::kind).containsOnly(FactChange.Kind.CHANGED);
        assertThat(difference.facts().get(0).fields()).containsExactly(new FactChange.Field("level", "2", "3"));
        assertThat(difference.changes()).extracting(ResultChange::kind).contains(Kind.LEVEL, Kind.FINDING, Kind.ACTION);
    }

    @Test
    void other_rules_for_the_same_facts_account_for_all_that_differs() throws IOException {
        AuditTrail.setLevel(tables, "JRN-RADIATE-01", 4);
        append(RETAILER);

        RecordDifference difference = difference();

        assertThat(stage(difference))
                .extracting(ResultChange::before, ResultChange::after)
                .containsExactly(
                        new ResultChange.Value("radiate", "Radiate"), new ResultChange.Value("initiate", "Initiate"));
        assertThat(origins(difference)).containsExactly(Origin.RULES);
        assertThat(difference.tables().changes())
                .extracting(TableChange::reference)
                .containsExactly(RowRef.parse("stage-criteria#JRN-RADIATE-01"));
    }

    @Test
    void a_stage_that_neither_facts_nor_rules_reach_alone_is_reached_by_both_together() throws IOException {
        AuditTrail.setLevel(tables, "JRN-ALIGN-01", 2);
        append(edited(COO, "digital-alignment, level: 3"));

        RecordDifference difference = difference();

        assertThat(stage(difference).origin()).isEqualTo(Origin.TOGETHER);
        assertThat(difference.changes())
                .filteredOn(each -> each.kind() == Kind.LEVEL)
                .extracting(ResultChange::origin)
                .containsOnly(Origin.FACTS);
    }

    @Test
    void a_stage_that_facts_and_rules_reach_each_alone_is_said_to_be_so() throws IOException {
        AuditTrail.setLevel(tables, "JRN-ALIGN-01", 1);
        append(edited(CMO, "digital-alignment, level: 3", COO, "digital-alignment, level: 3"));

        assertThat(stage(difference()).origin()).isEqualTo(Origin.EITHER);
    }

    @Test
    void a_profile_is_compared_with_a_record_with_names_in_the_place_of_references() throws IOException {
        Path profile = edited(CMO, "digital-alignment, level: 3", COO, "digital-alignment, level: 3");

        RecordDifference difference = against(profile).orElseThrow();

        assertThat(difference.facts()).hasSize(2);
        assertThat(difference.after().name()).isEqualTo("edited.yaml");
        assertThat(stage(difference).origin()).isEqualTo(Origin.FACTS);
    }

    private Result<RecordDifference> against(Path profile) {
        return trail.auditing()
                .difference(
                        trail.ledger(),
                        "1",
                        ProfileFile.read(profile).orElseThrow(),
                        Optional.of(tables.toString()),
                        LedgerWatch.NONE);
    }

    @Test
    void another_organisation_and_a_record_that_is_not_repeated_are_refused() throws Exception {
        assertThat(against(AuditTrail.EXAMPLES.resolve("regional-bank.yaml")).problems())
                .extracting(Problem::found)
                .containsExactly("an assessment of regional-bank");
        ForgedRecord.withStage(trail.file(), "align");

        assertThat(against(RETAILER).problems().get(0).found())
                .contains("whose conclusions this version does not repeat");
    }
}
