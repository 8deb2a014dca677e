package org.cxmaturity.service.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.cxmaturity.drafting.DraftChange;
import org.cxmaturity.drafting.DraftChange.CellSet;
import org.cxmaturity.drafting.DraftChange.RowAdded;
import org.cxmaturity.drafting.DraftChange.RowRemoved;
import org.cxmaturity.drafting.DraftRow;
import org.cxmaturity.drafting.DraftTable;
import org.cxmaturity.model.Problem;
import org.cxmaturity.tablespec.AssembledTables;
import org.cxmaturity.workbook.Workbooks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two analysts in one draft of the shipped rule base. */
class EditDraftsTest extends DraftFixture {
    private static final String TABLE = "effort-bands";

    private static CellSet set(OpenDraft draft, int row, String column, String text) {
        DraftTable table = table(draft);
        DraftRow edited = table.rows().get(row);
        return new CellSet(edited.key(), column, edited.cells().get(table.column(column)), text);
    }

    private static DraftTable table(OpenDraft draft) {
        return draft.tables().table(TABLE).orElseThrow();
    }

    private static String last(OpenDraft draft) {
        List<DraftRow> rows = table(draft).rows();
        return rows.get(rows.size() - 1).key();
    }

    @Test
    void an_edit_is_checked_at_once_and_taken_back() {
        OpenDraft draft = begun("Thresholds");
        TakenEdit taken = edit(ana(), draft, TABLE, set(draft, 0, "id", "two words"));

        List<Problem> problems = taken.draft().check().problems();
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).found()).isEqualTo("\"two words\"");
        assertThat(taken.draft().changes()).isEqualTo(1);

        TakenEdit back = cases().undo(ben(), taken.draft(), taken.number(), NOW).orElseThrow();
        assertThat(back.draft().check().problems()).isEmpty();
        assertThat(back.draft().tables()).isEqualTo(draft.tables());
        assertThat(back.draft().undone()).containsExactly(taken.number());
        assertThat(cases().undo(ben(), back.draft(), taken.number(), NOW).problems())
                .hasSize(1);
        TakenEdit again = cases().undo(ana(), back.draft(), back.number(), NOW).orElseThrow();
        assertThat(again.draft().tables()).isEqualTo(taken.draft().tables());
        assertThat(again.draft().undone()).containsExactly(back.number());
    }

    @Test
    void of_two_who_change_the_same_cell_the_second_is_told_who_was_first_and_loses_nothing_else() {
        OpenDraft draft = begun("Together");
        CellSet first = set(draft, 0, "reason", "Ana's");
        CellSet second = set(draft, 0, "reason", "Ben's");
        CellSet beside = set(draft, 1, "reason", "Ben's other");
        edit(ana(), draft, TABLE, first);

        TakenEdit late = edit(ben(), draft, TABLE, second, beside);

        assertThat(late.taken()).containsExactly(beside);
        assertThat(late.left()).containsExactly(new TakenEdit.Left(second, "Ana's", "Ana"));
        assertThat(late.draft().edits()).hasSize(2);
    }

    @Test
    void no_edit_is_lost_where_many_are_made_at_the_same_time() throws Exception {
        OpenDraft draft = begun("Crowd");
        ExecutorService people = Executors.newFixedThreadPool(4);
        List<Callable<TakenEdit>> edits = new ArrayList<>();
        for (int each = 0; each < 24; each++) {
            DraftChange add = new RowAdded(
                    last(draft),
                    99,
                    new DraftRow("nadded" + each, table(draft).rows().get(0).cells()));
            edits.add(() -> edit(ana(), draft, TABLE, add));
        }
        for (Future<TakenEdit> each : people.invokeAll(edits)) {
            assertThat(each.get().number()).isPositive();
        }
        people.shutdown();

        OpenDraft now = open(draft);
        assertThat(table(now).rows()).hasSize(table(draft).rows().size() + 24);
        assertThat(now.edits()).hasSize(24);
        assertThat(anew().open(ana().workspace(), draft.draft().id())
                        .orElseThrow()
                        .orElseThrow()
                        .tables())
                .isEqualTo(now.tables());
    }

    @Test
    void what_cannot_be_a_change_of_the_table_is_refused_with_all_its_reasons_and_nothing_is_done() {
        OpenDraft draft = begun("Wrong");
        DraftRow narrow = new DraftRow("nnarrow1", List.of("x"));

        assertThat(cases().edit(
                                ana(),
                                draft,
                                TABLE,
                                List.of(
                                        set(draft, 0, "reason", "x".repeat(40_000)),
                                        new CellSet(last(draft), "nothing", "", "x"),
                                        new RowAdded("", 0, narrow),
                                        new RowAdded(
                                                "",
                                                0,
                                                new DraftRow(
                                                        "r4",
                                                        table(draft)
                                                                .rows()
                                                                .get(0)
                                                                .cells()))),
                                NOW)
                        .problems())
                .hasSize(4);
        assertThat(cases().edit(ana(), draft, "no-table", List.of(), NOW).problems())
                .hasSize(1);
        assertThat(open(draft).edits()).isEmpty();
    }

    @Test
    void a_text_that_no_database_and_no_workbook_holds_is_kept_as_one_that_can_be_seen() {
        OpenDraft draft = begun("Signs");

        TakenEdit taken = edit(ana(), draft, TABLE, set(draft, 0, "reason", "a\u0000b\r\nc\ud800d\u0007"));

        assertThat(((CellSet) taken.taken().get(0)).after()).isEqualTo("a\ufffdb\nc\ufffdd\ufffd");
    }

    @Test
    void what_is_written_is_what_the_grid_shows_and_only_workbooks_that_changed_differ() throws IOException {
        OpenDraft draft = begun("Written");
        DraftRow gone = table(draft).rows().get(1);
        DraftRow added = new DraftRow(
                "nadded1", table(draft).rows().get(0).with(0, "new-band").cells());
        OpenDraft now = edit(
                        ana(),
                        draft,
                        TABLE,
                        set(draft, 0, "reason", "=HYPERLINK(\"http://x\")"),
                        new RowAdded("", 0, added),
                        new RowRemoved("", 0, gone))
                .draft();

        SortedMap<String, byte[]> written = EditDrafts.workbooks(now);

        AssembledTables read = new Workbooks().survey(written);
        assertThat(read.problems()).isEqualTo(now.check().problems());
        DraftBase again = DraftBase.of(written, read.sound());
        assertThat(again.tables().table(TABLE).orElseThrow().rows())
                .extracting(DraftRow::cells)
                .isEqualTo(table(now).rows().stream().map(DraftRow::cells).toList());
        assertThat(written.keySet().stream()
                        .filter(file -> !Arrays.equals(
                                written.get(file), now.base().workbooks().get(file))))
                .containsExactly(table(now).spec().file());
        assertThat(times(written.get(table(now).spec().file())))
                .as("the same edits give the same bytes at any hour")
                .containsOnly(LocalDateTime.of(2026, 1, 1, 0, 0));
    }

    private static Set<LocalDateTime> times(byte @Nullable [] workbook) throws IOException {
        Set<LocalDateTime> times = new HashSet<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Objects.requireNonNull(workbook)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                times.add(entry.getTimeLocal());
            }
        }
        return times;
    }

    @Test
    void drafts_have_names_of_their_own_and_belong_to_their_workspace() {
        OpenDraft draft = begun("Mine");

        assertThat(cases().begin(ana(), " mine ", NOW).problems()).hasSize(1);
        assertThat(cases().begin(ana(), " ", NOW).problems()).hasSize(1);
        assertThat(cases().open(UUID.randomUUID(), draft.draft().id())).isEmpty();
        assertThat(cases().archive(ana(), draft.draft().id(), NOW)).isTrue();
        assertThat(cases().begin(ana(), "Mine", NOW).problems()).isEmpty();
    }
}
