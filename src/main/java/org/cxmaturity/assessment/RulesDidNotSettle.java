package org.cxmaturity.assessment;

/** The rules fired more often than the facts and rows can account for: a rule base defect, not a profile's. */
public final class RulesDidNotSettle extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RulesDidNotSettle(int limit, String busiest) {
        super("the rules had not settled after " + limit + " firings; the busiest was \"" + busiest + "\"");
    }
}
