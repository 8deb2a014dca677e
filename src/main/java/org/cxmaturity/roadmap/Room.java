package org.cxmaturity.roadmap;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cxmaturity.roadmap.Roadmap.Lack;
import org.cxmaturity.roadmap.Roadmap.Limit;

/** Where an action would find room beside everything else in a plan. */
record Room(PlanSimulation plan, Task task) {
    /**
     * A start that finds none.
     *
     * @param quarter the quarter, from 0, in which it first goes beyond a limit
     * @param lack what it would take there, and what the rest leaves it
     */
    record Crowded(int quarter, Lack lack) {
        /** By how much of what it would take it falls short, in thousandths. */
        private long shortage() {
            return 1000 * (lack.needed() - lack.available()) / Math.max(1, lack.needed());
        }
    }

    /** The earliest start, from 0, by what comes before it and by the levels that it builds on; the horizon where there is none. */
    int earliest() {
        int last = plan.limits().quarters() - task.quarters();
        return IntStream.rangeClosed(0, last)
                .filter(start -> plan.inOrder(task, start))
                .findFirst()
                .orElse(plan.limits().quarters());
    }

    /** What a start would lack first; nothing where there is room. */
    Optional<Crowded> crowded(int start) {
        return IntStream.range(start, plan.limits().quarters())
                .boxed()
                .flatMap(quarter -> lack(start, quarter).stream().map(lack -> new Crowded(quarter, lack)))
                .findFirst();
    }

    /** The start from the earliest on that comes nearest to finding room; nothing where one does find it. */
    Optional<Crowded> nearest() {
        List<Optional<Crowded>> starts = starts();
        return starts.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : starts.stream().flatMap(Optional::stream).min(Comparator.comparingLong(Crowded::shortage));
    }

    /** Whether, whenever it would start, as many actions run already as may. */
    boolean overrun() {
        return starts().stream()
                .allMatch(start -> start.map(crowded -> crowded.lack().limit())
                        .filter(Limit.PARALLEL::equals)
                        .isPresent());
    }

    /** Every start from the earliest on, at every pace: what it lacks, or nothing. */
    List<Optional<Crowded>> starts() {
        return task.paces(plan.limits().quarters()).stream()
                .map(paced -> new Room(plan, paced))
                .flatMap(room -> room.startsAtItsPace())
                .toList();
    }

    private Stream<Optional<Crowded>> startsAtItsPace() {
        return IntStream.rangeClosed(earliest(), plan.limits().quarters() - task.quarters())
                .mapToObj(this::crowded);
    }

    private Optional<Lack> lack(int start, int quarter) {
        PlanLimits limits = plan.limits();
        List<Task> beside = beside(quarter);
        int nth = quarter - start;
        boolean runs = nth < task.quarters();
        if (runs && limits.parallel() != null && beside.size() >= limits.parallel()) {
            return Optional.of(new Lack(Limit.PARALLEL, 1, limits.parallel() - beside.size()));
        }
        if (runs && limits.staffDays() != null) {
            long free = (long) limits.staffDays() - plan.daysOf(beside, quarter);
            if (task.daysIn(nth) > free) {
                return Optional.of(new Lack(Limit.STAFF_DAYS, task.daysIn(nth), free));
            }
        }
        return money(start, quarter, beside);
    }

    private Optional<Lack> money(int start, int quarter, List<Task> beside) {
        Long saved = plan.limits().moneyBy(quarter);
        long needed;
        long free;
        if (saved != null) {
            needed = task.costOf(quarter - start + 1);
            free = saved
                    - IntStream.rangeClosed(0, quarter)
                            .mapToLong(each -> plan.costOf(beside(each), each))
                            .sum();
        } else if (plan.limits().budget() != null && quarter - start < task.quarters()) {
            needed = task.costIn(quarter - start);
            free = plan.limits().budget() - plan.costOf(beside, quarter);
        } else {
            return Optional.empty();
        }
        return needed > free ? Optional.of(new Lack(plan.limits().money(), needed, free)) : Optional.empty();
    }

    /** What else runs in a quarter. */
    List<Task> beside(int quarter) {
        return plan.running(quarter).stream()
                .filter(each -> !each.action().equals(task.action()))
                .toList();
    }
}
