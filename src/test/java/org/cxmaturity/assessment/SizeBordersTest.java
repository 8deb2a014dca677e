package org.cxmaturity.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cxmaturity.model.Assessment.Cost;
import org.cxmaturity.model.Assessment.Days;
import org.cxmaturity.model.Assessment.Recommendation;
import org.cxmaturity.rulebase.RuleBase;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.tables.ActionRow;
import org.cxmaturity.tables.ActionTriggerRow;
import org.cxmaturity.tables.FindingActionRow;
import org.cxmaturity.tables.ObstacleActionRow;
import org.cxmaturity.tables.SectorActionRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One employee more, over the border of a size class, changes little: advice that rows on size name, and no more (R27). */
class SizeBordersTest {
    private static final RuleBase RULES = Shipped.ruleBase();
    private static final List<Integer> LAST_OF_A_CLASS = List.of(9, 49, 249, 999);
    private static final List<Integer> BUDGETS = List.of(0, 3_000, 1_000_000);

    /** What is called in one size and not in another. */
    private static final Set<String> BY_SIZE = bySize();

    private static Set<String> bySize() {
        Stream<String> gaps = RULES.tables().all(ActionTriggerRow.class).stream()
                .filter(row -> !row.size().isEmpty())
                .map(ActionTriggerRow::action);
        Stream<String> findings = RULES.tables().all(FindingActionRow.class).stream()
                .filter(row -> !row.size().isEmpty())
                .map(FindingActionRow::action);
        Stream<String> obstacles = RULES.tables().all(ObstacleActionRow.class).stream()
                .filter(row -> !row.size().isEmpty())
                .map(ObstacleActionRow::action);
        return Set.copyOf(Stream.of(gaps, findings, obstacles, sectors())
                .flatMap(each -> each)
                .toList());
    }

    /** What the work of a sector calls for in some sizes only, where it comes forward. */
    private static Stream<String> sectors() {
        return RULES.tables().all(SectorActionRow.class).stream()
                .filter(row -> !row.size().isEmpty())
                .map(SectorActionRow::action);
    }

    @ParameterizedTest
    @ValueSource(strings = {"shiny-bank", "complaints-hospital", "service-team", "hotel", "two-nurses"})
    void over_a_class_border_only_advice_on_size_comes_and_goes_and_nothing_turns_by_more_than_a_step(String profile) {
        for (int border : LAST_OF_A_CLASS) {
            for (int budget : BUDGETS) {
                Map<String, Recommendation> below = advice(profile, border, budget);
                Map<String, Recommendation> above = advice(profile, border + 1, budget);
                String where = profile + ", " + border + " people, budget " + budget;

                Set<String> changed = new TreeSet<>(below.keySet());
                changed.addAll(above.keySet());
                changed.removeIf(action -> below.containsKey(action) && above.containsKey(action));
                Set<String> named = withWhatTheyNeed(changed);
                named.addAll(sectors().toList());
                assertThat(changed)
                        .as(where)
                        .allMatch(
                                action -> named(action, changed), "called by a row on size, or needed by one that is");
                below.forEach((action, before) -> {
                    var now = above.get(action);
                    if (now != null) {
                        assertThat(now)
                                .as("%s: %s", where, action)
                                .satisfies(each -> differsLittle(before, each, border, named.contains(action)));
                    }
                });
            }
        }
    }

    private static boolean named(String action, Set<String> changed) {
        return BY_SIZE.contains(action)
                || changed.stream().anyMatch(other -> BY_SIZE.contains(other) && needs(other, action));
    }

    private static boolean needs(String action, String first) {
        List<String> prerequisites = RULES.tables().row(ActionRow.class, action).prerequisites();
        return prerequisites.contains(first) || prerequisites.stream().anyMatch(each -> needs(each, first));
    }

    /** These, and what comes before them: that inherits their urgency. */
    private static Set<String> withWhatTheyNeed(Set<String> actions) {
        Set<String> all = new HashSet<>(actions);
        RULES.tables().all(ActionRow.class).stream()
                .map(ActionRow::id)
                .filter(first -> actions.stream().anyMatch(action -> needs(action, first)))
                .forEach(all::add);
        return all;
    }

    private static void differsLittle(Recommendation before, Recommendation now, int employees, boolean inherits) {
        if (!inherits) {
            assertThat(Math.abs(now.priority().ordinal() - before.priority().ordinal()))
                    .as("%s, then %s", before.priority(), now.priority())
                    .isLessThanOrEqualTo(1);
        }
        Days days = before.staffDays();
        Cost cost = before.cost();
        assertThat(now.staffDays().low()).isBetween(days.low(), littleMore(days.low(), employees));
        assertThat(now.staffDays().high()).isBetween(days.high(), littleMore(days.high(), employees));
        assertThat(now.cost().low()).isBetween(cost.low(), (long) littleMore((int) cost.low(), employees));
        assertThat(now.cost().high()).isBetween(cost.high(), (long) littleMore((int) cost.high(), employees));
        assertThat(now.quarters()).isBetween(before.quarters(), before.quarters() + 1);
    }

    /** One employee more is a share of 1/n more people; no more than thrice that share, and rounding. */
    private static int littleMore(int figure, int employees) {
        return figure + 3 * figure / employees + 2;
    }

    private static Map<String, Recommendation> advice(String profile, int employees, int budget) {
        Map<String, Recommendation> advice = new TreeMap<>();
        Assessor.derive(
                        RULES,
                        CaseProfiles.named(
                                profile,
                                "organisation.employees=" + employees,
                                "constraints.currency=GBP",
                                "constraints.budgetPerQuarter=" + budget,
                                "constraints.staffDaysPerQuarter=60"),
                        null)
                .assessment()
                .recommendations()
                .forEach(each -> advice.put(each.action(), each));
        return advice;
    }
}
