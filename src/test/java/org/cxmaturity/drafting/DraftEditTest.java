package org.cxmaturity.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.cxmaturity.drafting.DraftChange.CellSet;
import org.cxmaturity.drafting.DraftChange.RowAdded;
import org.cxmaturity.drafting.DraftChange.RowRemoved;
import org.cxmaturity.tables.AliasRow;
import org.cxmaturity.tablespec.TableSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Edits of a table: taken as far as nobody has changed the same, taken back, written down. */
class DraftEditTest {
    private static final TableSpec<AliasRow> SPEC = TableSpec.of(AliasRow.class);
    private static final int WIDTH = SPEC.sheetColumns().size();
    private static final String FIRST = SPEC.sheetColumns().get(0).name();
    private static final String SECOND = SPEC.sheetColumns().get(1).name();
    private static final List<String> AWKWARD =
            List.of("", "a\tb", "a\\tb", "line\nline", "\\", "=1+1", "顧客 \ud83d\ude00", "\"", "<script>", "a\\");

    private static DraftRow row(String key, String text) {
        return new DraftRow(key, Collections.nCopies(WIDTH, text));
    }

    private static DraftTable table(DraftRow... rows) {
        return new DraftTable(SPEC, 3, List.of(rows));
    }

    private static List<String> keys(DraftTable table) {
        return table.rows().stream().map(DraftRow::key).toList();
    }

    @Test
    void a_cell_is_taken_only_where_it_says_what_the_person_saw() {
        DraftTable table = table(row("r4", "a"), row("r5", "b"));
        CellSet seen = new CellSet("r4", FIRST, "a", "mine");
        CellSet changed = new CellSet("r5", FIRST, "what stood there earlier", "mine");
        CellSet gone = new CellSet("r6", FIRST, "a", "mine");
        CellSet same = new CellSet("r5", SECOND, "other", "b");

        TriedChanges tried = TriedChanges.of(table, List.of(seen, changed, gone, same));

        assertThat(tried.taken()).containsExactly(seen);
        assertThat(tried.left()).containsExactly(changed, gone);
        assertThat(tried.table().row("r4").orElseThrow().cells().get(0)).isEqualTo("mine");
        assertThat(tried.table().row("r5").orElseThrow().cells().get(0)).isEqualTo("b");
    }

    @Test
    void a_row_comes_after_the_one_it_was_put_behind_or_where_that_one_was() {
        DraftTable table = table(row("r4", "a"), row("r5", "b"));

        TriedChanges tried = TriedChanges.of(
                table,
                List.of(
                        new RowAdded("", 0, row("nfirst1", "x")),
                        new RowAdded("r4", 0, row("nsecond", "y")),
                        new RowAdded("r99", 9, row("nthird1", "z")),
                        new RowAdded("r4", 0, row("r5", "there already"))));

        assertThat(keys(tried.table())).containsExactly("nfirst1", "r4", "nsecond", "r5", "nthird1");
        assertThat(tried.left()).hasSize(1);
    }

    @Test
    void a_row_that_somebody_has_changed_is_not_taken_away() {
        DraftTable table = table(row("r4", "changed"), row("r5", "b"));

        TriedChanges tried = TriedChanges.of(
                table,
                List.of(new RowRemoved("", 0, row("r4", "as it was seen")), new RowRemoved("", 0, row("r5", "b"))));

        assertThat(keys(tried.table())).containsExactly("r4");
        assertThat(tried.left()).extracting(DraftChange::row).containsExactly("r4");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatever_was_done_can_be_undone_and_written_down(long seed) {
        Random random = new Random(seed);
        DraftTable before = table(row("r4", "a"), row("r5", "b"), row("r6", "c"));
        List<DraftChange> wished = new ArrayList<>();
        for (int at = 0; at < 40; at++) {
            DraftTable now = TriedChanges.of(before, wished).table();
            wished.add(change(random, now, at));
        }

        TriedChanges done = TriedChanges.of(before, wished);
        DraftEdit edit = new DraftEdit(1, SPEC.name(), done.taken(), null, "Ana", Instant.EPOCH);

        assertThat(done.table()).isNotEqualTo(before);
        assertThat(DraftEdit.read(DraftEdit.written(done.taken()))).isEqualTo(done.taken());
        TriedChanges undone = TriedChanges.of(done.table(), edit.reversed());
        assertThat(undone.left()).isEmpty();
        assertThat(undone.table()).isEqualTo(before);
    }

    private static DraftChange change(Random random, DraftTable now, int at) {
        String text = AWKWARD.get(random.nextInt(AWKWARD.size()));
        int kind = now.rows().isEmpty() ? 0 : random.nextInt(4);
        DraftRow any = kind == 0
                ? row("", "")
                : now.rows().get(random.nextInt(now.rows().size()));
        return switch (kind) {
            case 0 -> new RowAdded("", 0, row("nnumber" + at, text));
            case 1 -> new RowRemoved("", 0, any);
            case 2 -> new RowAdded(any.key(), 0, row("nnumber" + at, text));
            default -> new CellSet(any.key(), FIRST, any.cells().get(0), text);
        };
    }

    @Test
    void a_text_that_no_edit_was_written_as_is_refused() {
        assertThatThrownBy(() -> DraftEdit.read("set\tr4\n")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DraftEdit.read("move\tr4\t1\tr5\n")).hasMessageContaining("move");
    }

    @Test
    void what_differs_from_the_base_is_told_by_row_and_cell() {
        DraftTable base = table(row("r4", "a"), row("r5", "b"), row("r6", "c"));
        DraftTable now = table(row("r4", "a").with(1, "new"), row("nfresh1", "x"), row("r6", "c"));

        DraftDifference difference = DraftDifference.between(base, now);

        assertThat(difference.added()).extracting(DraftRow::key).containsExactly("nfresh1");
        assertThat(difference.removed()).extracting(DraftRow::key).containsExactly("r5");
        assertThat(difference.changed().get("r4")).containsExactly(Map.entry(1, "a"));
        assertThat(difference.count()).isEqualTo(3);
        assertThat(DraftDifference.between(base, base).isEmpty()).isTrue();
    }
}
