package org.cxmaturity.plain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cxmaturity.model.ActionCalled;
import org.cxmaturity.model.ActionInPlace;
import org.cxmaturity.model.ActionPriority;
import org.cxmaturity.model.ActionWorth;
import org.cxmaturity.model.ActionableFinding;
import org.cxmaturity.model.Basis;
import org.cxmaturity.model.Bound;
import org.cxmaturity.model.Candidate;
import org.cxmaturity.model.CapabilityEvidence;
import org.cxmaturity.model.CapabilityLevel;
import org.cxmaturity.model.CostBand;
import org.cxmaturity.model.Derived;
import org.cxmaturity.model.EffortBand;
import org.cxmaturity.model.InPerson;
import org.cxmaturity.model.InheritedPriority;
import org.cxmaturity.model.MeasuredCall;
import org.cxmaturity.model.Need;
import org.cxmaturity.model.Obstacle;
import org.cxmaturity.model.Priority;
import org.cxmaturity.model.Proposal;
import org.cxmaturity.model.Resources;
import org.cxmaturity.model.Scaling;
import org.cxmaturity.model.SectorCall;
import org.cxmaturity.model.Setting;
import org.cxmaturity.model.StaffTime;
import org.cxmaturity.model.Stance;
import org.cxmaturity.tables.ActionRow;
import org.cxmaturity.tables.CostBandRow;
import org.cxmaturity.tables.EffectRow;
import org.cxmaturity.tables.EffortBandRow;
import org.cxmaturity.tables.ImpactEffortRow;
import org.cxmaturity.tables.ObstacleStanceRow;
import org.cxmaturity.tables.PriorityRow;
import org.cxmaturity.tables.Tables;
import org.jspecify.annotations.Nullable;

/** Which actions are called for, what they weigh, and how soon they deserve attention. */
final class PlainActions {
    private final Tables tables;
    private final List<Setting> settings;
    private final Scaling scaling;
    private final List<StaffTime> time;
    private final @Nullable Long budget;
    private final Map<String, ActionRow> actions = new TreeMap<>();
    private final Set<String> useful = new TreeSet<>();
    private final List<CapabilityLevel> levels;
    private final InPerson met;
    private final List<CapabilityEvidence> evidence;
    private final List<ActionInPlace> inPlace;
    private final Set<MeasuredCall> byFigures = new LinkedHashSet<>();
    private final Set<SectorCall> ofSector = new LinkedHashSet<>();
    private final Set<ActionCalled> calls = new LinkedHashSet<>();
    private final List<Derived> facts = new ArrayList<>();

    PlainActions(
            Tables tables,
            List<CapabilityLevel> levels,
            List<Setting> settings,
            Scaling scaling,
            List<StaffTime> time,
            List<Resources> means,
            InPerson met,
            List<CapabilityEvidence> evidence,
            List<ActionInPlace> inPlace) {
        this.inPlace = inPlace;
        this.met = met;
        this.evidence = evidence;
        this.tables = tables;
        this.scaling = scaling;
        this.time = time;
        this.settings = settings;
        this.levels = levels;
        this.budget = means.isEmpty() ? null : means.get(0).budget();
        tables.all(ActionRow.class).forEach(action -> actions.put(action.id(), action));
        Map<String, Integer> known = new HashMap<>();
        levels.forEach(level -> known.put(level.capability(), level.level()));
        for (EffectRow effect : tables.all(EffectRow.class)) {
            Integer level = known.get(effect.capability());
            if (level != null && level < effect.to()) {
                useful.add(effect.action());
            }
        }
    }

    List<Derived> facts(List<Need> needs, List<Obstacle> obstacles, List<ActionableFinding> findings) {
        PlainCalls called = new PlainCalls(tables, levels, met);
        settings.forEach(setting -> called.in(setting, needs, obstacles, findings));
        ofSector.addAll(called.ofSector());
        calls.addAll(called.calls());
        prerequisites();
        byFigures.addAll(called.byFigures());
        measure();
        facts.addAll(ofSector);
        facts.addAll(byFigures);
        facts.addAll(calls);
        calls.stream()
                .map(ActionCalled::action)
                .distinct()
                .filter(useful::contains)
                .filter(action ->
                        inPlace.stream().noneMatch(done -> done.action().equals(action)))
                .forEach(action -> propose(action, obstacles));
        inherit();
        return facts;
    }

