package org.cxmaturity.roadmap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Assessment.CapabilityResult;
import org.cxmaturity.model.Basis;
import org.cxmaturity.model.CapabilityLevel;
import org.cxmaturity.model.Profile;
import org.cxmaturity.roadmap.WhatIf.Done;
import org.cxmaturity.roadmap.WhatIf.LevelChange;
import org.cxmaturity.roadmap.WhatIf.Missed;
import org.cxmaturity.roadmap.WhatIf.Side;
import org.cxmaturity.tables.ActionRow;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.EffectRow;
import org.cxmaturity.tables.Tables;

/** Compares what is with what would be (R30). */
public final class WhatIfComparison {
    private final Planner planner;
    private final Tables tables;
    private final RulesRun ruling;

    /** A comparison by the rules and a planner that goes by them. */
    public WhatIfComparison(Planner planner, Tables tables, RulesRun ruling) {
        this.planner = planner;
        this.tables = tables;
        this.ruling = ruling;
    }

    /**
     * Compares a profile with a changed one in which actions have achieved their stated effects.
     *
     * @param changes how the profile was changed, for the record
     * @param actions ids of actions that the tables know
     */
    public WhatIf compare(
            Profile before, Profile changed, List<String> changes, List<String> actions, PlanRequest wish) {
        RulesResult now = new RulesResult(ruling.of(changed));
        Map<String, Integer> levels = levels(now);
        Map<String, Integer> raised = new TreeMap<>();
        Set<String> order = inOrder(actions);
        Set<String> effective = achieved(order, levels, raised);
        List<Done> done = order.stream()
                .map(each -> new Done(
                        each,
                        tables.row(ActionRow.class, each).title(),
                        actions.contains(each),
                        effective.contains(each),
                        missed(each, now, levels)))
                .filter(each ->
                        each.asked() || each.effective() || !each.missed().isEmpty())
                .toList();
        Profile after = AssumedFacts.in(changed, raised, "what if");
        Side first = side(before, wish);
        Side second = side(after, wish);
        return new WhatIf(changes, done, first, second, differences(before, after));
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

    private static Map<String, Integer> levels(RulesResult now) {
        Map<String, Integer> levels = new HashMap<>();
        now.all(CapabilityLevel.class).forEach(level -> levels.put(level.capability(), level.level()));
        return levels;
    }

    /** Lets actions have their effects, again and again, since one may bring about the level that another one asks for. */
    private Set<String> achieved(Set<String> actions, Map<String, Integer> levels, Map<String, Integer> raised) {
        Set<String> effective = new TreeSet<>();
        boolean more = true;
        while (more) {
            more = false;
            for (String action : actions) {
                if (achieve(action, levels, raised)) {
                    effective.add(action);
                    more = true;
                }
            }
        }
        return effective;
    }

    /** Lets an action have its effects; gives whether it has any. */
    private boolean achieve(String action, Map<String, Integer> levels, Map<String, Integer> raised) {
        boolean effective = false;
        for (EffectRow row : tables.naming(EffectRow.class, "action", action)) {
            Integer level = levels.get(row.capability());
            if (level != null && level >= row.from() && level < row.to()) {
                levels.put(row.capability(), row.to());
                raised.put(row.capability(), row.to());
                effective = true;
            }
        }
        return effective;
    }

    /** The effects that an action does not have, since even with everything done the level they ask for is not there. */
    private List<Missed> missed(String action, RulesResult now, Map<String, Integer> levels) {
        Set<String> unknown = now.all(CapabilityLevel.class).stream()
                .filter(level -> level.basis() == Basis.UNKNOWN)
                .map(CapabilityLevel::capability)
                .collect(Collectors.toSet());
        List<Missed> missed = new ArrayList<>();
        for (EffectRow row : tables.naming(EffectRow.class, "action", action)) {
            Integer level = levels.get(row.capability());
            if (level != null && level < row.from()) {
                missed.add(new Missed(
                        row.capability(),
                        tables.row(CapabilityRow.class, row.capability()).name(),
                        level == 0 && unknown.contains(row.capability()) ? null : level,
                        row.from(),
                        row.to()));
            }
        }
        return missed;
    }

    private Side side(Profile profile, PlanRequest wish) {
        Assessment assessment = ruling.of(profile).assessment();
        return new Side(assessment.placements(), assessment.recommendations().size(), planner.plan(profile, wish));
    }

    private List<LevelChange> differences(Profile before, Profile after) {
        Map<String, CapabilityResult> was = new HashMap<>();
        ruling.of(before).assessment().capabilities().forEach(each -> was.put(each.id(), each));
        List<LevelChange> changes = new ArrayList<>();
        for (CapabilityResult is : ruling.of(after).assessment().capabilities()) {
            CapabilityResult old = was.get(is.id());
            Integer level = old == null ? null : old.level();
            if (!Objects.equals(level, is.level())) {
                changes.add(new LevelChange(is.id(), is.name(), level, is.level()));
            }
        }
        return changes;
    }
}
