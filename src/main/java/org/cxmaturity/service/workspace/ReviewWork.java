package org.cxmaturity.service.workspace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cxmaturity.audit.LedgerWatch;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Assessment.CapabilityResult;
import org.cxmaturity.model.Result;
import org.cxmaturity.roadmap.PlanReview;
import org.cxmaturity.roadmap.PlanReview.Level;
import org.cxmaturity.roadmap.PlanReview.Outcome;
import org.cxmaturity.service.audit.Assessed;
import org.cxmaturity.service.audit.Auditing;
import org.cxmaturity.workspace.AssessmentOnRecord;
import org.cxmaturity.workspace.Assessments;
import org.cxmaturity.workspace.Member;
import org.cxmaturity.workspace.WorkItem;
import org.cxmaturity.workspace.WorkspaceLedgers;

/**
 * Confirms what is said to be done: by the levels of the newest assessment on record, as it stands in the ledger, and by nothing that
 * anybody says.
 */
public record ReviewWork(Auditing auditing, Assessments assessments, WorkspaceLedgers ledgers) {
    /**
     * What an assessment shows of an action.
     *
     * @param levels what it was to bring about, with what is there now
     */
    public record Shown(AssessmentOnRecord by, Outcome outcome, List<Level> levels) {
        public Shown {
            levels = List.copyOf(levels);
        }
    }

    /**
     * What the newest assessment on record shows of each item that it is newer than, by the item's id; refused where the record can't be
     * read.
     */
    public Result<Map<UUID, Shown>> review(Member by, UUID client, List<WorkItem> items) {
        List<AssessmentOnRecord> onRecord = assessments.of(by.workspace(), client);
        List<WorkItem> older = onRecord.isEmpty()
                ? List.of()
                : items.stream()
                        .filter(each -> each.lastRecord() < onRecord.get(0).record())
                        .toList();
        if (older.isEmpty()) {
            return Result.done(Map.of());
        }
        AssessmentOnRecord newest = onRecord.get(0);
        return auditing.assessed(ledgers.of(by.workspace()), String.valueOf(newest.record()), LedgerWatch.NONE)
                .map(Assessed::result)
                .map(result -> shown(newest, result, older));
    }

    private static Map<UUID, Shown> shown(AssessmentOnRecord by, Assessment result, List<WorkItem> items) {
        Map<String, CapabilityResult> now = new HashMap<>();
        result.capabilities().forEach(each -> now.put(each.id(), each));
        Map<UUID, Shown> shown = new HashMap<>();
        for (WorkItem item : items) {
            List<Level> levels = item.levels().stream()
                    .map(each -> {
                        CapabilityResult is = now.get(each.capability());
                        return new Level(
                                each.capability(), each.name(), each.to(), each.was(), is == null ? null : is.level());
                    })
                    .toList();
            shown.put(item.id(), new Shown(by, PlanReview.outcome(levels), levels));
        }
        return shown;
    }
}
