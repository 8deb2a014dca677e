package org.cxmaturity.roadmap;

import java.util.List;
import java.util.stream.Collectors;
import org.cxmaturity.model.Assessment.Recommendation;
import org.cxmaturity.roadmap.Roadmap.Lack;
import org.cxmaturity.wording.Amounts;

/** A recommended action that is not in the plan. */
public record LeftOut(Recommendation action, Cause cause) {
    /** What keeps an action out of a plan. */
    public sealed interface Cause {
        /** The cause in words, to follow the action's title. */
        String words(String currency);
    }

    /**
     * Even if nothing else were done, it is beyond a limit.
     *
     * @param saved whether money may be saved up
     */
    public record BeyondLimit(Lack lack, boolean saved) implements Cause {
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
                            + (saved ? "; saved up to the end there is " : " in a quarter; the budget is ")
                            + Amounts.money(currency, lack.available());
                default -> "needs " + lack.needed() + " person-days in a quarter; there are " + lack.available();
            };
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

    /** It is recommended only since means are limited: the stages ahead do not ask for what it raises. */
    public enum Called implements Cause {
        /** More money or time would take the reason for it away. */
        FOR_WANT_OF_MEANS;

        @Override
        public String words(String currency) {
            return "recommended because means are limited; no stage ahead asks for what it raises";
        }
    }

    /** It is within every limit, and other actions come before it. */
    public enum Weighed implements Cause {
        /** It would raise something. */
        NO_ROOM("no room beside actions that bring the target sooner or gain more"),
        /** It would raise nothing. */
        NOTHING_MORE("raises nothing that the plan's other actions do not raise");

        private final String words;

        Weighed(String words) {
            this.words = words;
        }

        @Override
        public String words(String currency) {
            return words;
        }
    }

    /** Why it is not in the plan. */
    public String why() {
        return cause.words(action.cost().currency());
    }
}
