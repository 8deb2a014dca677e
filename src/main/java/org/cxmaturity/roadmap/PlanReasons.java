package org.cxmaturity.roadmap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cxmaturity.model.ActionCalled;
import org.cxmaturity.model.Assessment.Recommendation;
import org.cxmaturity.model.RowRef;
import org.cxmaturity.model.Setting;
import org.cxmaturity.roadmap.LeftOut.Instead;
import org.cxmaturity.roadmap.Roadmap.PlaceReason;
import org.cxmaturity.speech.LeftOutSentence;
import org.cxmaturity.speech.PlaceSentence;
import org.cxmaturity.speech.Speech;
import org.cxmaturity.tables.ActionRow;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.ObstacleActionRow;
import org.cxmaturity.tables.ObstacleRow;
import org.cxmaturity.tables.RowTypes;
import org.cxmaturity.tables.SpokenTables;
import org.cxmaturity.tables.Tables;
import org.cxmaturity.tables.Wordings;

/** Why an action stands where it stands in a plan, or why it is not in it. */
final class PlanReasons {
    private final PossibleActions possible;
    private final Precedence precedence;
    private final PlanSimulation simulation;
    private final Set<String> asked;
    private final Tables tables;
    private final Speech speech;
    private final Map<String, Task> chosen = new HashMap<>();

    /** @param asked the capabilities of which the target asks more than there is */
    PlanReasons(
            PossibleActions possible,
            Precedence precedence,
            PlanSimulation simulation,
            Set<String> asked,
            Tables tables) {
        this.possible = possible;
        this.precedence = precedence;
        this.simulation = simulation;
        this.asked = Set.copyOf(asked);
        this.tables = SpokenTables.of(tables, possible.now().all(Setting.class));
        this.speech = Wordings.of(this.tables);
        simulation.chosen().forEach(task -> chosen.put(task.action(), task));
    }

    /** Why it stands there: what brings it forward or puts it off, then what it waits for; what holds it longest comes last. */
    List<PlaceReason> of(Task task) {
        List<PlaceReason> reasons = new ArrayList<>();
        if (!possible.isToday(task.action())) {
            reasons.add(new PlaceReason(speech.say(PlaceSentence.LATER), "", null));
        }
        boolean deferred = precedence.deferred(task.action());
        List<String> said = precedence.firstBecauseOf(task.action());
        said.forEach(obstacle -> reasons.addAll(first(task, obstacle)));
        precedence.deciding(task.action()).stream()
                .filter(taken -> deferred || !said.contains(taken.obstacle()))
                .forEach(taken -> reasons.add(new PlaceReason(
                        speech.say(turn(task, deferred), obstacle(taken.obstacle())),
                        tables.said(taken.row()).reason(),
                        RowTypes.ref(taken.row()))));
        reasons.addAll(needed(task));
        reasons.addAll(awaited(task));
        reasons.addAll(builtOn(task));
        spread(task).ifPresent(reasons::add);
        room(task).ifPresent(reasons::add);
        return reasons;
    }

    /** What brings about a level that it has to find, beside its prerequisites. */
    private List<PlaceReason> builtOn(Task task) {
        Set<String> known = new TreeSet<>(precedence.prerequisites(task.action()));
        Map<String, String> levels = new LinkedHashMap<>();
        simulation.found(task).forEach(level -> simulation.chosen().stream()
                .filter(each -> simulation.end(each) < start(task))
                .filter(each -> simulation.holding(each).stream().anyMatch(level::isMetBy))
                .min(Comparator.comparingInt(simulation::end).thenComparing(Task::action))
                .filter(each -> !known.contains(each.action()))
                .ifPresent(each -> levels.merge(
                        each.action(),
                        speech.say(
                                PlaceSentence.RAISES,
                                tables.row(CapabilityRow.class, level.capability())
                                        .name(),
                                level.level()),
                        (one, other) -> one.equals(other) ? one : one + ", " + other)));
        return levels.entrySet().stream()
                .map(each -> new PlaceReason(
                        speech.say(PlaceSentence.BUILDS, title(each.getKey()), each.getValue()), "", null))
                .toList();
    }

    private int start(Task task) {
        return simulation.end(task) - task.quarters() + 1;
    }

    /** Why it does not start as soon as what comes before it would let it. */
    private Optional<PlaceReason> room(Task task) {
        Room room = new Room(simulation, task);
        int start = start(task);
        int earliest = room.earliest();
        return earliest >= start
                ? Optional.empty()
                : room.crowded(earliest)
                        .map(crowded -> new PlaceReason(
                                speech.say(
                                        PlaceSentence.NO_ROOM,
                                        words().lack(crowded.lack(), crowded.quarter() + 1, currency(task))),
                                words().instead(instead(task, room, crowded)),
                                null));
    }

    /** Why it is spread over more quarters than it needs. */
    private Optional<PlaceReason> spread(Task task) {
        return task.spread() == 0
                ? Optional.empty()
                : new Room(simulation, task.over(task.shortest()))
                        .crowded(start(task))
                        .map(crowded -> new PlaceReason(
                                speech.say(
                                        PlaceSentence.PHASES,
                                        task.quarters(),
                                        task.shortest(),
                                        words().lack(crowded.lack(), crowded.quarter() + 1, currency(task))),
                                "",
                                null));
    }

    private PlanWords words() {
        return new PlanWords(speech);
    }

    private String currency(Task task) {
        return possible.action(task.action()).cost().currency();
    }

