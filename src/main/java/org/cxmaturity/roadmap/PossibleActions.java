package org.cxmaturity.roadmap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cxmaturity.model.ActionCost;
import org.cxmaturity.model.Assessment.Recommendation;
import org.cxmaturity.model.Candidate;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.Proposal;
import org.cxmaturity.tables.Tables;
import org.jspecify.annotations.Nullable;

/**
 * What could be done: the actions that the rules recommend now, then those that they would recommend once these are done, until the
 * target is there or nothing is left to recommend. The rules propose, the plan chooses. What is called for only because means are
 * limited is not among them: else there would be less to choose from with more means.
 */
final class PossibleActions {
    /**
     * An action, as the rules weigh it when they first recommend it.
     *
     * @param today what its priority goes by today; null where it is recommended only once others are done
     */
    record PossibleAction(
            Recommendation action,
            Proposal proposal,
            ActionCost cost,
            @Nullable Candidate today) {}

    private final RulesResult now;
    private final Map<String, PossibleAction> found = new LinkedHashMap<>();
    private final List<Recommendation> forWantOfMeans = new ArrayList<>();
    private final Map<String, Integer> levels;
    private final Map<String, List<ActionEffect>> effects = new LinkedHashMap<>();
    private final Tables tables;

    private PossibleActions(RulesResult now, Tables tables) {
        this.now = now;
        this.tables = tables;
        this.levels = now.levels();
    }

    /** All that could be done on the way to a goal. */
    static PossibleActions of(RulesResult now, Profile profile, RulesRun rules, Tables tables, Target target) {
        PossibleActions possible = new PossibleActions(now, tables);
        RulesResult at = now;
        while (possible.add(at)
                && !target.reachedBy(at.derivation().assessment().placements())) {
            at = new RulesResult(rules.of(AssumedFacts.in(profile, possible.allDone(), "everything recommended")));
        }
        return possible;
    }

    /** Whether anything is new. */
    private boolean add(RulesResult at) {
        Map<String, Proposal> proposals = new LinkedHashMap<>();
        at.all(Proposal.class).forEach(each -> proposals.put(each.action(), each));
        Map<String, ActionCost> costs = new LinkedHashMap<>();
        at.all(ActionCost.class).forEach(each -> costs.put(each.action(), each));
        Map<String, Candidate> candidates = new LinkedHashMap<>();
        now.all(Candidate.class).forEach(each -> candidates.put(each.action(), each));
        Set<String> called = new MeansObstacles(at, tables).calledWhateverTheMeans();
        boolean more = false;
        for (Recommendation each : at.derivation().assessment().recommendations()) {
            Proposal proposal = proposals.get(each.action());
            ActionCost cost = costs.get(each.action());
            if (!called.contains(each.action())) {
                if (at == now) {
                    forWantOfMeans.add(each);
                }
            } else if (proposal != null && cost != null && !found.containsKey(each.action())) {
                found.put(
                        each.action(),
                        new PossibleAction(each, proposal, cost, at == now ? candidates.get(each.action()) : null));
                effects.put(each.action(), effects(each.action()));
                more = true;
            }
        }
        return more;
    }

    private List<ActionEffect> effects(String action) {
        return ActionEffect.of(action, tables).stream()
                .filter(effect -> levels.containsKey(effect.capability()))
                .filter(effect -> effect.to() > level(effect.capability()))
                .toList();
    }

    RulesResult now() {
        return now;
    }

    /** The actions, in the order in which the rules come to recommend them. */
    List<PossibleAction> all() {
        return List.copyOf(found.values());
    }

    List<Recommendation> recommendations() {
        return found.values().stream().map(PossibleAction::action).toList();
    }

    /** What is recommended now, and only because means are limited. */
    List<Recommendation> forWantOfMeans() {
        return forWantOfMeans.stream()
                .filter(each -> !found.containsKey(each.action()))
                .toList();
    }

    /** An action that was found. */
    Recommendation action(String id) {
        PossibleAction action = found.get(id);
        if (action == null) {
            throw new IllegalArgumentException(id + " is no possible action");
        }
        return action.action();
    }

    /** Whether it is recommended today, and not only once others are done. */
    boolean isToday(String action) {
        PossibleAction known = found.get(action);
        return known != null && known.today() != null;
    }

    boolean holds(String action) {
        return found.containsKey(action);
    }

    /** What an action would raise above today's levels, if it finds the levels it asks for. */
    List<ActionEffect> effectsOf(String action) {
        return effects.getOrDefault(action, List.of());
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
        EffectClosure closure = new EffectClosure(this::level);
        closure.add(effects.values(), effects -> effects);
        return closure.raised();
    }
}
