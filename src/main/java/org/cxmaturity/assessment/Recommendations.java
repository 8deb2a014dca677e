package org.cxmaturity.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cxmaturity.model.ActionCalled;
import org.cxmaturity.model.ActionFigures;
import org.cxmaturity.model.ActionOrder;
import org.cxmaturity.model.ActionPriority;
import org.cxmaturity.model.ActionWorth;
import org.cxmaturity.model.Assessment.Days;
import org.cxmaturity.model.Assessment.Raise;
import org.cxmaturity.model.Assessment.Recommendation;
import org.cxmaturity.model.Candidate;
import org.cxmaturity.model.InheritedPriority;
import org.cxmaturity.model.NamedTerm;
import org.cxmaturity.model.Need;
import org.cxmaturity.model.Obstacle;
import org.cxmaturity.model.Priority;
import org.cxmaturity.model.Proposal;
import org.cxmaturity.model.Scaling;
import org.cxmaturity.model.Stance;
import org.cxmaturity.model.StanceTaken;
import org.cxmaturity.model.Worth;
import org.cxmaturity.speech.ResultSentence;
import org.cxmaturity.tables.ActionKindRow;
import org.cxmaturity.tables.ActionRow;
import org.cxmaturity.tables.EffectRow;
import org.cxmaturity.tables.ObstacleRow;

/** The recommended actions, each once, in a total order (R24 to R28). */
final class Recommendations {
    /** An action, and what its turn goes by. */
    private record Ranked(ActionRow action, Candidate candidate, Worth worth, ActionOrder turn) {}

    private final Catalogues catalogues;
    private final Levels levels;
    private final Scaling scaling;
    private final CurrencyConversion money;
    private final RecommendationReasons reasons;
    private final List<Ranked> order;

    Recommendations(Catalogues catalogues, Levels levels, CurrencyConversion money) {
        this.catalogues = catalogues;
        this.levels = levels;
        this.money = money;
        this.scaling = catalogues.conclusions().all(Scaling.class).get(0);
        this.reasons = new RecommendationReasons(catalogues, levels);
        this.order = prerequisitesFirst(ranked());
    }

    List<Recommendation> all() {
        List<Recommendation> recommendations = new ArrayList<>();
        for (Ranked each : order) {
            recommendations.add(recommendation(recommendations.size() + 1, each));
        }
        return recommendations;
    }

    /** What the order went by, in that order. */
    List<ActionOrder> turns() {
        return order.stream().map(Ranked::turn).toList();
    }

    private List<Ranked> ranked() {
        Map<String, Candidate> candidates = catalogues.conclusions().all(Candidate.class).stream()
                .collect(Collectors.toMap(Candidate::action, each -> each));
        Map<String, Proposal> proposals = catalogues.conclusions().all(Proposal.class).stream()
                .collect(Collectors.toMap(Proposal::action, each -> each));
        Map<String, Worth> worths = catalogues.conclusions().all(ActionWorth.class).stream()
                .collect(Collectors.toMap(ActionWorth::action, ActionWorth::worth));
        List<Ranked> ranked = new ArrayList<>();
        for (ActionPriority each : catalogues.conclusions().all(ActionPriority.class)) {
            ActionRow action = catalogues.tables().row(ActionRow.class, each.action());
            Candidate candidate = candidates.get(each.action());
            Proposal proposal = proposals.get(each.action());
            Worth worth = worths.get(each.action());
            if (candidate != null && proposal != null && worth != null) {
                ranked.add(new Ranked(action, candidate, worth, turn(action, candidate, proposal, urgency(each))));
            }
        }
        ranked.sort(Comparator.comparing(Ranked::turn, ActionOrder.ORDER));
        return ranked;
    }

    /** Its own priority, or that of an action that needs it first, if that is higher (R28). */
    private Priority urgency(ActionPriority own) {
        return catalogues
                .conclusions()
                .all(InheritedPriority.class, each -> each.action().equals(own.action()))
                .stream()
                .map(InheritedPriority::priority)
                .filter(each -> each.compareTo(own.priority()) < 0)
                .min(Comparator.naturalOrder())
                .orElse(own.priority());
    }

    private ActionOrder turn(ActionRow action, Candidate candidate, Proposal proposal, Priority priority) {
        Set<String> closes = closes(action.id());
        return new ActionOrder(
                action.id(),
                priority,
                answers(candidate),
                candidate.stance(),
                candidate.measured(),
                candidate.sector(),
                candidate.unlocks(),
                absent(closes),
                gaps(closes),
                candidate.impact(),
                candidate.cost(),
                proposal.days(),
                action.prerequisites());
    }

