package org.cxmaturity.roadmap;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Basis;
import org.cxmaturity.model.CapabilityLevel;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.Setting;
import org.cxmaturity.roadmap.WhatIf.Done;
import org.cxmaturity.roadmap.WhatIf.LevelChange;
import org.cxmaturity.roadmap.WhatIf.Missed;
import org.cxmaturity.roadmap.WhatIf.Side;
import org.cxmaturity.tables.ActionRow;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.SpokenTables;
import org.cxmaturity.tables.Tables;

/** Compares what is with what would be (R30). */
public record WhatIfComparison(Planner planner, Tables tables, RulesRun rules) {
    /**
     * Compares a profile with a changed one in which actions have achieved their stated effects.
     *
     * @param changes how the profile was changed, for the record
     * @param actions ids of actions that the tables know
     */
    public WhatIf compare(
            Profile before, Profile changed, List<String> changes, List<String> actions, PlanRequest request) {
        Achieved achieved = achieved(changed, actions);
        Side first = side(before, request);
        Side second = side(achieved.after(), request);
        return new WhatIf(
                changes,
                achieved.done(),
                first,
                second,
                LevelChange.between(
                        rules.of(before).assessment(),
                        rules.of(achieved.after()).assessment()));
    }

    /**
     * What actions do to a profile.
     *
     * @param done what became of each of them
     * @param after the profile in which they have achieved their stated effects
     */
    record Achieved(List<Done> done, Profile after) {
        Achieved {
            done = List.copyOf(done);
        }
    }

    /** The profile in which actions have achieved their stated effects. */
    Achieved achieved(Profile changed, List<String> actions) {
        RulesResult now = new RulesResult(rules.of(changed));
        Map<String, Integer> levels = now.levels();
        EffectClosure closure = new EffectClosure(levels::get);
        Tables spoken = SpokenTables.of(tables, now.all(Setting.class));
        Set<String> order = inOrder(actions);
        Set<String> effective = closure.add(order, action -> effects(action, levels));
        List<Done> done = order.stream()
                .map(each -> new Done(
                        each,
                        spoken.row(ActionRow.class, each).title(),
                        actions.contains(each),
                        effective.contains(each),
                        missed(each, now, closure)))
                .filter(each ->
                        each.asked() || each.effective() || !each.missed().isEmpty())
                .toList();
        return new Achieved(done, AssumedFacts.in(changed, closure.raised(), "what if"));
    }

    /** Every action after those it needs first. */
    private Set<String> inOrder(List<String> actions) {
        Set<String> order = new LinkedHashSet<>();
        actions.stream().sorted().forEach(each -> add(each, order));
        return order;
    }

    private void add(String action, Set<String> order) {
        if (!order.contains(action)) {
            tables.row(ActionRow.class, action).prerequisites().stream()
                    .sorted()
                    .forEach(each -> add(each, order));
            order.add(action);
        }
    }

    /** What an action does to capabilities that apply. */
    private List<ActionEffect> effects(String action, Map<String, Integer> levels) {
        return ActionEffect.of(action, tables).stream()
                .filter(effect -> levels.containsKey(effect.capability()))
                .toList();
    }

    /** The effects that an action does not have, since even with everything done the level they ask for is not there. */
    private List<Missed> missed(String action, RulesResult now, EffectClosure done) {
        Set<String> unknown = now.all(CapabilityLevel.class).stream()
                .filter(level -> level.basis() == Basis.UNKNOWN)
                .map(CapabilityLevel::capability)
                .collect(Collectors.toSet());
        List<Missed> missed = new ArrayList<>();
        for (ActionEffect effect : effects(action, now.levels())) {
            int level = done.level(effect.capability());
            if (level < effect.from()) {
                missed.add(new Missed(
                        effect.capability(),
                        tables.row(CapabilityRow.class, effect.capability()).name(),
                        level == 0 && unknown.contains(effect.capability()) ? null : level,
                        effect.from(),
                        effect.to()));
            }
        }
        return missed;
    }

    private Side side(Profile profile, PlanRequest request) {
        Assessment assessment = rules.of(profile).assessment();
        return new Side(assessment.placements(), assessment.recommendations().size(), planner.plan(profile, request));
    }
}
