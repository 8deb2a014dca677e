package org.cxmaturity.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.cxmaturity.roadmap.ActionWish;
import org.cxmaturity.roadmap.PlanWishes;
import org.cxmaturity.roadmap.PlanWishes.Unfulfilled;
import org.cxmaturity.roadmap.Roadmap;
import org.cxmaturity.wording.Words;

/** What was wanted of single actions, and what has become of it. */
record WishText(Roadmap roadmap) {
    /** What was wanted, a sentence each. */
    String wanted() {
        return roadmap.wishes().all().stream()
                .map(each -> "“" + each.title() + "” " + wanted(each.wish()))
                .collect(Collectors.joining("; "));
    }

    private static String wanted(ActionWish wish) {
        return switch (wish.kind()) {
            case IN -> "in the plan";
            case OUT -> "not in the plan";
            case AT -> "in Q" + wish.quarter();
            case NOT_BEFORE -> "not before Q" + wish.quarter();
        };
    }

    /** What could not be, and what it costs that the rest is wanted. */
    List<String> remarks() {
        PlanWishes wishes = roadmap.wishes();
        List<String> remarks =
                new ArrayList<>(wishes.unfulfilled().stream().map(this::remark).toList());
        Integer without = wishes.reachedWithout();
        if (without != null && !without.equals(roadmap.goal().reached())) {
            remarks.add("Without what is wanted of single actions, " + roadmap.aimedAt() + " would be reached in Q"
                    + without + ".");
        }
        return remarks;
    }

    private String remark(Unfulfilled each) {
        return "“" + each.title() + "” can't be " + wanted(each.wish()) + ": " + why(each) + standing(each);
    }

    private static String standing(Unfulfilled each) {
        if (each.start() != null) {
            return " The plan has it in Q" + each.start() + ".";
        }
        return each.wish().quarter() > 0 ? " It is not in the plan." : "";
    }

    private String why(Unfulfilled each) {
        String others = each.others().stream().map(title -> "“" + title + "”").collect(Collectors.joining(", "));
        return switch (each.why()) {
            case NOT_RECOMMENDED -> "the rules do not recommend it on the way to the target.";
            case BEYOND_LIMIT -> "even alone it " + PlanHead.lack(roadmap, Objects.requireNonNull(each.lack())) + ".";
            case TOO_LATE ->
                "it takes " + Words.count(each.quarter(), "quarter", "quarters")
                        + ", so it would not be finished by the plan's end.";
            case NEEDS_LEFT_OUT -> "it needs first what is not to be in the plan: " + others + ".";
            case WAITS -> "it waits for " + others + ", and can start in Q" + each.quarter() + " at the soonest.";
            case NO_ROOM -> "no plan within these limits has room for it beside what else is wanted.";
        };
    }
}
