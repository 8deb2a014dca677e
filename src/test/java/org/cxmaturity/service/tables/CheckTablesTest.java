package org.cxmaturity.service.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.service.tables.FaultyTables.check;
import static org.cxmaturity.service.tables.TableCopies.cell;
import static org.cxmaturity.service.tables.TableCopies.edit;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cxmaturity.cli.TableFiles.Checked;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.tablecheck.Examination;
import org.cxmaturity.tablecheck.Finding;
import org.cxmaturity.tablecheck.Finding.Kind;
import org.cxmaturity.tablecheck.Finding.Severity;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy of the workbooks with one of each fault, checked. */
class CheckTablesTest {
    @TempDir
    private static Path scratch;

    private static Path faulty;
    private static Checked checked;

    @BeforeAll
    static void check_workbooks_with_one_of_each_fault() throws IOException {
        faulty = FaultyTables.in(scratch.resolve("faulty"));
        checked = check(faulty, Optional.empty(), false);
    }

    private static Finding expect(Severity severity, Kind kind, String place, String found) {
        return checked.examination().findings().stream()
                .filter(each -> each.severity() == severity && each.kind() == kind)
                .filter(each ->
                        each.place().matches(place) && each.problem().found().contains(found))
                .findFirst()
                .orElseThrow(() -> new AssertionError(kind + " at " + place + " is not among "
                        + String.join(
                                "\n",
                                checked.examination().findings().stream()
                                        .map(each -> each.kind() + " " + each.problem())
                                        .toList())));
    }

    @Test
    void every_error_is_named_by_cell() {
        expect(Severity.ERROR, Kind.CELL, "kpi-scoring.drl.xlsx!kpi-scoring!I17", "7");
        Finding gap =
                expect(Severity.ERROR, Kind.GAP, "effort-bands.drl.xlsx!effort-bands!B18", "% of staff days 20 to 24");
        assertThat(gap.problem().maybe()).isEqualTo("20 in this cell");
        Finding overlap =
                expect(Severity.ERROR, Kind.OVERLAP, "cost-bands.drl.xlsx!cost-bands!A19", "CSB-2 matches too");
        assertThat(overlap.problem().found()).contains("% of budget 51");
        assertThat(overlap.others()).containsExactly("cost-bands.drl.xlsx!cost-bands!A18");
        expect(Severity.ERROR, Kind.NEVER_APPLIES, "channel-scoring.drl.xlsx!channel-scoring!H18", "\"5\"");
        expect(Severity.ERROR, Kind.NO_FLOOR, "maturity-models.xlsx!Models!A7", "fourth");
        assertThat(checked.examination().of(Severity.ERROR)).hasSize(5);
    }

    @Test
    void every_warning_is_named_by_cell() {
        expect(Severity.WARNING, Kind.REDUNDANT, "silo-scoring.drl.xlsx!silo-scoring!A27", "SLS-05");
        expect(
                Severity.WARNING,
                Kind.REDUNDANT,
                "change-capacity.drl.xlsx!change-capacity!D22",
                "never counts: CHC-02");
        expect(Severity.WARNING, Kind.CELL, "absence-scoring.drl.xlsx!absence-scoring!C17", "SURVAY");
        expect(Severity.WARNING, Kind.CELL, "level-findings.drl.xlsx!level-findings!G32", "{capabilty}");
        expect(Severity.WARNING, Kind.NO_SOURCE, "technology-scoring.drl.xlsx!technology-scoring!I17", "tbd");
        expect(Severity.WARNING, Kind.NEVER_APPLIES, "obstacle-actions.drl.xlsx!obstacle-actions!B30", "red-tape");
        expect(Severity.WARNING, Kind.OUT_OF_REACH, "stage-criteria.drl.xlsx!stage-criteria!F26", "to 3 only");
        expect(Severity.WARNING, Kind.UNREAD, "maturity-models.xlsx!Phases!A7", "twilight");
        expect(Severity.WARNING, Kind.UNREAD, "capabilities.xlsx!Capabilities!A[0-9]+", "data.shine");
        expect(Severity.WARNING, Kind.FOUNDATION, "maturity-models.xlsx!Stages!A20", "five-level.beyond");
        expect(Severity.WARNING, Kind.NEVER_CALLED, "actions.xlsx!Actions!A123", "polish-brass");
        expect(Severity.WARNING, Kind.CLOSES_NO_GAP, "actions.xlsx!Actions!A123", "polish-brass");
    }

