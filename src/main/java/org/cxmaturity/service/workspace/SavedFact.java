package org.cxmaturity.service.workspace;

import java.util.List;
import org.cxmaturity.workspace.ProfileVersion;
import org.jspecify.annotations.Nullable;

/**
 * What became of a change.
 *
 * @param version the newest version, which the change made where it was saved
 * @param saved whether it was
 * @param mark the mark of the item as it is now; empty where there is none
 * @param problems why it was not saved, at the fields
 * @param theirs what the item says since somebody else changed it, in brief; empty where they did not, or took it out
 * @param changedBy who changed the same item meanwhile, so that nothing was saved; null where nobody did
 */
public record SavedFact(
        ProfileVersion version,
        boolean saved,
        String mark,
        List<FieldProblem> problems,
        String theirs,
        @Nullable String changedBy) {
    public SavedFact {
        problems = List.copyOf(problems);
    }
}
