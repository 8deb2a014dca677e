package org.cxmaturity.explanation;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.explanation.ActionExplanation.Miss;
import org.cxmaturity.model.ActionCalled;
import org.cxmaturity.model.ActionInPlace;
import org.cxmaturity.model.ActionPriority;
import org.cxmaturity.model.ActionWorth;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Assessment.Recommendation;
import org.cxmaturity.model.Candidate;
import org.cxmaturity.model.CapabilityLevel;
import org.cxmaturity.model.CustomersMet;
import org.cxmaturity.model.Derivation;
import org.cxmaturity.model.Derived;
import org.cxmaturity.model.Fact;
import org.cxmaturity.model.Need;
import org.cxmaturity.model.NotApplicable;
import org.cxmaturity.model.Obstacle;
import org.cxmaturity.model.RowRef;
import org.cxmaturity.model.Setting;
import org.cxmaturity.tables.ActionRow;
import org.cxmaturity.tables.ActionTriggerRow;
import org.cxmaturity.tables.EffectRow;
import org.cxmaturity.tables.FindingActionRow;
import org.cxmaturity.tables.ObstacleActionRow;
import org.cxmaturity.tables.RowTypes;
import org.cxmaturity.tables.SectorActionRow;
import org.cxmaturity.tables.SheetRow;
import org.cxmaturity.tables.Tables;
import org.cxmaturity.wording.Words;

