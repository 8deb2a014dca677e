package org.cxmaturity.roadmap;

import java.util.List;
import java.util.stream.Collectors;
import org.cxmaturity.model.Assessment.Recommendation;
import org.cxmaturity.model.Priority;
import org.cxmaturity.roadmap.Roadmap.Lack;
import org.cxmaturity.wording.Amounts;
import org.cxmaturity.wording.Words;
import org.jspecify.annotations.Nullable;

/**
 * A recommended action that is not in the plan.
 *
 * @param today whether it is recommended today, and not only once others are done
 */
public record LeftOut(Recommendation action, boolean today, Cause cause) {
    /** Whether an expert would ask why it is not there: it is among what deserves attention first. */
    public boolean first() {
        return today && action.priority() == Priority.P1;
    }

    /** What keeps an action out of a plan. */
    public sealed interface Cause {
        /** The cause in words, to follow the action's title. */
        String words(String currency);
    }

    /**
     * Even if nothing else were done, it is beyond a limit.
     *
     * @param saved whether money may be saved up
     * @param over the quarters over which it would be spread at most, where it may be done in phases; else 0
     */
    public record BeyondLimit(Lack lack, boolean saved, int over) implements Cause {
        @Override
        public String words(String currency) {
            return switch (lack.limit()) {
                case QUARTERS -> "takes " + lack.needed() + " quarters; the plan has " + lack.available();
                case BUDGET_TOTAL ->
                    "costs " + Amounts.money(currency, lack.needed()) + "; for all quarters there is "
                            + Amounts.money(currency, lack.available());
                case BUDGET ->
                    (saved ? "costs " : "needs ")
                            + Amounts.money(currency, lack.needed())
                            + (saved ? "; saved up to the end there is " : inAQuarter() + "; the budget is ")
                            + Amounts.money(currency, lack.available());
                default -> "needs " + lack.needed() + " person-days" + inAQuarter() + "; there are " + lack.available();
            };
        }

        private String inAQuarter() {
            return " in a quarter" + (over == 0 ? "" : ", even over " + over + " quarters");
        }
    }

    /**
     * It comes after actions that are not in the plan either.
     *
     * @param missing their titles
     */
    public record Waiting(List<String> missing) implements Cause {
        public Waiting {
            missing = List.copyOf(missing);
        }

        @Override
        public String words(String currency) {
            return "comes after "
                    + missing.stream().map(each -> "“" + each + "”").collect(Collectors.joining(", "))
                    + (missing.size() == 1 ? ", which is" : ", which are") + " not in the plan";
        }
    }

    /**
     * It fits within every limit, but not beside the rest of the plan.
     *
     * @param quarter where it comes nearest to fitting, from 1; null where as many actions run in every quarter as may
     * @param lack what it would take there, and what the plan leaves
     * @param instead what is ranked lower and runs there
     */
    public record Crowded(@Nullable Integer quarter, Lack lack, List<Instead> instead) implements Cause {
        public Crowded {
            instead = List.copyOf(instead);
        }

        @Override
        public String words(String currency) {
            return "no room beside the plan: "
                    + (quarter == null
                            ? "as many actions run in every quarter as can be done at a time"
                            : PlanWords.lack(lack, quarter, currency))
                    + (instead.isEmpty() ? "" : "; " + PlanWords.instead(instead));
        }
    }

    /**
     * An action in the place of one that is ranked higher.
     *
     * @param forTarget whether the target asks for what it raises
     */
    public record Instead(String title, boolean forTarget) {}

    /**
     * What it comes after is finished too late.
     *
     * @param last the title of what is finished last
     * @param finished in which quarter, from 1
     * @param quarters how many it would take itself
     */
    public record Late(String last, int finished, int quarters) implements Cause {
        @Override
        public String words(String currency) {
            return "comes after “" + last + "”, which is finished in Q" + finished + ", and would take "
                    + Words.count(quarters, "quarter", "quarters") + " more";
        }
    }

    /** It is recommended only since means are limited: the stages ahead do not ask for what it raises. */
    public enum Called implements Cause {
        /** More money or time would take the reason for it away. */
        FOR_WANT_OF_MEANS;

        @Override
        public String words(String currency) {
            return "recommended because means are limited; no stage ahead asks for what it raises";
        }
    }

    /**
     * It would raise nothing more.
     *
     * @param others the titles of what raises the same
     */
    public record Covered(List<String> others) implements Cause {
        public Covered {
            others = List.copyOf(others);
        }

        @Override
        public String words(String currency) {
            return others.isEmpty()
                    ? "raises nothing from where things stand"
                    : "covered by "
                            + Words.and(others.stream().map(Words::quoted).toList())
                            + (others.size() == 1 ? ", which is planned" : ", which are planned");
        }
    }

    /**
     * It would raise something, but from levels that the plan does not bring about in time.
     *
     * @param levels each by the capability's name
     */
    public record Unfounded(List<String> levels) implements Cause {
        public Unfounded {
            levels = List.copyOf(levels);
        }

        @Override
        public String words(String currency) {
            return "builds on " + Words.and(levels) + ", which the plan does not bring about in time";
        }
    }

    /** There would be room for it. */
    public enum Missed implements Cause {
        /** It was not tried. */
        SEARCH_ENDED;

        @Override
        public String words(String currency) {
            return "the search ended before a plan with it was found";
        }
    }

    /** Why it is not in the plan. */
    public String why() {
        return cause.words(action.cost().currency());
    }
}
