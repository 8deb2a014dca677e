package org.cxmaturity.clientreport;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cxmaturity.comparison.KpiMoved;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Assessment.Finding;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.model.Assessment.Recommendation;
import org.cxmaturity.model.Assessment.Stage;
import org.cxmaturity.model.Basis;
import org.cxmaturity.model.BusinessCase;
import org.cxmaturity.model.Impact;
import org.cxmaturity.model.KpiKind;
import org.cxmaturity.publishing.blocks.Table.Cell;
import org.cxmaturity.roadmap.Roadmap;
import org.cxmaturity.roadmap.WhatIf.LevelChange;
import org.cxmaturity.speech.MethodSentence;
import org.cxmaturity.speech.Sentence;
import org.cxmaturity.speech.Speech;
import org.jspecify.annotations.Nullable;

/**
 * All that a client's report says, before any format.
 *
 * @param roadmap the way in the model that the report is about
 * @param marks what puts an organisation on a stage, by {@code model.stage}
 * @param axes the dimensions, held against the target
 * @param capabilities those that apply, held against the target
 * @param kpis the latest value of every series
 * @param impacts how much each recommended action moves what the models are about
 * @param grounds what each recommended action rests on, by its id
 * @param views where departments see a capability differently
 * @param criteria every criterion of every model, by model and stage
 * @param respondents whom the answers come from
 * @param since what has changed since an earlier assessment, or null
 * @param businessCase what the client assumes of the money at stake, or null
 * @param speech what it says, in its language and the model's own words
 */
