package org.cxmaturity.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.cxmaturity.comparison.EditionResult.Seat;
import org.cxmaturity.comparison.TablesImpact.Label;
import org.cxmaturity.comparison.TablesImpact.Matrix;
import org.cxmaturity.tables.ModelRow;
import org.cxmaturity.tables.StageRow;

/** The models that both editions have, their stages, and who went from which to which. */
public final class SharedModels {
    private final Map<String, String> models = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> stages = new LinkedHashMap<>();
    private final Map<String, Map<Seat, Map<Seat, Integer>>> counts = new TreeMap<>();

    /** The ladders of two editions, by the names of the new one. Stages that only the old one has come last. */
    public SharedModels(Edition before, Edition after) {
        Set<String> old = before.read().rows(ModelRow.class).stream()
                .map(ModelRow::id)
                .collect(java.util.stream.Collectors.toSet());
        after.read().rows(ModelRow.class).stream()
                .filter(model -> old.contains(model.id()))
                .sorted(Comparator.comparingInt(ModelRow::order))
                .forEach(model -> models.put(model.id(), model.name()));
        models.keySet().forEach(model -> {
            Map<String, String> own = new LinkedHashMap<>();
            addStages(model, after, own);
            addStages(model, before, own);
            stages.put(model, own);
            counts.put(model, new LinkedHashMap<>());
        });
    }

    private static void addStages(String model, Edition edition, Map<String, String> to) {
        edition.read().rows(StageRow.class).stream()
                .filter(stage -> stage.model().equals(model))
                .sorted(Comparator.comparingInt(StageRow::order))
                .forEach(stage -> to.putIfAbsent(stage.stage(), stage.name()));
    }

    /** The ids of the models, in order. */
    Set<String> models() {
        return models.keySet();
    }

    Label label(String model, EditionResult position) {
        return label(model, seat(model, position));
    }

    private Label label(String model, Seat seat) {
        String name = of(stages, model).getOrDefault(seat.stage(), seat.stage());
        return new Label(seat, seat.attained() ? name : "below " + name);
    }

    static Seat seat(String model, EditionResult position) {
        return Objects.requireNonNull(position.seats().get(model));
    }

    private static <V> V of(Map<String, V> map, String model) {
        return Objects.requireNonNull(map.get(model));
    }

    void count(EditionResult before, EditionResult after) {
        counts.forEach((model, own) -> own.computeIfAbsent(seat(model, before), any -> new LinkedHashMap<>())
                .merge(seat(model, after), 1, Integer::sum));
    }

    List<Matrix> matrices() {
        return models.keySet().stream().map(this::matrix).toList();
    }

    private Matrix matrix(String model) {
        Map<Seat, Map<Seat, Integer>> own = of(counts, model);
        List<Seat> seats = new ArrayList<>();
        for (String stage : of(stages, model).keySet()) {
            Seat below = new Seat(stage, false);
            if (own.containsKey(below) || own.values().stream().anyMatch(to -> to.containsKey(below))) {
                seats.add(below);
            }
            seats.add(new Seat(stage, true));
        }
        return new Matrix(
                model,
                of(models, model),
                seats.stream().map(seat -> label(model, seat)).toList(),
                seats.stream()
                        .map(from -> seats.stream()
                                .map(to -> own.getOrDefault(from, Map.of()).getOrDefault(to, 0))
                                .toList())
                        .toList());
    }
}
