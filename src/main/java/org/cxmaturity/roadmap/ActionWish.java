package org.cxmaturity.roadmap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Input;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;

/**
 * What is wanted of one action, whatever the plan would do with it by itself.
 *
 * @param action its id
 * @param quarter from 1; 0 for a wish that names none
 */
public record ActionWish(String action, Kind kind, int quarter) {
    /** How a wish is written. */
    public static final String WORDS = "in, out, at or from with a quarter, as in at3";

    private static final Pattern WITH_QUARTER = Pattern.compile("(at|from)(\\d{1,2})");

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

    /** A wish as it is written, {@code in}, {@code out}, {@code at3} or {@code from3}; empty where it says none. */
    public static Optional<ActionWish> read(String action, String written) {
        if (written.equals("in") || written.equals("out")) {
            return Optional.of(new ActionWish(action, Kind.valueOf(written.toUpperCase(Locale.ROOT)), 0));
        }
        Matcher found = WITH_QUARTER.matcher(written);
        int quarter = found.matches() ? Integer.parseInt(found.group(2)) : 0;
        return quarter < 1 || quarter > PlanLimits.MOST_QUARTERS
                ? Optional.empty()
                : Optional.of(new ActionWish(action, found.group(1).equals("at") ? Kind.AT : Kind.NOT_BEFORE, quarter));
    }

    /** Wishes as they are written, each {@code action=wish}. */
    public static Result<List<ActionWish>> all(List<String> written) {
        List<ActionWish> wishes = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Set<String> actions = new HashSet<>();
        for (String each : written) {
            String action = each.replaceFirst("=.*", "");
            Optional<ActionWish> wish =
                    each.contains("=") ? read(action, each.substring(action.length() + 1)) : Optional.empty();
            if (wish.isEmpty()) {
                problems.add(new Problem(Input.WISH, '"' + each + '"', "ACTION=WISH, where WISH is " + WORDS, null));
            } else if (!actions.add(action)) {
                problems.add(new Problem(Input.WISH, '"' + action + "\" twice", "one wish for an action", null));
            }
            wish.ifPresent(wishes::add);
        }
        return Result.unless(Fault.USAGE, problems, wishes);
    }

    /** As it is written, without the action. */
    public String written() {
        return switch (kind) {
            case IN -> "in";
            case OUT -> "out";
            case AT -> "at" + quarter;
            case NOT_BEFORE -> "from" + quarter;
        };
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
