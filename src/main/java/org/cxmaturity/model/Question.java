package org.cxmaturity.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Something to ask of a capability: its level, where that is open, or what shows the level that is claimed (R15). An answer to the
 * first is any level inside what is open, with its evidence; to the second it is the evidence for the level claimed.
 *
 * @param forEvidence whether the level is claimed and only its evidence is missing
 * @param atWorst by how many stages, summed over the models, the range narrows whatever the answer is
 * @param atBest by how many stages it narrows with the answer that narrows it most
 * @param narrows the models whose range the answer may narrow, alone or together with others, in order
 * @param nearest the lowest stage that hangs on it in those models, from 1; 0 where none does
 * @param proves the models whose stage as claimed rests on it and is not shown, in order
 * @param nextStages the models whose next stage asks for more than is known, in order
 * @param obstacles the obstacles of which it decides whether they are there, in order
 * @param actions the proposed actions of which it decides whether they are needed, in order
 */
public record Question(
        String capability,
        boolean forEvidence,
        int atWorst,
        int atBest,
        List<String> narrows,
        int nearest,
        List<String> proves,
        List<String> nextStages,
        List<String> obstacles,
        List<String> actions)
        implements Derived {
    /**
     * What is to be asked first: what is sure to narrow the range most; then what narrows it most at best; what bears on the range
     * of most models; then that on which most of the advice hangs; that on which the nearest stage does.
     */
    public static final Comparator<Question> ORDER = Comparator.comparingInt(Question::atWorst)
            .thenComparingInt(Question::atBest)
            .thenComparingInt(question -> question.narrows().size())
            .thenComparingInt(Question::advice)
            .reversed()
            .thenComparingInt(Question::nearest)
            .thenComparing(Question::capability);

    public Question {
        narrows = List.copyOf(narrows);
        proves = List.copyOf(proves);
        nextStages = List.copyOf(nextStages);
        obstacles = List.copyOf(obstacles);
        actions = List.copyOf(actions);
    }

    /** The question what level an open one is. */
    public static Question ofLevel(CapabilityLevel level, Collection<QuestionStake> stakes) {
        return of(level, level.highest(), false, List.copyOf(stakes));
    }

    /** The question what shows a level that is claimed. */
    public static Question ofEvidence(CapabilityLevel level, Collection<QuestionStake> stakes) {
        return of(
                level,
                level.level(),
                true,
                stakes.stream()
                        .filter(each -> each instanceof Narrowing || each instanceof EvidenceStake)
                        .toList());
    }

    private static Question of(
            CapabilityLevel level, int highestAnswer, boolean forEvidence, List<QuestionStake> stakes) {
        List<Narrowing> alone = all(Narrowing.class, stakes).toList();
        List<JointNarrowing> jointly = all(JointNarrowing.class, stakes).toList();
        int[] narrowed = IntStream.rangeClosed(level.level(), highestAnswer)
                .map(answer -> narrowed(alone, answer))
                .toArray();
        return new Question(
                level.capability(),
                forEvidence,
                IntStream.of(narrowed).min().orElse(0),
                IntStream.of(narrowed).max().orElse(0),
                Stream.concat(
                                alone.stream().map(Narrowing::model),
                                jointly.stream().map(JointNarrowing::model))
                        .distinct()
                        .sorted()
                        .toList(),
                Stream.concat(
                                alone.stream().map(Narrowing::order),
                                jointly.stream().map(JointNarrowing::order))
                        .min(Comparator.naturalOrder())
                        .orElse(0),
                ids(UnprovenCriterion.class, UnprovenCriterion::model, stakes),
                ids(Need.class, Need::model, stakes),
                ids(DoubtfulObstacle.class, DoubtfulObstacle::obstacle, stakes),
                ids(DoubtfulAction.class, DoubtfulAction::action, stakes));
    }

    /** By how many stages an answer narrows the ranges: of what moves one end of one of them, the furthest counts. */
    private static int narrowed(List<Narrowing> alone, int answer) {
        return alone.stream()
                .map(each -> List.of(each.model(), each.end()))
                .distinct()
                .mapToInt(end -> alone.stream()
                        .filter(each -> List.of(each.model(), each.end()).equals(end))
                        .mapToInt(each -> each.by(answer))
                        .max()
                        .orElse(0))
                .sum();
    }

    private static <T> Stream<T> all(Class<T> kind, List<QuestionStake> stakes) {
        return stakes.stream().filter(kind::isInstance).map(kind::cast);
    }

    private static <T> List<String> ids(Class<T> kind, Function<T, String> id, List<QuestionStake> stakes) {
        return all(kind, stakes).map(id).distinct().sorted().toList();
    }

    /** How much of the advice hangs on the answer. */
    private int advice() {
        return proves.size() + nextStages.size() + obstacles.size() + actions.size();
    }

    @Override
    public String key() {
        return "question#" + capability + (forEvidence ? "/evidence" : "");
    }
}