public record ClientReport(
        Assessment assessment,
        Roadmap roadmap,
        Map<String, String> marks,
        List<Axis> axes,
        List<CapabilityAim> capabilities,
        List<Kpi> kpis,
        Map<String, Impact> impacts,
        Map<String, Grounds> grounds,
        List<Views> views,
        List<Criterion> criteria,
        Respondents respondents,
        @Nullable Since since,
        @Nullable BusinessCase businessCase,
        Speech speech) {
    /** What stands for the rank of an action that comes up only when others are done. */
    static final String NO_RANK = "–";

    public ClientReport {
        marks = Map.copyOf(marks);
        axes = List.copyOf(axes);
        capabilities = List.copyOf(capabilities);
        kpis = List.copyOf(kpis);
        impacts = Map.copyOf(impacts);
        grounds = Map.copyOf(grounds);
        views = List.copyOf(views);
        criteria = List.copyOf(criteria);
    }

    /** A sentence in the report's language. */
    public String says(Sentence sentence) {
        return speech.say(sentence);
    }

    /** Where it stands in the model that the report is about. */
    public Placement placement() {
        return assessment.placement(roadmap.goal().model());
    }

    /** An action's rank among those recommended today; a dash for one that comes up only when others are done. */
    public String number(Recommendation action) {
        return assessment.recommendations().stream()
                .filter(each -> each.action().equals(action.action()))
                .map(each -> Integer.toString(each.rank()))
                .findFirst()
                .orElse(NO_RANK);
    }

    /** What a capability's level comes from, in a word; that it is not told where that would tell what few people said. */
    String knownBy(String capability, Basis basis) {
        boolean told = capabilities.stream()
                .filter(each -> each.id().equals(capability))
                .allMatch(CapabilityAim::attributable);
        return says(
                !told
                        ? MethodSentence.NOT_TOLD
                        : switch (basis) {
                            case FACTS -> MethodSentence.FACTS;
                            case ANSWERS -> MethodSentence.ANSWERS;
                            case UNKNOWN -> MethodSentence.UNKNOWN;
                            case NOT_APPLICABLE -> MethodSentence.NOT_APPLICABLE;
                            case PROJECTED -> MethodSentence.PROJECTED;
                        });
    }

    /** How many capabilities apply of which nothing is known. */
    public int unknown() {
        return (int) assessment.capabilities().stream()
                .filter(each -> each.basis() == Basis.UNKNOWN)
                .count();
    }

    /**
     * A dimension.
     *
     * @param score over what is known
     * @param of what the score is out of
     * @param coverage the weight of what is known as a share of what applies
     * @param aim the same score if everything known stood where the target asks; the score where there is no target
     * @param known whether anything is known
     * @param findings the strengths and weaknesses of its capabilities, by kind
     */
    public record Axis(
            String id,
            String name,
            BigDecimal score,
            BigDecimal of,
            BigDecimal coverage,
            BigDecimal aim,
            boolean known,
            List<Finding> findings) {
        public Axis {
            findings = List.copyOf(findings);
        }

        /** A score as a share of what it is out of. */
        double share(BigDecimal part) {
            return of.signum() == 0 ? 0 : part.doubleValue() / of.doubleValue();
        }

        /** A number of it as a cell, or words where nothing is known. */
        Cell known(BigDecimal number, String unknown) {
            return known ? Cell.of(number) : Cell.of(unknown);
        }
    }

    /**
     * A KPI's latest value in a series.
     *
     * @param interval where the true value lies with 95% confidence, or null
     * @param least the end of the scale it is on
     * @param benchmarks what the rules held it against, published values first
     * @param context published values that it must not be held against
     * @param trend how it has moved, or null
     * @param comparable the values measured as the latest was, by day, itself included
     */
    public record Kpi(
            KpiKind kind,
            String series,
            BigDecimal value,
            LocalDate on,
            @Nullable Integer responses,
            @Nullable Interval interval,
            BigDecimal least,
            BigDecimal most,
            List<Benchmark> benchmarks,
            List<Benchmark> context,
            @Nullable Trend trend,
            List<Measured> comparable) {
        public Kpi {
            benchmarks = List.copyOf(benchmarks);
            context = List.copyOf(context);
            comparable = List.copyOf(comparable);
        }
    }

    /** A value on its day. */
    public record Measured(LocalDate on, BigDecimal value) {}

    /**
     * A confidence interval.
     *
     * @param widest whether it is the widest that fits value and sample, as nothing is known of how the answers spread
     */
    public record Interval(BigDecimal low, BigDecimal high, boolean widest) {}

    /**
     * A published value, or one that the client brings.
     *
     * @param sector the sector as published; or whose value it is
     * @param country empty where the client did not state it
     * @param caution how to read it; null for one that the client brings
     */
    public record Benchmark(
            String id,
            String sector,
            BigDecimal value,
            int year,
            String country,
            String source,
            @Nullable String caution) {
        /** Where and when it was measured. */
        public String place() {
            return country.isEmpty() ? Integer.toString(year) : country + ", " + year;
        }
    }

    /**
     * A movement of values measured in the same way.
     *
     * @param broken whether there are earlier values that were measured in another way
     */
    public record Trend(LocalDate since, BigDecimal change, int points, boolean broken) {}

    /**
     * What an action rests on.
     *
     * @param facts given facts, in words
     * @param rows the rows of its reasons, with the cell in which each stands
     */
    public record Grounds(List<String> facts, List<Cited> rows) {
        public Grounds {
            facts = List.copyOf(facts);
            rows = List.copyOf(rows);
        }
    }

    /** A row, and the cell that its id stands in. */
    public record Cited(String row, String place) {}

    /**
     * How departments see a capability.
     *
     * @param withheld whether views of so few people were left out, or joined with others', that one could tell who holds them
     */
    public record Views(String capability, String name, List<View> views, boolean withheld) {
        public Views {
            views = List.copyOf(views);
        }
    }

    /**
     * A view.
     *
     * @param holder a department, several together, or a person where the client wants names
     * @param median of those who answered
     */
    public record View(String holder, int respondents, int median) {}

    /**
     * A stage's criterion.
     *
     * @param actual null where it is not known
     * @param needed of the criteria of its group, how many the stage needs; 0 where it stands alone
     * @param grouped how many its group has; 0 where it stands alone
     * @param basis what the level comes from
     * @param attributable false where to tell the basis would tell what few people said
     * @param row the row that asks it
     * @param why why it is asked
     */
    public record Criterion(
            String model,
            String modelName,
            int order,
            Stage stage,
            String capability,
            String name,
            int required,
            @Nullable Integer actual,
            boolean essential,
            int needed,
            int grouped,
            Outcome outcome,
            Basis basis,
            boolean attributable,
            String row,
            String why) {
        /** Whether some of its group are enough. */
        boolean grouping() {
            return essential && grouped > 0;
        }
    }

    /** How a criterion is answered. */
    public enum Outcome {
        MET,
        UNMET,
        UNKNOWN,
        NOT_APPLICABLE
    }

    /**
     * Whom the answers come from.
     *
     * @param answers how many there are
     * @param departments by department, those with few together
     * @param people by person; empty where the client does not want names
     */
    public record Respondents(int answers, int persons, List<Group> departments, List<Group> people) {
        public Respondents {
            departments = List.copyOf(departments);
            people = List.copyOf(people);
        }
    }

    /** Some who answered. */
    public record Group(String name, int persons, int answers) {}

    /**
     * What has changed since an earlier assessment, by the same rules.
     *
     * @param stages the models in which the stage is another
     * @param levels the capabilities whose level is another
     * @param kpis the KPIs that were measured anew
     */
    public record Since(LocalDate asOf, List<Moved> stages, List<LevelChange> levels, List<KpiMoved> kpis) {
        public Since {
            stages = List.copyOf(stages);
            levels = List.copyOf(levels);
            kpis = List.copyOf(kpis);
        }
    }

    /**
     * A model's stage then and now, and whether it was attained.
     *
     * @param because what moved it, in words
     */
    public record Moved(
            String modelName,
            Stage before,
            boolean attainedBefore,
            Stage after,
            boolean attainedAfter,
            int by,
            List<String> because) {
        public Moved {
            because = List.copyOf(because);
        }
    }
}
