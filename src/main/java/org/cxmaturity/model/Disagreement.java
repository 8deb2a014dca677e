package org.cxmaturity.model;

/**
 * Two views of one capability that differ (R18, R19).
 *
 * @param stated what the answers say; between departments, the lowest
 * @param found what the facts show; between departments, the highest
 * @param difference how many levels lie between, never negative
 */
public record Disagreement(DisagreementKind kind, String capability, int stated, int found, int difference)
        implements Derived {
    /** The answers' median against what the facts show. */
    public static Disagreement answersAndFacts(AnswerSummary answers, CapabilityLevel facts) {
        return of(DisagreementKind.ANSWERS_AND_FACTS, facts.capability(), answers.median(), facts.level());
    }

    /** The lowest department's view against the highest's. */
    public static Disagreement betweenDepartments(AnswerSummary answers) {
        return of(
                DisagreementKind.BETWEEN_DEPARTMENTS,
                answers.capability(),
                answers.departmentLowest(),
                answers.departmentHighest());
    }

    private static Disagreement of(DisagreementKind kind, String capability, int stated, int found) {
        return new Disagreement(kind, capability, stated, found, Math.abs(stated - found));
    }

    @Override
    public String key() {
        return "disagreement#" + kind + "/" + capability + "/" + stated + "/" + found;
    }
}
