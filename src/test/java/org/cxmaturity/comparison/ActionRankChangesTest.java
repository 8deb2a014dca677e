package org.cxmaturity.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.cxmaturity.comparison.TablesImpact.Moves;
import org.junit.jupiter.api.Test;

/** What becomes of actions, counted in whatever order threads come. */
class ActionRankChangesTest {
    private static final List<String> OLD = List.of("hub", "training", "survey");

    @Test
    void actions_appear_disappear_and_move() {
        ActionRankChanges ranks = new ActionRankChanges(Map.of("hub", "Build a hub"));
        ranks.count(OLD, List.of("survey", "hub", "interviews"));
        ranks.count(OLD, OLD);

        assertThat(ranks.moves())
                .containsExactly(
                        new Moves("hub", "Build a hub", 2, 2, 0, 0, 0, 1, 1),
                        new Moves("interviews", "interviews", 0, 1, 1, 0, 0, 0, 0),
                        new Moves("survey", "survey", 2, 2, 0, 0, 1, 0, -2),
                        new Moves("training", "training", 2, 1, 0, 1, 0, 0, 0));
    }

    @Test
    void the_farthest_move_does_not_depend_on_who_is_counted_first() {
        ActionRankChanges one = new ActionRankChanges(Map.of());
        one.count(List.of("a", "b"), List.of("b", "a"));
        one.count(List.of("b", "a"), List.of("a", "b"));
        ActionRankChanges other = new ActionRankChanges(Map.of());
        other.count(List.of("b", "a"), List.of("a", "b"));
        other.count(List.of("a", "b"), List.of("b", "a"));

        assertThat(one.moves()).isEqualTo(other.moves());
        assertThat(one.moves()).extracting(Moves::most).containsOnly(1);
    }
}
