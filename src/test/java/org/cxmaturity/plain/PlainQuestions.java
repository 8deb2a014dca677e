package org.cxmaturity.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cxmaturity.model.Basis;
import org.cxmaturity.model.CapabilityLevel;
import org.cxmaturity.model.CriterionCheck;
import org.cxmaturity.model.Derived;
import org.cxmaturity.model.Need;
import org.cxmaturity.model.Obstacle;
import org.cxmaturity.model.Proposal;
import org.cxmaturity.model.Question;
import org.cxmaturity.model.UnprovenCriterion;
import org.cxmaturity.tables.CapabilityObstacleRow;
import org.cxmaturity.tables.EffectRow;
import org.cxmaturity.tables.StageCriterionRow;
import org.cxmaturity.tables.StageRow;
import org.cxmaturity.tables.Tables;

/** What to ask: every answer is supposed in turn, and the range of each model climbed anew. */
final class PlainQuestions {
    private final Tables tables;
    private final Map<String, CapabilityLevel> levels = new TreeMap<>();
    private final PlainStages stages;

    /** The essential rows of each model's stages, lowest stage first. */
    private final Map<String, List<List<StageCriterionRow>>> essential = new TreeMap<>();

    PlainQuestions(Tables tables, List<CapabilityLevel> levels, PlainStages stages) {
        this.tables = tables;
        this.stages = stages;
        levels.forEach(level -> this.levels.put(level.capability(), level));
        Map<String, Map<Integer, List<StageCriterionRow>>> byOrder = new HashMap<>();
        tables.all(StageRow.class).forEach(stage -> byOrder.computeIfAbsent(stage.model(), first -> new TreeMap<>())
                .put(stage.order(), new ArrayList<>()));
        for (StageCriterionRow row : tables.all(StageCriterionRow.class)) {
            if (row.essential()) {
                byOrder.getOrDefault(row.model(), Map.of())
                        .getOrDefault(row.order(), new ArrayList<>())
                        .add(row);
            }
        }
        byOrder.forEach((model, rows) -> essential.put(model, List.copyOf(rows.values())));
    }

    List<Question> questions(List<Obstacle> obstacles, List<Derived> advised) {
        List<Question> questions = new ArrayList<>();
        int now = width(levels);
        for (CapabilityLevel level : levels.values()) {
            boolean asksMore = stages.checks().stream()
                    .anyMatch(check ->
                            check.capability().equals(level.capability()) && !check.metStated() && check.metHighest());
            boolean unknown = level.basis() == Basis.UNKNOWN || asksMore;
            List<CriterionCheck> unsettled = stages.unsettled().stream()
                    .filter(check -> check.capability().equals(level.capability()))
                    .toList();
            List<String> proves =
                    models(stages.unproven(), UnprovenCriterion::capability, UnprovenCriterion::model, level);
            if (unknown || !unsettled.isEmpty() || !proves.isEmpty()) {
                int[] narrowed = IntStream.rangeClosed(level.level(), unknown ? level.highest() : level.level())
                        .map(answer -> now - width(supposing(level, answer)))
                        .toArray();
                questions.add(new Question(
                        level.capability(),
                        !unknown,
                        IntStream.of(narrowed).min().orElseThrow(),
                        IntStream.of(narrowed).max().orElseThrow(),
                        models(unsettled, CriterionCheck::capability, CriterionCheck::model, level),
                        unsettled.stream().mapToInt(CriterionCheck::order).min().orElse(0),
                        proves,
                        unknown ? next(level) : List.of(),
                        unknown ? obstacles(level, obstacles) : List.of(),
                        unknown ? actions(level, advised) : List.of()));
            }
        }
        return questions;
    }

    private static <T> List<String> models(
            List<T> all, Function<T, String> capability, Function<T, String> model, CapabilityLevel level) {
        return sorted(all.stream()
                .filter(each -> capability.apply(each).equals(level.capability()))
                .map(model));
    }

    private static List<String> sorted(Stream<String> ids) {
        return ids.distinct().sorted().toList();
    }

    private List<String> next(CapabilityLevel level) {
        return models(
                stages.needs().stream()
                        .filter(need -> need.required() <= level.highest())
                        .toList(),
                Need::capability,
                Need::model,
                level);
    }

    private List<String> obstacles(CapabilityLevel level, List<Obstacle> there) {
        return sorted(tables.all(CapabilityObstacleRow.class).stream()
                .filter(row -> Meets.in(row.capability(), level.capability()))
                .filter(row ->
                        Meets.below(row.levelBelow(), level.level()) && !Meets.below(row.levelBelow(), level.highest()))
                .map(CapabilityObstacleRow::obstacle)
                .filter(obstacle -> !there.contains(new Obstacle(obstacle))));
    }

    /** The proposed actions that would have nothing left to raise, were the level as high as it may be. */
    private List<String> actions(CapabilityLevel level, List<Derived> advised) {
        Map<String, CapabilityLevel> best = supposing(level, level.highest());
        return sorted(advised.stream()
                .filter(Proposal.class::isInstance)
                .map(each -> ((Proposal) each).action())
                .filter(action -> tables.all(EffectRow.class).stream()
                        .filter(effect -> effect.action().equals(action))
                        .map(effect -> {
                            CapabilityLevel reached = best.get(effect.capability());
                            return reached != null && reached.level() < effect.to();
                        })
                        .noneMatch(left -> left)));
    }

    private Map<String, CapabilityLevel> supposing(CapabilityLevel level, int answer) {
        Map<String, CapabilityLevel> supposed = new TreeMap<>(levels);
        supposed.put(
                level.capability(),
                new CapabilityLevel(level.capability(), level.dimension(), answer, answer, answer, Basis.ANSWERS));
        return supposed;
    }

    /** From the lowest to the highest stage, summed over the models. */
    private int width(Map<String, CapabilityLevel> at) {
        return essential.values().stream()
                .mapToInt(rows -> climb(rows, at, true) - climb(rows, at, false))
                .sum();
    }

    /** How far the stages are climbed; the first one counts although it is not attained. */
    private static int climb(List<List<StageCriterionRow>> rows, Map<String, CapabilityLevel> at, boolean highest) {
        int reached = 0;
        while (reached < rows.size() && attained(rows.get(reached), at, highest)) {
            reached++;
        }
        return Math.max(1, reached);
    }

    private static boolean attained(List<StageCriterionRow> rows, Map<String, CapabilityLevel> at, boolean highest) {
        Map<String, Integer> members = new HashMap<>();
        Map<String, Integer> met = new HashMap<>();
        Map<String, Integer> needed = new HashMap<>();
        for (StageCriterionRow row : rows) {
            for (CapabilityLevel level : at.values()) {
                if (Meets.in(row.capability(), level.capability())) {
                    String group = row.grouped() ? row.group() : row.id() + level.capability();
                    members.merge(group, 1, Integer::sum);
                    met.merge(group, level(level, row.evidence(), highest) >= row.minimum() ? 1 : 0, Integer::sum);
                    needed.put(group, row.grouped() ? row.needed() : 1);
                }
            }
        }
        return members.keySet().stream()
                .allMatch(group -> met.getOrDefault(group, 0)
                        >= Math.min(needed.getOrDefault(group, 0), members.getOrDefault(group, 0)));
    }

    private static int level(CapabilityLevel level, boolean shown, boolean highest) {
        return highest ? level.highest() : shown ? level.evidenced() : level.level();
    }
}