    @Test
    void no_fault_is_told_twice() {
        Set<String> told = new HashSet<>();

        assertThat(checked.examination().findings()).allMatch(each -> told.add(each.kind() + " " + each.place()));
    }

    @Test
    void what_cannot_be_looked_for_is_said() {
        assertThat(checked.examination().leftOut()).anySatisfy(each -> {
            assertThat(each.because()).contains("kpi-scoring");
            assertThat(each.analyses()).contains("redundant rows in kpi-scoring");
        });
    }

    @Test
    void a_changed_rule_base_has_a_version_of_its_own() throws IOException {
        Path tables = TableCopies.copy(scratch.resolve("same-version"));
        edit(tables.resolve("stage-criteria.drl.xlsx"), "stage-criteria", sheet -> cell(
                        sheet, "JRN-ALIGN-01", "Minimum level")
                .setCellValue(1));

        assertThat(check(tables, Optional.empty(), true).examination().findings())
                .filteredOn(each -> each.kind() == Kind.SAME_VERSION)
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.place()).isEqualTo("rule-base.xlsx!Version!B4");
                    assertThat(each.problem().found()).contains("stage-criteria#JRN-ALIGN-01");
                });

        edit(tables.resolve("rule-base.xlsx"), "Version", sheet -> sheet.getRow(3)
                .getCell(1)
                .setCellValue("9.0.0"));
        assertThat(check(tables, Optional.empty(), true).examination().findings())
                .noneMatch(each -> each.kind() == Kind.SAME_VERSION);
    }

    @Test
    void nobody_is_asked_for_a_version_because_a_workbook_cannot_be_read() throws IOException {
        Path tables = TableCopies.copy(scratch.resolve("unreadable"));
        Files.writeString(tables.resolve("silo-scoring.drl.xlsx"), "no workbook");

        Examination examination = check(tables, Optional.empty(), true).examination();
        assertThat(examination.of(Severity.ERROR)).hasSize(1);
        assertThat(examination.of(Severity.WARNING)).isEmpty();
    }

    @Test
    void the_shipped_tables_have_no_errors() {
        Examination examination = check(Shipped.TABLES, Optional.empty(), false).examination();

        assertThat(examination.of(Severity.ERROR)).isEmpty();
        assertThat(examination.leftOut()).isEmpty();
        assertThat(examination.of(Severity.WARNING))
                .as("each says something to mend in the tables")
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void the_quick_way_finds_the_same_tables_at_fault() {
        List<Finding> quick =
                check(faulty, Optional.empty(), true).examination().of(Severity.ERROR);

        assertThat(quick).extracting(Finding::kind).contains(Kind.GAP, Kind.OVERLAP);
        assertThat(quick).hasSameSizeAs(checked.examination().of(Severity.ERROR));
    }

    @Tag("program")
    @Test
    void workbooks_saved_by_libreoffice_pass_as_before() throws IOException, InterruptedException {
        assumeTrue(TableCopies.officeIsThere(), "LibreOffice (soffice) is not installed");
        Path saved = Files.createDirectories(scratch.resolve("saved"));

        TableCopies.saveByOffice(Shipped.TABLES, saved, scratch);

        assertThat(check(saved, Optional.empty(), false).examination().findings())
                .isEqualTo(check(Shipped.TABLES, Optional.empty(), false)
                        .examination()
                        .findings());
    }
}
