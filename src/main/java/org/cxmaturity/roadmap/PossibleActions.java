package org.cxmaturity.roadmap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cxmaturity.model.ActionCost;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.model.Assessment.Recommendation;
import org.cxmaturity.model.CapabilityLevel;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.Proposal;
import org.cxmaturity.tables.EffectRow;
import org.cxmaturity.tables.Tables;

/**
 * What could be done: the actions that the rules recommend now, then those that they would recommend once these are done, until the
 * target is there or nothing is left to recommend. The rules propose, the plan chooses.
 */
final class PossibleActions {
    /** An action, as the rules weigh it when they first recommend it. */
    record Prospect(Recommendation action, Proposal proposal, ActionCost cost) {}

    private final RulesResult now;
    private final Map<String, Prospect> found = new LinkedHashMap<>();
    private final Map<String, Integer> levels = new TreeMap<>();
    private final Map<String, List<ActionEffect>> lifts = new LinkedHashMap<>();
    private final Tables tables;

    private PossibleActions(RulesResult now, Tables tables) {
        this.now = now;
        this.tables = tables;
        now.all(CapabilityLevel.class).forEach(level -> levels.put(level.capability(), level.level()));
    }

    /** All that could be done on the way to a goal. */
    static PossibleActions of(RulesResult now, Profile profile, RulesRun ruling, Tables tables, Target target) {
        PossibleActions prospects = new PossibleActions(now, tables);
        RulesResult at = now;
        while (prospects.add(at)
                && !target.reachedBy(at.derivation().assessment().placements())) {
            at = new RulesResult(ruling.of(AssumedFacts.in(profile, prospects.allDone(), "everything recommended")));
        }
        return prospects;
    }

    /** Whether anything is new. */
    private boolean add(RulesResult at) {
        Map<String, Proposal> proposals = new LinkedHashMap<>();
        at.all(Proposal.class).forEach(each -> proposals.put(each.action(), each));
        Map<String, ActionCost> costs = new LinkedHashMap<>();
        at.all(ActionCost.class).forEach(each -> costs.put(each.action(), each));
        boolean more = false;
        for (Recommendation each : at.derivation().assessment().recommendations()) {
            Proposal proposal = proposals.get(each.action());
            ActionCost cost = costs.get(each.action());
            if (proposal != null && cost != null && !found.containsKey(each.action())) {
                found.put(each.action(), new Prospect(each, proposal, cost));
                lifts.put(each.action(), lifts(each.action()));
                more = true;
            }
        }
        return more;
    }

    private List<ActionEffect> lifts(String action) {
        List<ActionEffect> effects = new ArrayList<>();
        for (EffectRow row : tables.naming(EffectRow.class, "action", action)) {
            if (levels.containsKey(row.capability()) && row.to() > level(row.capability())) {
                effects.add(new ActionEffect(row.capability(), row.from(), row.to()));
            }
        }
        return effects;
    }

    RulesResult now() {
        return now;
    }

    /** The actions, in the order in which the rules come to recommend them. */
    List<Prospect> all() {
        return List.copyOf(found.values());
    }

    List<Recommendation> recommendations() {
        return found.values().stream().map(Prospect::action).toList();
    }

    /** An action that was found. */
    Recommendation action(String id) {
        Prospect prospect = found.get(id);
        if (prospect == null) {
            throw new IllegalArgumentException(id + " is no prospect");
        }
        return prospect.action();
    }

    boolean holds(String action) {
        return found.containsKey(action);
    }

    /** What an action would raise above today's levels, if it finds the levels it asks for. */
    List<ActionEffect> liftsOf(String action) {
        return lifts.getOrDefault(action, List.of());
    }

    /** Today's levels: 0 where nothing is known, absent where a capability does not apply. */
    Map<String, Integer> levels() {
        return levels;
    }

    int level(String capability) {
        return levels.getOrDefault(capability, 0);
    }

    /** The levels once everything found is done. */
    Map<String, Integer> allDone() {
        Map<String, Integer> raised = new TreeMap<>();
        boolean more = true;
        while (more) {
            more = false;
            for (List<ActionEffect> each : lifts.values()) {
                for (ActionEffect lift : each) {
                    int level = raised.getOrDefault(lift.capability(), level(lift.capability()));
                    if (level >= lift.from() && level < lift.to()) {
                        raised.put(lift.capability(), lift.to());
                        more = true;
                    }
                }
            }
        }
        return raised;
    }

    /** The placement in a model, which must exist. */
    Placement placement(String model) {
        return now.derivation().assessment().placements().stream()
                .filter(each -> each.model().equals(model))
                .findFirst()
                .orElseThrow();
    }
}
