package org.cxmaturity.service.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.audit.LedgerWatch;
import org.cxmaturity.audit.RecordSummary;
import org.cxmaturity.model.Problem;
import org.cxmaturity.rulebase.Shipped;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records are found again. */
class ListRecordsTest {
    @TempDir
    private Path directory;

    private AuditTrail trail = new AuditTrail(Path.of(""));

    @BeforeEach
    void start() {
        trail = new AuditTrail(directory);
    }

    @Test
    void records_are_found_by_organisation_stage_date_rule_row_and_cell() {
        trail.append("high-street-retailer");
        trail.append("hot-spring-resorts");

        assertThat(found(wanted("organisation", "hot-spring-resorts"))).containsExactly(2L);
        assertThat(found(wanted("stage", "radiate"))).contains(1L);
        assertThat(found(wanted("from", "2026-10-02"))).containsExactly(1L, 2L);
        assertThat(found(wanted("from", "2026-10-03"))).isEmpty();
        assertThat(found(wanted("to", "2026-10-01"))).isEmpty();
        assertThat(found(wanted("rule", "CXM-CRT-001"))).isNotEmpty();
        assertThat(found(wanted("row", "stage-criteria#JRN-RADIATE-01"))).contains(1L);
        String place = Shipped.places().getOrDefault("stage-criteria#JRN-RADIATE-01", "");
        assertThat(found(wanted("row", place.replaceFirst("!A([0-9]+)$", "!F$1"))))
                .contains(1L);
    }

    @Test
    void what_no_record_can_have_is_said_to_be_unknown_with_the_name_that_was_meant() {
        trail.append("high-street-retailer");

        assertThat(unknown("organisation", "high-street-retailr")).containsExactly("high-street-retailer");
        assertThat(unknown("stage", "raidate")).containsExactly("radiate");
        assertThat(unknown("rule", "CXM-CRT-01")).containsExactly("CXM-CRT-001");
        assertThat(unknown("row", "stage-criteria#JRN-RADIAT-01")).containsExactly("stage-criteria#JRN-RADIATE-01");
        assertThat(unknown("row", "stage-criteria.drl.xlsx!stage-criterion!A16"))
                .containsExactly("stage-criteria.drl.xlsx!stage-criteria!A16");
        assertThat(unknown("rule", "nothing like it")).hasSize(1).containsOnlyNulls();
    }

    @Test
    void what_records_can_have_and_none_has_is_found_in_no_record() {
        trail.append("high-street-retailer");

        assertThat(found(wanted("stage", "optimised"))).isEmpty();
        assertThat(found(wanted("from", "2026-10-03"))).isEmpty();
    }

    /** What was meant, by the problems. */
    private List<String> unknown(String what, String asked) {
        return trail.auditing().list(trail.ledger(), wanted(what, asked), LedgerWatch.NONE).problems().stream()
                .peek(problem -> assertThat(problem.found()).isEqualTo('"' + asked + "\", which is unknown"))
                .map(Problem::maybe)
                .toList();
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

    private List<Long> found(RecordFilter wanted) {
        return trail.list(wanted).stream().map(RecordSummary::sequence).toList();
    }

    private static RecordFilter wanted(String what, String value) {
        Optional<String> given = Optional.of(value);
        Optional<LocalDate> day = value.matches("2026-.*") ? given.map(LocalDate::parse) : Optional.empty();
        return new RecordFilter(
                what.equals("organisation") ? given : Optional.empty(),
                Optional.empty(),
                what.equals("stage") ? given : Optional.empty(),
                what.equals("from") ? day : Optional.empty(),
                what.equals("to") ? day : Optional.empty(),
                what.equals("rule") ? given : Optional.empty(),
                what.equals("row") ? RowOrCell.parse(value) : Optional.empty());
    }
}
