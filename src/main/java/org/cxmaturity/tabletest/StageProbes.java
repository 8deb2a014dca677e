package org.cxmaturity.tabletest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cxmaturity.tables.ActionTriggerRow;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.RowTypes;
import org.cxmaturity.tables.StageCriterionRow;
import org.cxmaturity.tables.Tables;
import org.cxmaturity.tabletest.SuggestedCase.Seen;
import org.cxmaturity.tabletest.SuggestedCases.Suggested;

/**
 * Cases in which a criterion is only just met, by answers alone; and just past it, with one capability a level lower. An essential
 * one shows in the stage; another, in an action that only its gap calls for.
 */
record StageProbes(Tables tables) {
    /** How many other criteria are missed in turn. */
    private static final int MOST = 4;

    private static final String MINIMUM = "Minimum level";

    Suggested of(StageCriterionRow row) {
        if (!row.essential()) {
            return Suggested.of(
                    Stream.concat(
                            counting(row, List.of(just(row.model(), row.order() - 1))), counting(row, missing(row))),
                    "it is not essential and moves no stage, and no row of action-triggers calls for an action where it is"
                            + " missed");
        }
        Map<String, Integer> levels = justWith(row);
        Optional<String> capability = capabilities(row).stream()
                .filter(each -> levels.getOrDefault(each, 0) == row.minimum())
                .findFirst();
        return capability
                .map(each -> Suggested.of(essential(row, each, levels)))
                .orElseGet(() ->
                        Suggested.none("another criterion up to the same stage asks more of the same capability"));
    }

    private static List<SuggestedCase> essential(
            StageCriterionRow row, String capability, Map<String, Integer> levels) {
        Seen seen = Seen.stage(row.model());
        SuggestedCase at = new SuggestedCase(
                "P-" + row.model() + "-" + row.stage() + "-at",
                RowTypes.ref(row),
                true,
                row.model() + ": " + row.stage() + " is only just reached, by answers alone",
                edits(levels),
                seen);
        levels.put(capability, row.minimum() - 1);
        return List.of(at, LimitCases.past(row, 1, MINIMUM, edits(levels), seen));
    }

    private static boolean calls(ActionTriggerRow trigger, StageCriterionRow row, String capability) {
        return (trigger.capability().isEmpty() || trigger.capability().contains(capability))
                && (trigger.levelBelow() == null || row.minimum() - 1 < trigger.levelBelow())
                && (trigger.requiredFrom() == null || row.minimum() >= trigger.requiredFrom());
    }

    /** Cases in which the stage below is reached, and the next one asks for the criterion besides what else is missing. */
    private Stream<List<SuggestedCase>> counting(StageCriterionRow row, List<Map<String, Integer>> others) {
        return tables.all(ActionTriggerRow.class).stream().flatMap(trigger -> capabilities(row).stream()
                .filter(each -> calls(trigger, row, each))
                .flatMap(each -> others.stream().limit(MOST).map(levels -> counting(row, trigger, each, levels))));
    }

    private List<SuggestedCase> counting(
            StageCriterionRow row, ActionTriggerRow trigger, String capability, Map<String, Integer> others) {
        Seen seen = Seen.action(trigger.action());
        List<String> setting = new OrganisationEdits(tables)
                .of(trigger.industry(), trigger.size(), trigger.audience(), trigger.inPerson());
        Map<String, Integer> levels = new TreeMap<>(others);
        levels.put(capability, row.minimum());
        List<String> at = TestEdits.of(setting).and(edits(levels)).list();
        levels.put(capability, row.minimum() - 1);
        List<String> past = TestEdits.of(setting).and(edits(levels)).list();
        return List.of(LimitCases.at(row, at, seen), LimitCases.past(row, 1, MINIMUM, past, seen));
    }

    /** Everything is as good as can be but for one essential criterion of the same stage: one such for each. */
    private List<Map<String, Integer>> missing(StageCriterionRow row) {
        return tables.all(StageCriterionRow.class).stream()
                .filter(each -> each.essential() && each.model().equals(row.model()) && each.order() == row.order())
                .flatMap(each -> capabilities(each).stream().map(capability -> {
                    Map<String, Integer> levels = top();
                    levels.put(capability, each.minimum() - 1);
                    return levels;
                }))
                .toList();
    }

    /** Every capability is as good as can be. */
    Map<String, Integer> top() {
        Map<String, Integer> levels = new TreeMap<>();
        tables.all(CapabilityRow.class)
                .forEach(each -> levels.put(each.id(), tables.scale(each.id()).top()));
        return levels;
    }

    /** The stage below that of a gap is only just reached. */
    Map<String, Integer> below(TriggerProbes.Gap gap) {
        return just(gap.criterion().model(), gap.criterion().order() - 1);
    }

    /** The capabilities that a criterion asks of, in order. */
    Collection<String> capabilities(StageCriterionRow row) {
        return row.capability().isEmpty()
                ? tables.ids(CapabilityRow.class)
                : row.capability().stream().sorted().toList();
    }

    /** The least levels that reach a criterion's stage; of its group no more than are needed, itself among them. */
    private Map<String, Integer> justWith(StageCriterionRow row) {
        Map<String, Integer> levels = just(row.model(), row.order());
        List<String> others = tables.all(StageCriterionRow.class).stream()
                .filter(each -> row.grouped()
                        && each != row
                        && each.model().equals(row.model())
                        && each.stage().equals(row.stage())
                        && each.group().equals(row.group()))
                .flatMap(each -> capabilities(each).stream())
                .sorted()
                .toList();
        others.stream().skip(Math.max(0, row.needed() - 1L)).forEach(levels::remove);
        return levels;
    }

    /** The least levels that reach the stage: of every essential criterion up to it. */
    Map<String, Integer> just(String model, int order) {
        Map<String, Integer> levels = new TreeMap<>();
        tables.all(StageCriterionRow.class).stream()
                .filter(each -> each.model().equals(model) && each.order() <= order && each.essential())
                .forEach(each ->
                        capabilities(each).forEach(capability -> levels.merge(capability, each.minimum(), Math::max)));
        return levels;
    }

    static List<String> edits(Map<String, Integer> levels) {
        List<String> edits = new ArrayList<>();
        levels.forEach((capability, level) -> edits.add(AnswerProbes.answer(capability, level)));
        return edits;
    }
}
