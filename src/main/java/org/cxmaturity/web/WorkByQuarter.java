package org.cxmaturity.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cxmaturity.roadmap.PlanReview.Level;
import org.cxmaturity.roadmap.PlanReview.Outcome;
import org.cxmaturity.service.workspace.ReviewWork.Shown;
import org.cxmaturity.workspace.WorkItem;
import org.cxmaturity.workspace.WorkState;

/** What was planned by the end of each quarter, held against what is said to be done and what an assessment shows. */
record WorkByQuarter(List<WorkItem> items, Map<UUID, Shown> shown) {
    /**
     * A quarter.
     *
     * @param until its last day
     * @param planned how many actions were to be finished in it
     * @param done how many of them are said to be
     * @param confirmed of how many an assessment shows every level that they were to bring about
     * @param levels how many levels they were to bring about
     * @param reached how many of these an assessment shows
     */
    record Tally(LocalDate until, int planned, long done, long confirmed, int levels, long reached) {}

    /** The quarters in which anything was to be finished, in their order. */
    List<Tally> all() {
        Map<LocalDate, List<WorkItem>> byQuarter = items.stream()
                .collect(Collectors.groupingBy(WorkItem::plannedUntil, TreeMap::new, Collectors.toList()));
        return byQuarter.entrySet().stream()
                .map(each -> tally(each.getKey(), each.getValue()))
                .toList();
    }

    private Tally tally(LocalDate until, List<WorkItem> planned) {
        List<Shown> known = planned.stream()
                .filter(each -> shown.containsKey(each.id()))
                .map(each -> shown.get(each.id()))
                .toList();
        return new Tally(
                until,
                planned.size(),
                planned.stream()
                        .filter(each -> each.entry().state() == WorkState.DONE)
                        .count(),
                known.stream().filter(each -> each.outcome() == Outcome.DONE).count(),
                planned.stream().mapToInt(each -> each.levels().size()).sum(),
                known.stream()
                        .flatMap(each -> each.levels().stream())
                        .filter(Level::reached)
                        .count());
    }
}
