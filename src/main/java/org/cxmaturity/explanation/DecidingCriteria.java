package org.cxmaturity.explanation;

import org.cxmaturity.model.CriterionCheck;
import org.cxmaturity.model.GroupCheck;
import org.cxmaturity.model.Reading;
import org.jspecify.annotations.Nullable;

/** Which criteria a stage hangs on: the essential ones, but for those of a group of which enough others are met (R14). */
record DecidingCriteria(FiringsByConclusion steps) {
    /** Whether a criterion is not met in a reading, and so keeps its stage away. */
    boolean decides(CriterionCheck check, Reading reading) {
        GroupCheck group = group(check);
        return check.essential() && !check.met(reading) && (group == null || !group.spares(check, reading));
    }

    /** The group of a criterion; null where it stands alone. */
    @Nullable
    GroupCheck group(CriterionCheck check) {
        return steps.first(GroupCheck.class, each -> each.has(check)).orElse(null);
    }

    /** How many more criteria of a group have to be met. */
    int lacking(GroupCheck group) {
        return group.needed()
                - steps.all(CriterionCheck.class, check -> group.has(check) && check.metStated())
                        .size();
    }
}
