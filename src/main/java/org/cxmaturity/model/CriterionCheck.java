package org.cxmaturity.model;

/**
 * A stage criterion, held against the capability's level in each reading.
 *
 * @param order the stage's place in the model, from 1
 */
public record CriterionCheck(
        String model,
        String stage,
        int order,
        String capability,
        int required,
        boolean essential,
        boolean metEvidenced,
        boolean metLowest,
        boolean metStated,
        boolean metHighest)
        implements Derived {
    /** Holds a level against what a criterion asks. */
    public static CriterionCheck of(
            String model,
            String stage,
            int order,
            int required,
            boolean essential,
            boolean demandsEvidence,
            CapabilityLevel level) {
        return new CriterionCheck(
                model,
                stage,
                order,
                level.capability(),
                required,
                essential,
                level.under(Reading.EVIDENCED, demandsEvidence) >= required,
                level.under(Reading.LOWEST, demandsEvidence) >= required,
                level.under(Reading.STATED, demandsEvidence) >= required,
                level.under(Reading.HIGHEST, demandsEvidence) >= required);
    }

    @Override
    public String key() {
        return "criterion-check#" + model + "/" + stage + "/" + capability;
    }
}
