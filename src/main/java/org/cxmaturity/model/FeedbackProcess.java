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
public record FeedbackProcess(
        String id,
        FeedbackChannel channel,
        @Nullable Boolean formal,
        @Nullable Cadence collected,
        @Nullable Cadence reviewed,
        @Nullable ActedOn actedOn,
        @Nullable Integer users,
        @Nullable Integer userPercent,
        List<String> usedBy,
        boolean evidenced,
        Backing backing)
        implements Given {
    public FeedbackProcess {
        usedBy = List.copyOf(usedBy);
    }

    @Override
    public <R> R by(GivenCases<R> cases) {
        return cases.feedbackProcess(this);
    }

    @Override
    public String key() {
        return "feedbackProcesses#" + id;
    }
}