/** Why an action is recommended at its rank, or why it is not (R25 to R28). */
record ActionExplainer(
        Derivation derivation,
        FiringsByConclusion steps,
        Tables tables,
        SheetView sheets,
        ReasonTrees trees,
        DisplayNames names,
        DecisiveFacts bearings) {
    /**
     * Explains an action.
     *
     * @param bearing whether to find out which facts it hangs on
     */
    ActionExplanation explain(String action, boolean bearing) {
        List<Recommendation> recommended = derivation.assessment().recommendations();
        for (Recommendation each : recommended) {
            if (each.action().equals(action)) {
                Derived priority = steps.first(
                                ActionPriority.class, one -> one.action().equals(action))
                        .orElseThrow();
                return new ActionExplanation(
                        action,
                        each.title(),
                        each.rank(),
                        recommended.size(),
                        trees.of(priority),
                        worth(action),
                        bearing
                                ? bearings.of(
                                        trees.rests(priority),
                                        outcome(derivation.assessment(), action),
                                        result -> outcome(result, action))
                                : List.of(),
                        new RankReasons(derivation.turns(), names).around(each.rank() - 1),
                        List.of());
            }
        }
        return new ActionExplanation(
                action,
                tables.row(ActionRow.class, action).title(),
                null,
                recommended.size(),
                null,
                null,
                List.of(),
                List.of(),
                misses(action));
    }

    private ReasonNode worth(String action) {
        ActionWorth worth = steps.first(ActionWorth.class, one -> one.action().equals(action))
                .orElseThrow();
        Candidate candidate =
                steps.first(Candidate.class, one -> one.action().equals(action)).orElseThrow();
        return trees.below(worth, candidate);
    }

    private static String outcome(Assessment assessment, String action) {
        return assessment.recommendations().stream()
                .filter(each -> each.action().equals(action))
                .map(each -> "priority " + each.priority())
                .findFirst()
                .orElse("not recommended");
    }

    private List<Miss> misses(String action) {
        List<Miss> misses = new ArrayList<>();
        exhausted(action, misses);
        steps.all(ActionInPlace.class, each -> each.action().equals(action))
                .forEach(each -> misses.add(new Miss("It is done already", null)));
        if (!steps.all(ActionCalled.class, each -> each.action().equals(action)).isEmpty()) {
            return misses;
        }
        tables.naming(ActionTriggerRow.class, "action", action).forEach(row -> trigger(row, misses));
        tables.naming(ObstacleActionRow.class, "action", action).forEach(row -> obstacle(row, misses));
        tables.naming(FindingActionRow.class, "action", action).forEach(row -> finding(row, misses));
        tables.naming(SectorActionRow.class, "action", action).forEach(row -> sector(row, misses));
        dependants(action, misses);
        return misses;
    }

    /** What it would raise, and why there is nothing left to raise. */
    private void exhausted(String action, List<Miss> misses) {
        for (EffectRow effect : tables.naming(EffectRow.class, "action", action)) {
            String name = names.capability(effect.capability());
            List<CapabilityLevel> level =
                    steps.all(CapabilityLevel.class, each -> each.capability().equals(effect.capability()));
            if (level.isEmpty()) {
                misses.add(new Miss(name + " does not apply, so the action has nothing to raise there", null));
            } else if (level.get(0).level() >= effect.to()) {
                misses.add(new Miss(
                        name + " stands at "
                                + names.level(effect.capability(), level.get(0).level())
                                + ", and the action leads no further than " + effect.to(),
                        null));
            }
        }
    }

    private void trigger(ActionTriggerRow row, List<Miss> misses) {
        RowRef reference = RowTypes.ref(row);
        for (String capability : row.capability()) {
            List<Need> needs = steps.all(Need.class, each -> each.capability().equals(capability));
            if (needs.isEmpty()) {
                misses.add(new Miss(lacks(capability), sheets.row(reference, List.of())));
            }
            for (Need need : needs) {
                SheetRow sheet = sheets.row(reference, subjects(need));
                misses.add(new Miss(
                        names.model(need.model()) + " lacks " + names.capability(capability)
                                + ", but the row asks for something else",
                        sheet));
            }
        }
    }

    private String lacks(String capability) {
        boolean applies = steps.all(
                        NotApplicable.class, each -> each.capability().equals(capability))
                .isEmpty();
        return applies
                ? "No next stage lacks " + names.capability(capability) + ": it is met, or it is asked only further up"
                : names.capability(capability) + " does not apply";
    }

    private void obstacle(ObstacleActionRow row, List<Miss> misses) {
        for (String obstacle : row.obstacle()) {
            List<Obstacle> there =
                    steps.all(Obstacle.class, each -> each.obstacle().equals(obstacle));
            SheetRow sheet = sheets.row(RowTypes.ref(row), there.isEmpty() ? List.of() : subjects(there.get(0)));
            misses.add(new Miss(
                    there.isEmpty()
                            ? "There is no obstacle " + Words.quoted(names.obstacle(obstacle))
                            : "There is the obstacle " + Words.quoted(names.obstacle(obstacle))
                                    + ", but the row asks for something else",
                    sheet));
        }
    }

    private void finding(FindingActionRow row, List<Miss> misses) {
        misses.add(new Miss(
                "It is called for by a finding that is not there, or not as the row asks",
                sheets.row(RowTypes.ref(row), List.of())));
    }

    private void sector(SectorActionRow row, List<Miss> misses) {
        for (String capability : row.capability()) {
            List<CapabilityLevel> level =
                    steps.all(CapabilityLevel.class, each -> each.capability().equals(capability));
            misses.add(new Miss(
                    level.isEmpty()
                            ? names.capability(capability) + " does not apply"
                            : "The work of this sector does not call for it, or " + names.capability(capability)
                                    + " is not known to be that low",
                    sheets.row(RowTypes.ref(row), level.isEmpty() ? List.of() : subjects(level.get(0)))));
        }
    }

    private List<Fact> subjects(Fact first) {
        List<Fact> subjects = new ArrayList<>(List.of(first));
        subjects.addAll(steps.all(Setting.class, any -> true));
        subjects.addAll(steps.all(CustomersMet.class, any -> true));
        return subjects;
    }

    private void dependants(String action, List<Miss> misses) {
        List<String> dependants = tables.all(ActionRow.class).stream()
                .filter(row -> row.prerequisites().contains(action))
                .map(row -> Words.quoted(row.title()))
                .toList();
        if (!dependants.isEmpty()) {
            misses.add(new Miss(
                    "It comes first for " + Words.and(dependants)
                            + ": none of these is recommended, or it has nothing left to raise",
                    null));
        }
    }
}