    /**
     * Whether an obstacle calls for it whose answer comes before all other work, or figures call for it and every such obstacle
     * brings it forward, too.
     */
    private boolean answers(Candidate candidate) {
        List<String> leading = catalogues.conclusions().all(Obstacle.class).stream()
                .map(Obstacle::obstacle)
                .filter(each -> catalogues.tables().row(ObstacleRow.class, each).first())
                .toList();
        boolean called =
                catalogues
                        .conclusions()
                        .all(ActionCalled.class, each -> each.action().equals(candidate.action()))
                        .stream()
                        .anyMatch(each -> leading.contains(each.cause()));
        return called || candidate.measured() && !leading.isEmpty() && broughtForward(candidate, leading);
    }

    private boolean broughtForward(Candidate candidate, List<String> obstacles) {
        return candidate.stance() == Stance.ADVANCE
                && catalogues
                        .conclusions()
                        .all(StanceTaken.class, each -> each.action().equals(candidate.action()))
                        .stream()
                        .map(StanceTaken::obstacle)
                        .collect(Collectors.toSet())
                        .containsAll(obstacles);
    }

    private boolean absent(Set<String> closes) {
        return catalogues.conclusions().all(Need.class, Need::unlocks).stream()
                .anyMatch(need -> need.known() && need.level() == 0 && closes.contains(need.capability()));
    }

    /**
     * How many essential gaps lie before the nearest next stage that the action helps to reach, itself or by an action that
     * needs it first; the fewer, the sooner it pays.
     */
    private int gaps(Set<String> closes) {
        Map<String, List<Need>> byModel = catalogues.conclusions().all(Need.class, Need::unlocks).stream()
                .collect(Collectors.groupingBy(Need::model));
        return byModel.values().stream()
                .filter(needs -> needs.stream().anyMatch(need -> closes.contains(need.capability())))
                .mapToInt(List::size)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private Set<String> closes(String action) {
        Set<String> closes = new HashSet<>();
        catalogues
                .conclusions()
                .all(ActionCalled.class, each -> each.action().equals(action) && each.unlocks())
                .forEach(each -> {
                    closes.add(each.cause());
                    closes.addAll(closes(each.cause()));
                });
        return closes;
    }

    /** The same order, but no action before a recommended one that it needs first. */
    private static List<Ranked> prerequisitesFirst(List<Ranked> ranked) {
        Map<String, Ranked> waiting = new LinkedHashMap<>();
        ranked.forEach(each -> waiting.put(each.action().id(), each));
        List<Ranked> placed = new ArrayList<>();
        while (!waiting.isEmpty()) {
            Set<String> open = new HashSet<>(waiting.keySet());
            Ranked next = waiting.values().stream()
                    .filter(each -> each.action().prerequisites().stream().noneMatch(open::contains))
                    .findFirst()
                    .orElseThrow();
            waiting.remove(next.action().id());
            placed.add(next);
        }
        return placed;
    }

    private Recommendation recommendation(int rank, Ranked ranked) {
        ActionRow action = ranked.action();
        ActionFigures here = action.at(scaling);
        return new Recommendation(
                rank,
                action.id(),
                action.title(),
                kind(action),
                ranked.turn().priority(),
                ranked.worth(),
                action.what(),
                raises(action),
                money.cost(here.costLow(), here.costHigh()),
                new Days(here.daysLow(), here.daysHigh()),
                here.quarters(),
                here.longest(),
                before(action),
                action.owner(),
                action.kpi(),
                figures(action),
                reasons.of(ranked.candidate()));
    }

    private NamedTerm kind(ActionRow action) {
        return new NamedTerm(
                action.kind(),
                catalogues.tables().row(ActionKindRow.class, action.kind()).name());
    }

    /** What comes first and is recommended, too; what is in place already is not. */
    private List<String> before(ActionRow action) {
        return action.prerequisites().stream()
                .filter(first ->
                        order.stream().anyMatch(each -> each.action().id().equals(first)))
                .sorted()
                .toList();
    }

    /** Where the figures come from, and for whom they are where that is not the organisation itself. */
    private String figures(ActionRow action) {
        return scaling.stated()
                ? action.source()
                : action.source() + "; "
                        + catalogues.wording(
                                ResultSentence.HEADCOUNT_UNSTATED,
                                Map.of("employees", Integer.toString(scaling.employees())));
    }

    private List<Raise> raises(ActionRow action) {
        return catalogues.tables().all(EffectRow.class).stream()
                .filter(effect -> effect.action().equals(action.id()) && levels.applies(effect.capability()))
                .filter(effect -> levels.known(effect.capability())
                        .map(level -> level.level() < effect.to())
                        .orElse(true))
                .sorted(Comparator.comparing(EffectRow::capability).thenComparing(EffectRow::to))
                .map(effect -> new Raise(effect.capability(), catalogues.name(effect.capability()), effect.to()))
                .toList();
    }
}
