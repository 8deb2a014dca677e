package org.cxmaturity.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Of changes that together undo something, some of which nothing can be left out. */
class SmallestGroupTest {
    private int tried;

    private BitSet of(int changes, Predicate<BitSet> undoes) {
        return SmallestGroup.of(set(IntStream.range(0, changes).toArray()), undone -> {
            tried++;
            return undoes.test(undone);
        });
    }

    private static BitSet set(int... members) {
        BitSet set = new BitSet();
        IntStream.of(members).forEach(set::set);
        return set;
    }

    private static Predicate<BitSet> all(int... needed) {
        return undone -> IntStream.of(needed).allMatch(undone::get);
    }

    @Test
    void the_one_change_that_matters_among_many_is_found_in_few_trials() {
        assertThat(of(1_000, all(617))).isEqualTo(set(617));
        assertThat(tried).isLessThan(50);
    }

    @Test
    void changes_that_matter_together_are_found_wherever_they_stand() {
        assertThat(of(64, all(0, 31, 63))).isEqualTo(set(0, 31, 63));
        assertThat(of(1, all(0))).isEqualTo(set(0));
        assertThat(of(5, all(0, 1, 2, 3, 4))).isEqualTo(set(0, 1, 2, 3, 4));
    }

    @Test
    void what_undoes_it_only_without_another_is_found_too() {
        Predicate<BitSet> oneOrAll = undone -> undone.cardinality() == 8 || undone.equals(set(5));

        assertThat(of(8, oneOrAll)).isEqualTo(set(5));
    }

    @Test
    void of_whatever_is_found_nothing_can_be_left_out() {
        Random random = new Random(5);
        for (int at = 0; at < 200; at++) {
            List<BitSet> enough = IntStream.range(0, 1 + random.nextInt(3))
                    .mapToObj(
                            any -> set(random.ints(1 + random.nextInt(4), 0, 20).toArray()))
                    .toList();
            Predicate<BitSet> undoes = undone -> enough.stream().anyMatch(each -> {
                BitSet missing = (BitSet) each.clone();
                missing.andNot(undone);
                return missing.isEmpty();
            });

            BitSet found = of(20, undoes);

            assertThat(undoes.test(found)).isTrue();
            found.stream().forEach(each -> {
                BitSet less = (BitSet) found.clone();
                less.clear(each);
                assertThat(undoes.test(less)).as("%s without %s", found, each).isFalse();
            });
        }
    }
}
