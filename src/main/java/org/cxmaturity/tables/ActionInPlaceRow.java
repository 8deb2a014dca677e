package org.cxmaturity.tables;

import java.util.Set;
import org.cxmaturity.model.ActedOn;
import org.cxmaturity.model.ActionInPlace;
import org.cxmaturity.model.Cadence;
import org.cxmaturity.model.FeedbackChannel;
import org.cxmaturity.model.FeedbackProcess;
import org.jspecify.annotations.Nullable;

/** Which actions a feedback process shows to be done already (R22: no advice to establish what stands). */
@DecisionTable(
        name = "actions-in-place",
        title = "What is done already",
        help =
                "Decides which action is not recommended because a feedback process shows that it is done already, whatever the level that it would raise.",
        phase = Phase.EVIDENCE,
        hit = HitPolicy.COLLECT,
        subjects = {@Subject(type = FeedbackProcess.class, as = "$process")},
        concludes = "new ActionInPlace(action, $process.key())",
        imports = {ActionInPlace.class})
public record ActionInPlaceRow(
        @RowId String id,

        @Condition(title = "Channel", help = "One or more, separated by commas, or *.", operator = Operator.IN)
        Set<FeedbackChannel> channel,

        @Condition(title = "Reviewed at least", operator = Operator.AT_LEAST) @Nullable
        Cadence reviewed,

        @Condition(title = "Acted on at least", operator = Operator.AT_LEAST) @Nullable
        ActedOn actedOn,

        @Conclusion(title = "Action") @RefersTo(ActionRow.class)
        String action,

        @ReasonNote String reason,

        @SourceNote String source)
        implements Row {}
