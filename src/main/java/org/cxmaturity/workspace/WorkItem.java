package org.cxmaturity.workspace;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An action of a plan that is being done, or is to be.
 *
 * @param action its id
 * @param title what it was called in the plan
 * @param position its place in the plan, from 0
 * @param plannedUntil the end of its last quarter in the plan
 * @param levels what it was to bring about
 * @param entry what people say of it
 * @param version how often it was changed, from 1: the mark of what somebody saw of it
 * @param by who changed it last
 * @param at when
 * @param since when it was taken over from the plan
 * @param lastRecord the number of the client's newest assessment on record then; 0 where there was none
 * @param archived since when it is out of the way; null where it is not
 */
public record WorkItem(
        UUID id,
        UUID client,
        String action,
        String title,
        int position,
        LocalDate plannedUntil,
        List<AimedLevel> levels,
        WorkEntry entry,
        long version,
        String by,
        Instant at,
        Instant since,
        long lastRecord,
        @Nullable Instant archived) {
    public WorkItem {
        levels = List.copyOf(levels);
    }

    /**
     * A level that it was to bring about.
     *
     * @param name the capability's
     * @param was what it was then; null where it was not known
     */
    public record AimedLevel(
            String capability,
            String name,
            int to,
            @Nullable Integer was) {}

    /** The same as somebody changed it. */
    public WorkItem changed(WorkEntry now, String who, Instant when) {
        return new WorkItem(
                id,
                client,
                action,
                title,
                position,
                plannedUntil,
                levels,
                now,
                version + 1,
                who,
                when,
                since,
                lastRecord,
                archived);
    }

    /** The same put out of the way, or back with null. */
    public WorkItem archived(@Nullable Instant away, String who, Instant when) {
        return new WorkItem(
                id,
                client,
                action,
                title,
                position,
                plannedUntil,
                levels,
                entry,
                version + 1,
                who,
                when,
                since,
                lastRecord,
                away);
    }
}
