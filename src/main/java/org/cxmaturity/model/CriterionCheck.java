package org.cxmaturity.model;

/**
 * A stage criterion, held against the capability's level in each reading.
 *
 * @param order the stage's place in the model, from 1
 * @param group the group of criteria of which some are needed, or {@link #ALONE}
 */
public record CriterionCheck(
        String model,
        String stage,
        int order,
        String capability,
        int required,
        boolean essential,
        String group,
        boolean metEvidenced,
        boolean metLowest,
        boolean metStated,
        boolean metHighest)
        implements Derived {
    /** Stands for the group of a criterion that is in none. */
    public static final String ALONE = "none";

    /** Holds a level against what a criterion asks. */
    public static CriterionCheck of(
            String model,
            String stage,
            int order,
            int required,
            boolean essential,
            String group,
            boolean demandsEvidence,
            CapabilityLevel level) {
        return new CriterionCheck(
                model,
                stage,
                order,
                level.capability(),
                required,
                essential,
                group,
                level.under(Reading.EVIDENCED, demandsEvidence) >= required,
                level.under(Reading.LOWEST, demandsEvidence) >= required,
                level.under(Reading.STATED, demandsEvidence) >= required,
                level.under(Reading.HIGHEST, demandsEvidence) >= required);
    }

    /** Whether the stage hangs on this criterion alone. */
    public boolean decidesAlone() {
        return essential && group.equals(ALONE);
    }

    /** Whether the criterion is met in a reading. */
    public boolean met(Reading reading) {
        return switch (reading) {
            case EVIDENCED -> metEvidenced;
            case LOWEST -> metLowest;
            case STATED -> metStated;
            case HIGHEST -> metHighest;
        };
    }

    @Override
    public String key() {
        return "criterion-check#" + model + "/" + stage + "/" + capability;
    }
}
