package org.cxmaturity.model;

/**
 * Two views of one capability that differ (R18, R19).
 *
 * @param stated what the answers say; between or within departments, the lowest; between facts, what one shows at least
 * @param found the bound that facts set; between or within departments, the highest; between facts, what another allows at most
 * @param difference how many levels lie between, never negative
 */
public record Disagreement(DisagreementKind kind, String capability, int stated, int found, int difference)
        implements Derived {
    /** What the answers make together against the bound that the facts set. */
    public static Disagreement answersAndFacts(CombinedAnswers answers, CapabilityBounds facts) {
        return of(DisagreementKind.ANSWERS_AND_FACTS, facts.capability(), answers.level(), facts.draw(answers.level()));
    }

    /** What one fact shows at least against what another allows at most. */
    public static Disagreement betweenFacts(CapabilityBounds facts) {
        return of(DisagreementKind.FACTS_AND_FACTS, facts.capability(), facts.atLeast(), facts.atMost());
    }

    /** The lowest department's view against the highest's. */
    public static Disagreement betweenDepartments(AnswerSummary answers) {
        return of(
                DisagreementKind.BETWEEN_DEPARTMENTS,
                answers.capability(),
                answers.departmentLowest(),
                answers.departmentHighest());
    }

    /** The lowest answer against the highest in the department where they lie furthest apart. */
    public static Disagreement withinDepartment(AnswerSummary answers) {
        return of(
                DisagreementKind.WITHIN_DEPARTMENT,
                answers.capability(),
                answers.withinLowest(),
                answers.withinHighest());
    }

    private static Disagreement of(DisagreementKind kind, String capability, int stated, int found) {
        return new Disagreement(kind, capability, stated, found, Math.abs(stated - found));
    }

    /** What tells a finding about it from others of the same kind. */
    public String about() {
        return kind == DisagreementKind.WITHIN_DEPARTMENT ? capability + "/within" : capability;
    }

    @Override
    public String key() {
        return "disagreement#" + kind + "/" + capability + "/" + stated + "/" + found;
    }
}