    /** What is ranked lower and stands where there is no room for an action. */
    private List<Instead> instead(Task task, Room room, Room.Crowded crowded) {
        return room.beside(crowded.quarter()).stream()
                .filter(each -> each.rank() > task.rank())
                .map(each -> new Instead(
                        title(each.action()),
                        simulation.holding(each).stream().anyMatch(effect -> asked.contains(effect.capability()))))
                .toList();
    }

    private PlaceSentence turn(Task task, boolean deferred) {
        if (!deferred) {
            return PlaceSentence.FORWARD;
        }
        return simulation.keepsItsTurn(task) ? PlaceSentence.PUT_OFF : PlaceSentence.IN_SPITE;
    }

    private List<PlaceReason> needed(Task task) {
        RowRef row = RowTypes.ref(tables.row(ActionRow.class, task.action()));
        return precedence.prerequisites(task.action()).stream()
                .map(each -> new PlaceReason(speech.say(PlaceSentence.NEEDS, title(each)), "", row))
                .toList();
    }

    /** What answers the obstacles that put an action off, beside its prerequisites. */
    private List<PlaceReason> awaited(Task task) {
        Set<String> answers = new TreeSet<>(task.awaits());
        answers.addAll(task.after());
        answers.removeAll(precedence.prerequisites(task.action()));
        answers.retainAll(chosen.keySet());
        if (answers.isEmpty() || !simulation.keepsItsTurn(task)) {
            return List.of();
        }
        String titles = answers.stream().map(each -> speech.quoted(title(each))).collect(Collectors.joining(", "));
        return precedence.deciding(task.action()).stream()
                .limit(1)
                .map(taken -> new PlaceReason(speech.say(PlaceSentence.WAITS, titles), "", RowTypes.ref(taken.row())))
                .toList();
    }

    private List<PlaceReason> first(Task task, String obstacle) {
        PlaceSentence place = simulation.opens(task) ? PlaceSentence.FIRST : PlaceSentence.EARLY;
        return possible.now().all(ActionCalled.class).stream()
                .filter(call ->
                        call.action().equals(task.action()) && call.cause().equals(obstacle))
                .flatMap(call -> possible.now().rows(call).stream())
                .map(row -> new PlaceReason(
                        speech.say(place, obstacle(obstacle)),
                        tables.row(ObstacleActionRow.class, row.id()).reason(),
                        row))
                .toList();
    }

    private String obstacle(String id) {
        return tables.row(ObstacleRow.class, id).name();
    }

    private String title(String action) {
        return tables.row(ActionRow.class, action).title();
    }

    /** Why an action is left out. */
    LeftOut.Cause against(Recommendation action) {
        return beyond(action).or(() -> waiting(action)).orElseGet(() -> without(action));
    }

    /** What of it goes beyond a limit even if nothing else were done. */
    private Optional<LeftOut.Cause> beyond(Recommendation action) {
        Task task = simulation.task(action.action());
        int over = task.slowest(simulation.limits().quarters()).quarters();
        return task.lacks(simulation.limits()).stream()
                .findFirst()
                .map(lack -> new LeftOut.BeyondLimit(
                        lack, simulation.limits().moneyBy(0) != null, over > task.shortest() ? over : 0));
    }

    private Optional<LeftOut.Cause> waiting(Recommendation action) {
        Task task = simulation.task(action.action());
        Set<String> missing = new TreeSet<>(task.after());
        missing.addAll(task.behind());
        missing.removeAll(chosen.keySet());
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new LeftOut.Waiting(missing.stream().map(this::title).toList()));
    }

    private LeftOut.Cause without(Recommendation action) {
        Map<String, Integer> levels =
                simulation.levelsBefore(simulation.limits().quarters());
        List<ActionEffect> effects = possible.effectsOf(action.action());
        boolean gains = effects.stream()
                .anyMatch(effect ->
                        effect.to() > levels.getOrDefault(effect.capability(), possible.level(effect.capability())));
        return gains ? crowdedOut(simulation.task(action.action())) : covered(effects);
    }

    private LeftOut.Cause covered(List<ActionEffect> effects) {
        return new LeftOut.Covered(simulation.chosen().stream()
                .filter(task -> simulation.holding(task).stream().anyMatch(held -> effects.stream()
                        .anyMatch(effect -> held.capability().equals(effect.capability()) && held.to() >= effect.to())))
                .map(task -> title(task.action()))
                .toList());
    }

    private LeftOut.Cause crowdedOut(Task task) {
        Optional<LeftOut.Cause> late = chosen.values().stream()
                .filter(each -> task.after().contains(each.action()))
                .max(Comparator.comparingInt(simulation::end))
                .filter(last -> simulation.end(last) + task.shortest()
                        >= simulation.limits().quarters())
                .map(last -> new LeftOut.Late(title(last.action()), simulation.end(last) + 1, task.shortest()));
        Room room = new Room(simulation, task);
        return late.or(() -> room.starts().isEmpty() ? Optional.of(unfounded(task)) : Optional.empty())
                .or(() -> room.nearest()
                        .map(crowded -> new LeftOut.Crowded(
                                room.overrun() ? null : crowded.quarter() + 1,
                                crowded.lack(),
                                instead(task, room, crowded))))
                .orElse(LeftOut.Missed.SEARCH_ENDED);
    }

    private LeftOut.Cause unfounded(Task task) {
        return new LeftOut.Unfounded(simulation.missing(task).stream()
                .map(level -> speech.say(
                        LeftOutSentence.LEVEL_AT,
                        tables.row(CapabilityRow.class, level.capability()).name(),
                        level.level()))
                .toList());
    }
}
