package org.cxmaturity.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The result of an assessment, as people and programs receive it. */
public record Assessment(
        Organisation organisation,
        LocalDate asOf,
        RuleBaseId ruleBase,
        List<Placement> placements,
        List<DimensionScore> dimensions,
        List<CapabilityResult> capabilities,
        List<Finding> findings,
        List<Recommendation> recommendations,
        List<Enquiry> questions,
        List<Firing> trace,
        LevelNames called) {
    public Assessment {
        placements = List.copyOf(placements);
        dimensions = List.copyOf(dimensions);
        capabilities = List.copyOf(capabilities);
        findings = List.copyOf(findings);
        recommendations = List.copyOf(recommendations);
        questions = List.copyOf(questions);
        trace = List.copyOf(trace);
    }

    /** A level of a capability as its scale calls it; {@code not known} where there is none. */
    public String level(String capability, @Nullable Integer level) {
        return called.of(capability, level);
    }

    /**
     * Where the organisation stands in a model.
     *
     * @throws IllegalArgumentException where there is no such model
     */
    public Placement placement(String model) {
        return placements.stream()
                .filter(each -> each.model().equals(model))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no model " + model));
    }

    /** Which rule base gave the result. */
    public record RuleBaseId(String version, String digest) {}

    /**
     * Where the organisation stands in one model.
     *
     * @param order the stage's place, from 1
     * @param stages all the model's stages, lowest first
     * @param measures what the model measures, in a sentence
     * @param phase the stage's phase, or null where the model has none
     * @param attained false where even the first stage's essential criteria are unmet
     * @param evidenced the stage if only what is evidenced counted
     * @param notApplicable how many capabilities the model's criteria name that do not apply
     * @param next what to work towards; null on the top stage
     * @param score what the stage goes by; null where it goes by what is essential
     * @param judgements where experts see it, beside the stage that the rules give
     */
    public record Placement(
            String model,
            String modelName,
            String measures,
            String stage,
            String name,
            int order,
            List<Stage> stages,
            @Nullable Phase phase,
            boolean attained,
            Evidenced evidenced,
            Completion completion,
            Range range,
            int notApplicable,
            @Nullable Next next,
            List<Ahead> ahead,
            @Nullable ScoreStanding score,
            List<Judgement> judgements) {
        public Placement {
            judgements = List.copyOf(judgements);
        }

        /** Whether evidence shows the whole stage: nothing of it is only claimed. */
        public boolean proven() {
            return evidenced.stage().equals(stage) && evidenced.attained() == attained;
        }

        /** A stage's place in the model, from 1; 0 where it has no such stage. */
        public int place(String id) {
            return stages.stream().map(Stage::id).toList().indexOf(id) + 1;
        }
    }

    /**
     * The score by which a model places the organisation, in points to two decimals. What is not known counts as the lowest answer;
     * what does not apply is left out.
     *
     * @param evidenced the score if only what is evidenced counted
     * @param highest the score if what is not known were as good as can be
     * @param of what the score is out of
     * @param asked what the next stage asks; null on the top stage
     * @param lacking how much of that is missing; null on the top stage
     * @param parts the scores of the dimensions that it is made of, each followed by its own parts
     */
    public record ScoreStanding(
            BigDecimal score,
            BigDecimal evidenced,
            BigDecimal highest,
            BigDecimal of,
            @Nullable BigDecimal asked,
            @Nullable BigDecimal lacking,
            List<ScorePart> parts) {
        public ScoreStanding {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A dimension's part in a score.
     *
     * @param depth 1 for a part of the whole, 2 for a part of such a part, and so on
     */
    public record ScorePart(String dimension, String name, int depth, BigDecimal score, BigDecimal of) {}

    /**
     * The stage if only evidenced levels counted, for every criterion (R15).
     *
     * @param attained false where evidence does not show even the first stage
     * @param missing what evidence is to be shown for the stage claimed, criterion by criterion, the lowest stage first
     */
    public record Evidenced(String stage, boolean attained, List<MissingEvidence> missing) {
        public Evidenced {
            missing = List.copyOf(missing);
        }
    }

    /**
     * A criterion that is met as claimed, and that no evidence shows.
     *
     * @param stage the stage that asks it
     * @param evidenced the level that evidence shows
     * @param expected what evidence would show it
     */
    public record MissingEvidence(
            String capability, String stage, int required, int evidenced, String expected, RowRef source) {}

    /** A phase of the model, and what it is about. */
    public record Phase(String id, String name, String meaning) {}

    /** A stage of the model: its id, and the name that the wanted alias set gives it. */
    public record Stage(String id, String name) {}

    /** How many of the stage's criteria are met, essential or not. */
    public record Completion(int met, int of) {}

    /** The lowest and the highest stage that fit what is not known or not evidenced (R15), by id. */
    public record Range(String lowest, String highest) {}

    /** The next stage and everything it asks that is missing, essential first. */
    public record Next(String stage, String name, List<Missing> missing) {}

    /**
     * A criterion of the next stage that is not met.
     *
     * @param actual the level that is known; null where none is
     * @param essential whether the stage is held up by it, alone or with others of its group
     * @param group the group of which too few are met; null where it stands alone, or enough others are met
     * @param adds by how much the score would rise, at most; null where the stage goes by what is essential
     */
    public record Missing(
            String capability,
            int required,
            @Nullable Integer actual,
            boolean essential,
            @Nullable MissingGroup group,
            RowRef source,
            String reason,
            @Nullable BigDecimal adds) {
        /** A criterion that is met or not, of which nothing is counted. */
        public Missing(
                String capability,
                int required,
                @Nullable Integer actual,
                boolean essential,
                @Nullable MissingGroup group,
                RowRef source,
                String reason) {
            this(capability, required, actual, essential, group, source, reason, null);
        }
    }

    /**
     * A group of criteria of which too few are met.
     *
     * @param lacking how many more of them have to be met
     */
    public record MissingGroup(String id, int lacking) {}

    /** A criterion met above the stage. */
    public record Ahead(String capability, String stage, RowRef source) {}

    /**
     * A dimension's score, made of what the answers in it are worth.
     *
     * @param score over what is known, 0 to {@code of}; one decimal, two where it places an organisation
     * @param of what it is out of
     * @param coverage the weight of what is known as a share of what applies, 0 to 1, two decimals
     */
    public record DimensionScore(
            String id, String name, @Nullable String parent, BigDecimal score, BigDecimal of, BigDecimal coverage) {}

    /**
     * A capability's level and where it comes from.
     *
     * @param level null where unknown or not applicable
     * @param highest the level that it may have at most; null where it does not apply
     * @param evidenced whether evidence supports the whole level
     */
    public record CapabilityResult(
            String id,
            String name,
            @Nullable Integer level,
            @Nullable Integer highest,
            Basis basis,
            boolean evidenced,
            List<String> sources) {}

    /**
     * Something worth telling, with the facts and rows behind it.
     *
     * @param capability the capability that it is about; null where it is about none
     */
    public record Finding(
            String id, FindingKind kind, @Nullable String capability, String text, List<String> sources) {}

    /**
     * An action, why, and what it takes here.
     *
     * @param worth what customers will feel of it, against the time it takes
     * @param longest over how many quarters it may be spread at most, in phases; as many as it takes where it is done in one go
     */
    public record Recommendation(
            int rank,
            String action,
            String title,
            NamedTerm kind,
            Priority priority,
            Worth worth,
            String what,
            List<Raise> raises,
            Cost cost,
            Days staffDays,
            int quarters,
            int longest,
            List<String> prerequisites,
            String owner,
            String kpi,
            String figures,
            List<Reason> reasons) {}

    /** A capability that the action raises, what it is called, and to which level. */
    public record Raise(String capability, String name, int to) {}

    /** Money, in whole units. {@code conversion} says by which rate and day it was converted, or is null. */
    public record Cost(
            long low, long high, String currency, @Nullable String conversion) {}

    /** Person-days. */
    public record Days(int low, int high) {}

    /** Why, and the row that says so. */
    public record Reason(String text, RowRef source) {}

    /**
     * Something to find out, and what it is for. What is to be asked first comes first.
     *
     * @param forEvidence whether the level is claimed, and what shows it is asked
     * @param narrows the models whose range the answer may narrow, alone or together with others
     * @param stages by how many stages it does
     * @param advice what of the advice hangs on the answer
     */
    public record Enquiry(
            String capability,
            boolean forEvidence,
            List<String> narrows,
            StagesNarrowed stages,
            HangingAdvice advice,
            String text) {
        public Enquiry {
            narrows = List.copyOf(narrows);
        }

        /** Whether it is more than to show the stage that is claimed, which is listed by criterion. */
        public boolean toFindOut() {
            return !forEvidence || advice.proves().isEmpty();
        }
    }

    /**
     * By how many stages, summed over the models, one answer narrows the ranges.
     *
     * @param atWorst whatever the answer is, given with its evidence
     * @param atBest with the answer that narrows them most
     */
    public record StagesNarrowed(int atWorst, int atBest) {}

    /**
     * What of the advice hangs on an answer.
     *
     * @param proves the models whose stage as claimed rests on it and is not shown
     * @param nextStages the models whose next stage asks for more than is known
     * @param obstacles the obstacles that may be there or not
     * @param actions the recommended actions that may not be needed
     */
    public record HangingAdvice(
            List<String> proves, List<String> nextStages, List<PossibleObstacle> obstacles, List<String> actions) {
        /** No advice. */
        public static final HangingAdvice NONE = new HangingAdvice(List.of(), List.of(), List.of(), List.of());

        public HangingAdvice {
            proves = List.copyOf(proves);
            nextStages = List.copyOf(nextStages);
            obstacles = List.copyOf(obstacles);
            actions = List.copyOf(actions);
        }
    }

    /** An obstacle that may be there: its id and its name. */
    public record PossibleObstacle(String id, String name) {}

    /**
     * One rule that fired.
     *
     * @param rule the rule's name
     * @param id its stable id
     * @param row the table row it went by, or null
     * @param matched the keys of the facts it matched, sorted; an absence it rests on stands as {@code absence#…}
     * @param concluded the keys of what it concluded
     */
    public record Firing(String rule, String id, @Nullable String row, List<String> matched, List<String> concluded) {}
}
