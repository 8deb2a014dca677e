package org.cxmaturity.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way the organisation collects feedback, and what becomes of it.
 *
 * @param users how many departments use what comes in; null where not stated
 * @param userPercent those departments as a share of all, in whole percent rounded down; null where either is not stated
 * @param evidenced whether evidence is attached
 */
@ProfileItem(one = "A way feedback is collected.", all = "The ways feedback is collected, and what becomes of it.")
public record FeedbackProcess(
        @ProfileKey(value = "The process's id.", required = true)
        String id,

        @ProfileKey(value = "The way feedback comes in.", required = true)
        FeedbackChannel channel,

        @ProfileKey("Whether the process is laid down.") @Nullable
        Boolean formal,

        @ProfileKey("How often feedback is collected.") @Nullable
        Cadence collected,

        @ProfileKey("How often it is reviewed.") @Nullable Cadence reviewed,

        @ProfileKey("How often it leads to action.") @Nullable
        ActedOn actedOn,

        @Nullable Integer users,
        @Nullable Integer userPercent,

        @ProfileKey(
                value = "The departments that use it in their own work. One that only collects it is none of them.",
                listedAs = "departments")
        List<String> usedBy,

        boolean evidenced,
        Backing backing)
        implements Given {
    public FeedbackProcess {
        usedBy = List.copyOf(usedBy);
    }

    @Override
    public <R> R by(Cases<R> cases) {
        return cases.feedbackProcess(this);
    }

    @Override
    public String key() {
        return "feedbackProcesses#" + id;
    }
}
