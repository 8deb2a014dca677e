package org.cxmaturity.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.cxmaturity.comparison.EditionResult.Seat;
import org.cxmaturity.comparison.TableChange.RowAdded;
import org.cxmaturity.comparison.TableChange.RowRemoved;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.WordingRow;
import org.cxmaturity.tablespec.TableSpec;
import org.junit.jupiter.api.Test;

/** Which changes are called causes, where it is known which ones undo a move. */
class CausesTest {
    private final List<SortedSet<Integer>> tried = new ArrayList<>();

    @Test
    void each_change_that_undoes_the_move_alone_is_a_cause_by_itself() {
        Cause cause = cause(5, Set.of(0, 1, 2, 3, 4), undone -> undone.contains(1) || undone.contains(3));

        assertThat(numbers(cause)).containsExactly(1, 3);
        assertThat(cause.together()).isFalse();
    }

    @Test
    void changes_of_rows_that_no_rule_went_by_are_not_tried_where_others_are_enough() {
        cause(5, Set.of(2), undone -> undone.contains(2));

        assertThat(tried).containsExactly(new java.util.TreeSet<>(Set.of(2)));
    }

    @Test
    void a_removed_row_is_tried_first_where_a_rule_went_by_it_before() {
        List<TableChange> removed = IntStream.range(0, 5)
                .mapToObj(number -> (TableChange) new RowRemoved(TableSpec.of(WordingRow.class), row(number), "place"))
                .toList();

        Cause cause = new Causes(removed)
                .of("journey", position("initiate", rows(Set.of(2))), position("align", Set.of()), undone -> {
                    tried.add(new java.util.TreeSet<>(undone));
                    return position("initiate", Set.of());
                });

        assertThat(numbers(cause)).containsExactly(2);
        assertThat(tried).hasSize(1);
    }

    @Test
    void a_change_of_a_row_that_no_rule_went_by_is_found_all_the_same() {
        Cause cause = cause(5, Set.of(2), undone -> undone.contains(4));

        assertThat(numbers(cause)).containsExactly(4);
        assertThat(cause.together()).isFalse();
    }

    @Test
    void the_smallest_group_is_found_where_none_is_enough_alone() {
        Cause cause = cause(8, Set.of(0, 1, 2, 3, 4, 5, 6, 7), undone -> undone.containsAll(Set.of(2, 6)));

        assertThat(numbers(cause)).containsExactly(2, 6);
        assertThat(cause.together()).isTrue();
    }

    @Test
    void of_very_many_changes_nothing_is_named_that_could_be_left_out() {
        Cause cause = cause(60, Set.of(), undone -> undone.containsAll(Set.of(7, 21, 40, 59)));

        assertThat(numbers(cause)).containsExactly(7, 21, 40, 59);
        assertThat(tried).hasSizeLessThan(2_000);
    }

    @Test
    void tables_that_would_not_fit_together_prove_nothing() {
        Causes causes = new Causes(changes(2));
        Cause cause = causes.of(
                "journey",
                position("initiate", Set.of()),
                position("align", rows(Set.of(0, 1))),
                undone -> undone.size() == 1 ? null : position("initiate", Set.of()));

        assertThat(numbers(cause)).containsExactly(0, 1);
        assertThat(cause.together()).isTrue();
    }

    private Cause cause(int changes, Set<Integer> gone, Predicate<SortedSet<Integer>> undoes) {
        return new Causes(changes(changes))
                .of("journey", position("initiate", Set.of()), position("align", rows(gone)), undone -> {
                    tried.add(new java.util.TreeSet<>(undone));
                    return position(undoes.test(undone) ? "initiate" : "align", Set.of());
                });
    }

    private static List<TableChange> changes(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> (TableChange) new RowAdded(TableSpec.of(WordingRow.class), row(number), "place"))
                .toList();
    }

    private static List<Integer> numbers(Cause cause) {
        return cause.changes().stream()
                .map(change -> Integer.valueOf(change.reference().id().replaceAll(".*-", "")))
                .toList();
    }

    private static Set<Row> rows(Set<Integer> numbers) {
        return Set.copyOf(numbers.stream().map(CausesTest::row).toList());
    }

    private static Row row(int number) {
        return new WordingRow("ROW-" + number, "ROW", null, "Text.", "Nowhere.");
    }

    private static EditionResult position(String stage, Set<Row> rows) {
        return new EditionResult(Map.of("journey", new Seat(stage, true)), List.of(), () -> rows);
    }
}
