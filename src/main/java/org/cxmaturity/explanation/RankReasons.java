package org.cxmaturity.explanation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.cxmaturity.model.ActionOrder;
import org.cxmaturity.model.CostBand;
import org.cxmaturity.model.Stance;
import org.cxmaturity.wording.Words;

/** Why one action comes before another. */
record RankReasons(List<ActionOrder> turns, DisplayNames names) {
    /** What a turn goes by, in its order, and how to say it of one action. */
    private record Measure(Comparator<ActionOrder> by, Function<ActionOrder, String> says) {}

    private static final List<Measure> MEASURES = List.of(
            new Measure(Comparator.comparing(ActionOrder::priority), turn -> "has priority " + turn.priority()),
            new Measure(
                    Comparator.comparing(turn -> !turn.answers()),
                    turn -> turn.answers()
                            ? "answers an obstacle that comes before all other work"
                            : "answers no obstacle that comes before all other work"),
            new Measure(Comparator.comparing(ActionOrder::turn), RankReasons::turn),
            new Measure(
                    Comparator.comparing(turn -> !turn.measured()),
                    turn -> turn.measured() ? "is called for by figures" : "is not called for by figures"),
            new Measure(
                    Comparator.comparing(turn -> !turn.sector()),
                    turn -> turn.sector()
                            ? "is called for by the work of the sector"
                            : "is not called for by the sector"),
            new Measure(
                    Comparator.comparing(turn -> !turn.unlocks()),
                    turn -> turn.unlocks() ? "closes a gap before a next stage" : "closes no gap before a next stage"),
            new Measure(
                    Comparator.comparing(turn -> !turn.absent()),
                    turn -> turn.absent() ? "begins what is wholly absent" : "begins nothing that is wholly absent"),
            new Measure(Comparator.comparingInt(ActionOrder::gaps), RankReasons::gaps),
            new Measure(
                    Comparator.comparing(ActionOrder::impact, Comparator.reverseOrder()),
                    turn -> "has " + ValueWords.word(turn.impact()) + " impact"),
            new Measure(Comparator.comparing(ActionOrder::cost), RankReasons::cost),
            new Measure(
                    Comparator.comparingInt(ActionOrder::days),
                    turn -> "takes " + ValueWords.count(turn.days(), "person-day", "person-days")),
            new Measure(Comparator.comparing(ActionOrder::action), turn -> "is named “" + turn.action() + "”"));

    /** Why the action of that index comes after the one before it and before the one after it. */
    List<String> around(int index) {
        List<String> words = new ArrayList<>();
        ActionOrder own = turns.get(index);
        if (index > 0) {
            words.add("After " + title(turns.get(index - 1)) + ": " + before(turns.get(index - 1), own));
        }
        if (index + 1 < turns.size()) {
            words.add("Before " + title(turns.get(index + 1)) + ": " + before(own, turns.get(index + 1)));
        }
        return words;
    }

    /** Why the first comes before the second. */
    private String before(ActionOrder first, ActionOrder second) {
        if (ActionOrder.ORDER.compare(first, second) > 0) {
            return moved(first, second);
        }
        StringBuilder equal = new StringBuilder();
        for (Measure measure : MEASURES) {
            if (measure.by().compare(first, second) != 0) {
                return title(first) + " " + measure.says().apply(first) + ", " + title(second) + " "
                        + measure.says().apply(second)
                        + (equal.isEmpty() ? "" : "; in what weighs more they are alike: each " + equal);
            }
            equal.append(equal.isEmpty() ? "" : ", ").append(measure.says().apply(first));
        }
        return "they are alike";
    }

    /** By its own weight the first would come later; an action is held back until what it needs first is done. */
    private String moved(ActionOrder first, ActionOrder second) {
        if (second.prerequisites().contains(first.action())) {
            return title(second) + " needs " + title(first) + " first, whatever they weigh";
        }
        List<String> waitsFor = second.prerequisites().stream()
                .filter(each -> turns.stream().anyMatch(turn -> turn.action().equals(each)))
                .map(each -> Words.quoted(names.action(each)))
                .toList();
        return waitsFor.isEmpty()
                ? title(first) + " is needed by an action that weighs more"
                : title(second) + " weighs more, but had to wait for " + Words.and(waitsFor);
    }

    private String title(ActionOrder turn) {
        return Words.quoted(names.action(turn.action()));
    }

    private static String turn(ActionOrder turn) {
        return switch (turn.turn()) {
            case ADVANCE ->
                turn.stance() == Stance.ADVANCE
                        ? "is brought forward by an obstacle"
                        : turn.measured()
                                ? "is brought forward by figures"
                                : "is brought forward by the work of the sector";
            case NEUTRAL -> "is left in its turn";
            case DEFER -> "is put off by an obstacle";
        };
    }

    private static String gaps(ActionOrder turn) {
        return turn.gaps() == Integer.MAX_VALUE
                ? "helps to reach no next stage"
                : "helps to reach a stage with " + ValueWords.count(turn.gaps(), "essential gap", "essential gaps")
                        + " before it";
    }

    private static String cost(ActionOrder turn) {
        return turn.cost() == CostBand.UNSTATED
                ? "has a cost that no budget is stated for"
                : turn.cost() == CostBand.NO_COST
                        ? "can be done at no cost"
                        : turn.cost() == CostBand.BEYOND
                                ? "costs more than the budget"
                                : "has a " + ValueWords.word(turn.cost()) + " cost";
    }
}
