package org.cxmaturity.roadmap;

/**
 * What is wanted of one action, whatever the plan would do with it by itself.
 *
 * @param action its id
 * @param quarter from 1; 0 for a wish that names none
 */
public record ActionWish(String action, Kind kind, int quarter) {
    /** What is wanted. */
    public enum Kind {
        /** It is in the plan, whenever there is room for it. */
        IN,
        /** It is not in the plan. */
        OUT,
        /** It is in the plan and starts in the quarter. */
        AT,
        /** If it is in the plan, it does not start before the quarter. */
        NOT_BEFORE
    }

    public ActionWish {
        boolean named = kind == Kind.AT || kind == Kind.NOT_BEFORE;
        if (named ? quarter < 1 || quarter > PlanLimits.MOST_QUARTERS : quarter != 0) {
            throw new IllegalArgumentException(kind + " with quarter " + quarter);
        }
    }

    /** Whether it asks that the action be in the plan: such a wish may be beyond what the rules and limits allow. */
    public boolean asks() {
        return kind == Kind.IN || kind == Kind.AT;
    }

    /** Whether a start, from 0, is ruled out by it. */
    boolean rulesOut(int start) {
        return kind == Kind.OUT || (kind == Kind.NOT_BEFORE && start < quarter - 1);
    }

    /** Whether the action starts as it asks, from 0. */
    boolean isMetBy(int start) {
        return kind == Kind.IN || (kind == Kind.AT && start == quarter - 1);
    }
}
