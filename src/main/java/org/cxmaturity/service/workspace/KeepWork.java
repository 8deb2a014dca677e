package org.cxmaturity.service.workspace;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Assessment.CapabilityResult;
import org.cxmaturity.model.Result;
import org.cxmaturity.roadmap.Roadmap;
import org.cxmaturity.roadmap.Roadmap.Planned;
import org.cxmaturity.workspace.AssessmentOnRecord;
import org.cxmaturity.workspace.Assessments;
import org.cxmaturity.workspace.Member;
import org.cxmaturity.workspace.Transactions;
import org.cxmaturity.workspace.WorkChange;
import org.cxmaturity.workspace.WorkEntry;
import org.cxmaturity.workspace.WorkItem;
import org.cxmaturity.workspace.WorkItem.AimedLevel;
import org.cxmaturity.workspace.WorkItems;
import org.cxmaturity.workspace.WorkState;
import org.jspecify.annotations.Nullable;

/** Keeps what of a plan is being done: taken over from a plan, changed row by row, never overwritten unseen. */
public record KeepWork(WorkItems work, Assessments assessments, Transactions transactions) {
    private static final String NOTHING = "–";

    /**
     * What became of a change.
     *
     * @param item as it is now
     * @param saved whether the change is kept
     */
    public record SavedWork(WorkItem item, boolean saved) {}

    /** All of a client, in the order of their plans; what is out of the way too. */
    public List<WorkItem> of(Member by, UUID client) {
        return work.of(by.workspace(), client);
    }

    /** What was changed, the newest first, by item. */
    public Map<UUID, List<WorkChange>> changes(Member by, UUID client) {
        return work.changes(by.workspace(), client).stream().collect(Collectors.groupingBy(WorkChange::item));
    }

    /**
     * Takes over the actions of a plan, but for those that are on the list already.
     *
     * @param now what the plan started from
     * @return how many were taken over
     */
    public Result<Integer> takeOver(Member by, UUID client, Roadmap plan, Assessment now, Instant at) {
        return transactions.whole(() -> {
            Set<String> there = of(by, client).stream()
                    .filter(each -> each.archived() == null)
                    .map(WorkItem::action)
                    .collect(Collectors.toSet());
            Map<String, CapabilityResult> levels =
                    now.capabilities().stream().collect(Collectors.toMap(CapabilityResult::id, Function.identity()));
            long record = assessments.of(by.workspace(), client).stream()
                    .mapToLong(AssessmentOnRecord::record)
                    .max()
                    .orElse(0);
            int taken = 0;
            for (int place = 0; place < plan.actions().size(); place++) {
                Planned planned = plan.actions().get(place);
                if (!there.contains(planned.action().action())) {
                    work.add(
                            by.workspace(),
                            item(by, client, plan, place, levels, record, at),
                            "Taken over from the plan");
                    taken++;
                }
            }
            return Result.done(taken);
        });
    }

    private static WorkItem item(
            Member by,
            UUID client,
            Roadmap plan,
            int place,
            Map<String, CapabilityResult> levels,
            long record,
            Instant at) {
        Planned planned = plan.actions().get(place);
        LocalDate until = plan.quarters().get(planned.end() - 1).until();
        WorkEntry entry =
                new WorkEntry("", plan.quarters().get(planned.start() - 1).from(), until, WorkState.TO_DO, "");
        return new WorkItem(
                UUID.randomUUID(),
                client,
                planned.action().action(),
                planned.action().title(),
                place,
                until,
                planned.achieves().stream()
                        .map(each -> new AimedLevel(
                                each.capability(),
                                each.name(),
                                each.to(),
                                Optional.ofNullable(levels.get(each.capability()))
                                        .map(CapabilityResult::level)
                                        .orElse(null)))
                        .toList(),
                entry,
                1,
                by.name(),
                at,
                at,
                record,
                null);
    }

    /**
     * Keeps what somebody says of an item, unless somebody else has said something meanwhile; nothing where there is no such item.
     *
     * @param seen the version that the person saw
     */
    public Optional<SavedWork> save(Member by, UUID client, UUID id, long seen, WorkEntry entry, Instant at) {
        return work.item(by.workspace(), client, id).map(item -> {
            if (item.version() != seen) {
                return new SavedWork(item, false);
            }
            String said = difference(item.entry(), entry);
            return said.isEmpty()
                    ? new SavedWork(item, true)
                    : kept(by, item, item.changed(entry, by.name(), at), said);
        });
    }

    /** Takes an item away, or brings it back with null; nothing where there is no such item. */
    public Optional<SavedWork> archive(Member by, UUID client, UUID id, @Nullable Instant away, Instant at) {
        return work.item(by.workspace(), client, id)
                .map(item -> kept(
                        by, item, item.archived(away, by.name(), at), away == null ? "Brought back" : "Taken away"));
    }

    private SavedWork kept(Member by, WorkItem before, WorkItem changed, String said) {
        boolean saved = transactions
                .whole(() -> Result.done(work.change(by.workspace(), changed, said)))
                .orElseThrow();
        return saved
                ? new SavedWork(changed, true)
                : new SavedWork(
                        work.item(by.workspace(), before.client(), before.id()).orElseThrow(), false);
    }

    /** What differs, field by field; empty for nothing. */
    private static String difference(WorkEntry before, WorkEntry after) {
        List<String> said = new ArrayList<>();
        said(said, "owner", before.owner(), after.owner());
        said(said, "start", before.start(), after.start());
        said(said, "due", before.due(), after.due());
        said(said, "state", words(before.state()), words(after.state()));
        said(said, "note", before.note(), after.note());
        return String.join("; ", said);
    }

    private static void said(List<String> said, String field, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            said.add(field + ": " + shown(before) + " → " + shown(after));
        }
    }

    private static String shown(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        return text.isEmpty() ? NOTHING : text;
    }

    /** What a state is called. */
    public static String words(WorkState state) {
        return switch (state) {
            case TO_DO -> "to do";
            case UNDER_WAY -> "under way";
            case DONE -> "done";
            case DROPPED -> "dropped";
        };
    }
}
