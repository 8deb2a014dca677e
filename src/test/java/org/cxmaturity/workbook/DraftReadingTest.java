package org.cxmaturity.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cxmaturity.drafting.CheckedDraft;
import org.cxmaturity.drafting.DraftChange;
import org.cxmaturity.drafting.DraftChange.CellSet;
import org.cxmaturity.drafting.DraftChange.RowAdded;
import org.cxmaturity.drafting.DraftChange.RowRemoved;
import org.cxmaturity.drafting.DraftRow;
import org.cxmaturity.drafting.DraftTable;
import org.cxmaturity.drafting.DraftedTables;
import org.cxmaturity.drafting.TriedChanges;
import org.cxmaturity.model.Problem;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.rulebase.ShippedRows;
import org.cxmaturity.rulebase.WorkbookFiles;
import org.cxmaturity.service.drafting.DraftBase;
import org.cxmaturity.service.drafting.DraftWorkbooks;
import org.cxmaturity.tablespec.AssembledTables;
import org.cxmaturity.tablespec.TableSpec;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A draft as a grid and the workbooks that are written from it are read alike: the same rows, and the same problems in the same cells. */
class DraftReadingTest {
    /** What people type and paste, some of it values of some columns. */
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "*",
            "none",
            "yes",
            "Yes",
            "3",
            "3.0",
            "007",
            "-0",
            "2.5",
            "101",
            "1e5",
            "1,5",
            "12345678901234567",
            "0.1234567890123456",
            "2026-01-31",
            "31.01.2026",
            "1850-01-01",
            "2026-02-30",
            "=1+1",
            "+1",
            "@x",
            "'3",
            "a\tb",
            "two  spaces",
            " in front",
            "at the end ",
            "a\u00a0b",
            "a\u200bb",
            "line\nline",
            "RuleTable stolen",
            "<b>bold</b>",
            "javascript:alert(1)",
            "SURVEY",
            "SURVEY, SURVY",
            "SURVEY,SURVEY",
            "a".repeat(65),
            "TRUE",
            "#N/A",
            "_x0041_",
            "no-such-row",
            "顧客",
            "\ud83d\ude00",
            "&amp; ]]> \"'");

    private static AssembledTables survey = new Workbooks().survey(Map.of());
    private static DraftBase base = DraftBase.of(new TreeMap<>(), survey.sound());
    private static DraftedTables damaged = base.tables();

    @BeforeAll
    static void damageEveryTable() throws Exception {
        SortedMap<String, byte[]> workbooks = WorkbookFiles.in(Shipped.TABLES).contents();
        // The build read the same workbooks by the same reader.
        survey = new Workbooks(ShippedRows.read().orElse(null)).survey(workbooks);
        base = DraftBase.of(workbooks, survey.sound());
        damaged = base.tables();
        for (TableSpec<?> spec : TableSpec.all()) {
            DraftTable table = base.tables().table(spec.name()).orElseThrow();
            damaged = damaged.with(TriedChanges.of(table, damage(table)).table());
        }
    }

    /** Each text once in each column, as far as there are rows; rows added with a second id, blank ones, and one taken away. */
    private static List<DraftChange> damage(DraftTable table) {
        List<DraftChange> changes = new ArrayList<>();
        List<DraftRow> rows = table.rows();
        int width = table.spec().sheetColumns().size();
        for (int at = 0; at < Math.max(rows.size(), TEXTS.size()); at++) {
            for (int column = 0; column < width; column++) {
                int text = at + 3 * column;
                if (at < rows.size() && text < TEXTS.size()) {
                    changes.add(new CellSet(
                            rows.get(at).key(),
                            table.spec().sheetColumns().get(column).name(),
                            rows.get(at).cells().get(column),
                            TEXTS.get(text)));
                }
            }
            if (at >= rows.size()) {
                String text = TEXTS.get(at);
                DraftRow added = new DraftRow("nadded" + at, Collections.nCopies(width, text));
                changes.add(new RowAdded("", rows.size() + at, added));
            }
        }
        if (rows.size() > 2) {
            DraftRow last = rows.get(rows.size() - 1);
            changes.add(new RowAdded(rows.get(0).key(), 1, new DraftRow("nsecondid", last.cells())));
            changes.add(new RowRemoved("", 1, rows.get(rows.size() - 2)));
            changes.add(new RowAdded(last.key(), 1, new DraftRow("nblank1", Collections.nCopies(width, ""))));
        }
        return changes;
    }

    @Test
    void a_shipped_table_is_read_alike_and_nothing_is_wrong_with_it() {
        CheckedDraft check = base.check();
        assertThat(check.problems()).isEmpty();
        for (TableSpec<?> spec : TableSpec.all()) {
            assertThat(check.content(spec).rows())
                    .as(spec.name())
                    .containsExactlyInAnyOrderElementsOf(survey.sound().rows(spec.type()));
        }
    }

    @Test
    void a_damaged_table_has_the_same_problems_in_a_grid_as_in_the_workbook_that_is_written_from_it() {
        CheckedDraft check = CheckedDraft.of(damaged.tables().values());
        Map<String, byte[]> written = DraftWorkbooks.of(base, damaged, check);

        AssembledTables read = new Workbooks().survey(written);

        List<Problem> grid = RepeatedProblems.counted(check.problems());
        assertThat(read.problems()).hasSizeGreaterThan(2_000).containsExactlyInAnyOrderElementsOf(grid);
        for (TableSpec<?> spec : TableSpec.all()) {
            assertThat(check.content(spec).rows())
                    .as(spec.name())
                    .containsExactlyInAnyOrderElementsOf(read.sound().rows(spec.type()));
            assertThat(check.problems(spec)).as(spec.name()).isNotEmpty();
        }
    }

    @Test
    void a_table_that_was_changed_is_read_anew_and_the_others_are_remembered() {
        CheckedDraft check = base.check();
        for (DraftTable each : damaged.tables().values()) {
            check = check.with(each);
        }

        assertThat(check.problems())
                .isEqualTo(CheckedDraft.of(damaged.tables().values()).problems());
    }

    @Test
    void a_draft_without_edits_is_its_base_byte_for_byte() {
        SortedMap<String, byte[]> written = DraftWorkbooks.of(base, base.tables(), base.check());

        assertThat(written.keySet()).isEqualTo(base.workbooks().keySet());
        written.forEach((file, content) ->
                assertThat(content).as(file).isSameAs(base.workbooks().get(file)));
    }
}
