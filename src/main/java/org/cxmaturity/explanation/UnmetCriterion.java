package org.cxmaturity.explanation;

import java.math.BigDecimal;
import java.util.List;
import org.cxmaturity.tables.SheetRow;
import org.jspecify.annotations.Nullable;

/**
 * A criterion on the way to a stage that is not met.
 *
 * @param actual the capability's level, or null where it is not known
 * @param alternative whether others of its group would do in its place
 * @param stage the stage whose criterion it is, by name
 * @param demandsEvidence whether in the lowest reading it counts only with evidence
 * @param adds by how much the score would rise; null where the stage goes by what is essential
 * @param criterion the criterion's row, or that of a stage that goes by a score
 * @param standing why the capability stands where it does
 * @param changes what would change it, the nearest first
 * @param raisers recommended actions that raise it far enough, in their order
 */
public record UnmetCriterion(
        String capability,
        String name,
        int required,
        @Nullable Integer actual,
        boolean essential,
        boolean alternative,
        boolean demandsEvidence,
        String stage,
        @Nullable BigDecimal adds,
        SheetRow criterion,
        ReasonNode standing,
        List<Change> changes,
        List<Raiser> raisers) {
    public UnmetCriterion {
        changes = List.copyOf(changes);
        raisers = List.copyOf(raisers);
    }

    /** What is asked of it, or what more of it would bring. */
    public String asked() {
        return adds == null
                ? stage + " asks " + required
                : "and at " + required + " it would add " + adds.toPlainString() + " to the score";
    }

    /**
     * Something that would change a capability's level.
     *
     * @param row the row that would then apply, its conditions held against the nearest fact, or null
     */
    public record Change(String text, @Nullable SheetRow row) {}

    /** An action that raises the capability. */
    public record Raiser(int rank, String action, String title, int to) {}
}
