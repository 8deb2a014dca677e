package org.cxmaturity.service.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.service.tables.TestTables.WORKBENCH;
import static org.cxmaturity.service.tables.TestTables.beside;
import static org.cxmaturity.service.tables.TestTables.copy;
import static org.cxmaturity.service.tables.TestTables.done;
import static org.cxmaturity.service.tables.TestTables.edit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.cxmaturity.CostlyCases;
import org.cxmaturity.audit.Progress;
import org.cxmaturity.model.RowRef;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.tables.ExpectationKind;
import org.cxmaturity.tables.KpiFindingRow;
import org.cxmaturity.tables.MeansObstacleRow;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.TestCaseRow;
import org.cxmaturity.tabletest.Coverage;
import org.cxmaturity.tabletest.Coverage.RowUse;
import org.cxmaturity.tabletest.ProposedTests;
import org.cxmaturity.tabletest.ProposedTests.Unreached;
import org.cxmaturity.tabletest.TestedRows;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases proposed for tables that have no tests at all. */
class ProposedCasesTest {
    /** Tables that read several facts together or what other rows concluded, and what a roadmap alone shows. */
    private static final Set<String> BY_HAND = Set.of(
            "actions-in-place",
            "silo-obstacles",
            "change-capacity",
            "system-scoring",
            "foundation-findings",
            "duplicate-findings",
            "withheld-findings",
            "audiences",
            "finding-actions");

    @TempDir
    private Path directory;

    private Path untested() throws IOException {
        Path tables = copy(directory.resolve("tables"));
        Files.delete(tables.resolve("tests.xlsx"));
        return tables;
    }

    private static ProposedTests proposed(Path tables, Optional<String> table) throws IOException {
        ProposedTests proposal = done(WORKBENCH.propose(beside(tables), table, Progress.NONE));
        Files.write(tables.resolve("tests.xlsx"), WORKBENCH.workbook(proposal));
        return proposal;
    }

    private static long failures(Path tables) {
        return done(WORKBENCH.test(beside(tables), Optional.empty(), Progress.NONE))
                .failures();
    }

    /** Every row of every table but those that nothing shows: the proposals hold, and each row fires in them. */
    @Tag("whole")
    @Test
    void without_any_test_cases_are_proposed_for_every_row_that_a_result_can_show() throws IOException {
        Path tables = untested();

        ProposedTests proposal = proposed(tables, Optional.empty());

        assertThat(failures(tables)).isZero();
        Set<RowRef> unreached =
                proposal.unreached().stream().map(Unreached::row).collect(Collectors.toSet());
        assertThat(unreached)
                .filteredOn(each -> !BY_HAND.contains(each.table()))
                .extracting(RowRef::toString)
                .containsExactlyInAnyOrder(
                        "freshness-scoring#FRS-03",
                        "service-scoring#SVS-08",
                        "impact-effort#IME-6",
                        "priorities#PRI-15",
                        "priorities#PRI-16",
                        "priorities#PRI-17",
                        "priorities#PRI-28",
                        "priorities#PRI-29",
                        "priorities#PRI-31",
                        "priorities#PRI-33",
                        "priorities#PRI-34",
                        "priorities#PRI-38",
                        "priorities#PRI-42",
                        "action-triggers#ATR-169");
        assertThat(proposal.proposedFor()).isEqualTo(proposal.rows() - unreached.size());
        assertThat(proposal.expectations())
                .filteredOn(each -> each.id().matches("E-(PRI|OBS|CSB|EFB)-[0-9]+-at"))
                .as("cases in which an action is weighed so")
                .hasSizeGreaterThan(40)
                .allMatch(each -> each.kind() == ExpectationKind.ACTION);
        Coverage coverage = done(WORKBENCH.coverage(beside(tables), List.of(), Optional.empty(), Progress.NONE));
        assertThat(coverage.tables().stream()
                        .flatMap(each -> each.rows().stream())
                        .filter(each -> each.tests() == 0)
                        .map(RowUse::reference))
                .isSubsetOf(unreached);
    }

    /** Moving a limit by the least there is, or deciding otherwise, fails a case. */
    @CostlyCases
    @ParameterizedTest
    @CsvSource({
        "kpi-findings, KPF-NPS-03, 'Difference, at least', 10.1",
        "kpi-findings, KPF-NPS-02, 'Difference, below', -19.9",
        "means-obstacles, OBM-12, 'Budget below, GBP, as for 100 people', 9999",
        "disagreements, DIS-DEPARTMENTS-01, 'Levels apart, at least', 1",
        "disagreements, DIS-MEASUREMENT-01, 'Levels apart, at least', 1",
        "obstacle-actions, OBA-13, Action, form-service-team",
        "obstacle-stances, OBS-12, Turn, ADVANCE",
        "priorities, PRI-20, Priority, P1",
        "stage-criteria, FST-ESTABLISHED-13, Minimum level, 1"
    })
    void a_case_notices_when_a_row_changes(String table, String row, String column, String value) throws IOException {
        Path tables = untested();
        proposed(tables, Optional.of(table));

        change(tables, table, row, column, value);

        assertThat(failures(tables)).isPositive();
    }

    /** Where one range ends and the next begins, a step either way is noticed. */
    @CostlyCases
    @ParameterizedTest
    @CsvSource({
        "cost-bands, CSB-3, '% of budget, below', CSB-4, '% of budget, at least', 100",
        "size-classes, SIZ-SMALL, Employees below, SIZ-MEDIUM, Employees from, 51",
        "size-classes, SIZ-SMALL, Employees below, SIZ-MEDIUM, Employees from, 49"
    })
    void a_case_notices_when_a_limit_moves_that_two_rows_share(
            String table, String one, String below, String other, String from, String value) throws IOException {
        Path tables = untested();
        proposed(tables, Optional.of(table));

        change(tables, table, one, below, value);
        change(tables, table, other, from, value);

        assertThat(failures(tables)).isPositive();
    }

    private static void change(Path tables, String table, String row, String column, String value) {
        edit(tables.resolve(table + ".drl.xlsx"), table, row, column, cell -> set(cell, value));
    }

    private static void set(Cell cell, String value) {
        if (value.matches("-?[0-9.]+")) {
            cell.setCellValue(Double.parseDouble(value));
        } else {
            cell.setCellValue(value);
        }
    }

    @Test
    void rows_of_two_tables_that_have_the_same_id_get_cases_of_their_own() throws IOException {
        Path tables = untested();
        change(tables, "kpi-findings", "KPF-CES-01", "Row id", "X-1");
        change(tables, "means-obstacles", "OBM-12", "Row id", "X-1");
        LoadedTables bench = new LoadedTables(done(Shipped.loader().load(tables)));
        List<Row> rows = List.of(
                bench.tables().row(KpiFindingRow.class, "X-1"), bench.tables().row(MeansObstacleRow.class, "X-1"));

        ProposedTests proposal = new ProposeTests(bench, List.of()).of(rows, new TestedRows(), Progress.NONE);

        assertThat(proposal.cases())
                .extracting(TestCaseRow::id)
                .containsExactly("P-X-1-at", "P-X-1-past-1", "P-X-1-at-new", "P-X-1-past-1-new");
    }
}