    /** Every action that is proposed hands its priority on to all that it needs first, however indirectly. */
    private void inherit() {
        List<InheritedPriority> open = new ArrayList<>();
        for (Derived fact : facts) {
            if (fact instanceof ActionPriority own) {
                open.addAll(handedOn(own.action(), own.priority()));
            }
        }
        Set<InheritedPriority> all = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            InheritedPriority next = open.remove(0);
            if (all.add(next)) {
                open.addAll(handedOn(next.action(), next.priority()));
            }
        }
        facts.addAll(all);
    }

    private List<InheritedPriority> handedOn(String dependent, Priority priority) {
        return calls.stream()
                .filter(call -> call.cause().equals(dependent))
                .map(call -> new InheritedPriority(call.action(), dependent, priority))
                .toList();
    }

    /** A call reaches through to whatever has to come first and would still raise something. */
    private void prerequisites() {
        Deque<ActionCalled> open = new ArrayDeque<>(calls);
        while (!open.isEmpty()) {
            ActionCalled called = open.pop();
            for (String first : action(called.action()).prerequisites()) {
                ActionCalled further = new ActionCalled(first, called.action(), called.unlocks());
                if (useful.contains(first) && calls.add(further)) {
                    open.push(further);
                }
            }
        }
    }

    /** What service figures hold below where a called action leads, unless another action is to raise it. */
    private void measure() {
        for (CapabilityEvidence shown : evidence) {
            boolean figures = shown.fact().startsWith("service#") && shown.bound() == Bound.AT_MOST;
            if (figures
                    && levels.stream()
                            .anyMatch(level -> level.capability().equals(shown.capability())
                                    && level.basis() != Basis.PROJECTED)) {
                tables.all(EffectRow.class).stream()
                        .filter(effect -> effect.capability().equals(shown.capability()) && effect.to() > shown.level())
                        .filter(effect -> calls.stream()
                                .anyMatch(call -> call.action().equals(effect.action())
                                        && call.cause().equals(shown.capability())))
                        .forEach(effect -> byFigures.add(new MeasuredCall(effect.action(), shown.capability())));
            }
        }
    }

    private ActionRow action(String id) {
        ActionRow row = actions.get(id);
        if (row == null) {
            throw new IllegalStateException("no action " + id);
        }
        return row;
    }

    private void propose(String id, List<Obstacle> obstacles) {
        ActionRow action = action(id);
        int effort = PlainScaling.effort(scaling, action.effortGrowth());
        long days = middle(PlainScaling.here(action.daysLow(), effort), PlainScaling.here(action.daysHigh(), effort));
        long quarters = Math.max(
                1, PlainScaling.here(action.quarters(), PlainScaling.duration(scaling, action.durationGrowth())));
        int share = percent(days, time.get(0).days() * quarters);
        Integer percent = budget == null ? null : percent(cost(action), budget * quarters);
        facts.add(new Proposal(id, action.kind(), action.impact(), (int) days, (int) quarters, share, percent));
        CostBand cost = percent == null ? CostBand.UNSTATED : costBand(percent);
        EffortBand band = effortBand(share);
        if (cost != null && band != null) {
            boolean unlocks = calls.stream().anyMatch(call -> call.action().equals(id) && call.unlocks());
            Stance stance = stance(action, cost, obstacles);
            boolean sector = ofSector.stream().anyMatch(call -> call.action().equals(id));
            boolean measured = byFigures.stream().anyMatch(call -> call.action().equals(id));
            prioritise(
                    new Candidate(id, action.impact(), band, cost, (int) quarters, unlocks, sector, measured, stance));
        }
    }

    /** Nothing has to be spent on what can cost nothing; of anything else the middle of its range. */
    private long cost(ActionRow action) {
        return action.costLow() == 0
                ? 0
                : middle(
                        PlainScaling.here(action.costLow(), scaling.cost()),
                        PlainScaling.here(action.costHigh(), scaling.cost()));
    }

    private static long middle(long low, long high) {
        return Math.floorDiv(low + high + 1, 2L);
    }

    /** Any part of a percent counted as one. */
    private static int percent(long part, long available) {
        if (available <= 0) {
            return part == 0 ? 0 : Integer.MAX_VALUE;
        }
        return (int) Math.min(Integer.MAX_VALUE, -Math.floorDiv(-100 * part, available));
    }

    private @Nullable CostBand costBand(int percent) {
        for (CostBandRow row : tables.all(CostBandRow.class)) {
            if (Meets.atLeast(row.percentFrom(), percent) && Meets.below(row.percentBelow(), percent)) {
                return row.band();
            }
        }
        return null;
    }

    private @Nullable EffortBand effortBand(int percent) {
        for (EffortBandRow row : tables.all(EffortBandRow.class)) {
            if (Meets.atLeast(row.percentFrom(), percent) && Meets.below(row.percentBelow(), percent)) {
                return row.band();
            }
        }
        return null;
    }

    /** Putting off outweighs bringing forward. */
    private Stance stance(ActionRow action, CostBand cost, List<Obstacle> obstacles) {
        Stance stance = Stance.NEUTRAL;
        for (Obstacle obstacle : obstacles) {
            for (ObstacleStanceRow row : tables.all(ObstacleStanceRow.class)) {
                if (Meets.in(row.obstacle(), obstacle.obstacle())
                        && Meets.in(row.action(), action.id())
                        && Meets.in(row.kind(), action.kind())
                        && Meets.in(row.cost(), cost)
                        && stance != Stance.DEFER
                        && row.stance() != Stance.NEUTRAL) {
                    stance = row.stance();
                }
            }
        }
        return stance;
    }

    private void prioritise(Candidate candidate) {
        facts.add(candidate);
        for (PriorityRow row : tables.all(PriorityRow.class)) {
            if (Meets.in(row.impact(), candidate.impact())
                    && Meets.in(row.effort(), candidate.effort())
                    && Meets.in(row.cost(), candidate.cost())
                    && Meets.is(row.unlocks(), candidate.unlocks())
                    && Meets.is(row.sector(), candidate.sector())
                    && Meets.is(row.measured(), candidate.measured())
                    && Meets.in(row.stance(), candidate.stance())) {
                facts.add(new ActionPriority(candidate.action(), row.priority()));
            }
        }
        for (ImpactEffortRow row : tables.all(ImpactEffortRow.class)) {
            if (Meets.in(row.impact(), candidate.impact())
                    && Meets.in(row.effort(), candidate.effort())
                    && Meets.in(row.cost(), candidate.cost())
                    && (row.quartersFrom() == null || candidate.quarters() >= row.quartersFrom())
                    && (row.quartersBelow() == null || candidate.quarters() < row.quartersBelow())) {
                facts.add(new ActionWorth(candidate.action(), row.worth()));
            }
        }
    }
}
