package org.cxmaturity.tabletest;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cxmaturity.model.Fact;
import org.cxmaturity.tables.AbsenceScoringRow;
import org.cxmaturity.tables.ActionTriggerRow;
import org.cxmaturity.tables.CapabilityObstacleRow;
import org.cxmaturity.tables.ChangeCapacityRow;
import org.cxmaturity.tables.CostBandRow;
import org.cxmaturity.tables.DisagreementRow;
import org.cxmaturity.tables.EffortBandRow;
import org.cxmaturity.tables.ImpactEffortRow;
import org.cxmaturity.tables.KpiFindingRow;
import org.cxmaturity.tables.LevelFindingRow;
import org.cxmaturity.tables.MeansObstacleRow;
import org.cxmaturity.tables.ObstacleActionRow;
import org.cxmaturity.tables.ObstacleStanceRow;
import org.cxmaturity.tables.PriorityRow;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.ScoringRow;
import org.cxmaturity.tables.SectorActionRow;
import org.cxmaturity.tables.SizeClassRow;
import org.cxmaturity.tables.StageCriterionRow;
import org.cxmaturity.tables.Tables;
import org.cxmaturity.tablespec.TableSpec;
import org.cxmaturity.tabletest.SuggestedCase.Seen;
import org.jspecify.annotations.Nullable;

/**
 * Boundary cases that the rows of a rule base suggest: the smallest change of a blank profile by which a row fires, and by which it
 * just does not.
 *
 * @param asOf the day of the blank profile
 */
public record SuggestedCases(Tables tables, LocalDate asOf) {
    /** How many changes are tried for a row before it is given up. */
    private static final int MOST = 40;

    private static final String NOWHERE = "no change of a blank profile makes it fire";

    /**
     * What is suggested for a row.
     *
     * @param attempts one after the other, until one shows the row: a case in which it fires, and cases in which it just does not
     * @param why why there are none; null where there are
     */
    public record Suggested(
            List<List<SuggestedCase>> attempts, @Nullable String why) {
        public Suggested {
            attempts = List.copyOf(attempts);
        }

        static Suggested of(List<SuggestedCase> probes) {
            return of(Stream.of(probes), NOWHERE);
        }

        /** The first of these attempts, or why there are none. */
        static Suggested of(Stream<List<SuggestedCase>> attempts, String otherwise) {
            return of(attempts, MOST, otherwise);
        }

        static Suggested of(Stream<List<SuggestedCase>> attempts, int most, String otherwise) {
            List<List<SuggestedCase>> some =
                    attempts.filter(each -> !each.isEmpty()).limit(most).toList();
            return new Suggested(some, some.isEmpty() ? otherwise : null);
        }

        static Suggested none(String why) {
            return new Suggested(List.of(), why);
        }
    }

    /** The cases that a row suggests, or why there are none. */
    public Suggested of(Row row) {
        if (row instanceof StageCriterionRow criterion) {
            return new StageProbes(tables).of(criterion);
        } else if (row instanceof ActionTriggerRow trigger) {
            return new TriggerProbes(tables).of(trigger);
        } else if (row instanceof AbsenceScoringRow absence) {
            return new AbsenceProbes(tables, asOf).of(absence);
        } else if (row instanceof LevelFindingRow finding) {
            return Suggested.of(new AnswerProbes(tables).of(finding));
        } else if (row instanceof CapabilityObstacleRow obstacle) {
            return Suggested.of(new AnswerProbes(tables).of(obstacle));
        } else if (row instanceof MeansObstacleRow obstacle) {
            return Suggested.of(new MeansProbes(tables).of(obstacle));
        } else if (row instanceof DisagreementRow disagreement) {
            return new DisagreementProbes(tables, asOf).of(disagreement);
        } else if (row instanceof KpiFindingRow finding) {
            return new KpiProbes(tables, asOf).of(finding);
        }
        return ofAdvice(row);
    }

    private Suggested ofAdvice(Row row) {
        if (row instanceof SizeClassRow size) {
            return new SizeProbes(tables).of(size);
        } else if (row instanceof SectorActionRow called) {
            return new SectorProbes(tables).of(called);
        } else if (row instanceof ObstacleActionRow called) {
            return new ObstacleProbes(tables).of(called);
        } else if (row instanceof ObstacleStanceRow
                || row instanceof PriorityRow
                || row instanceof CostBandRow
                || row instanceof EffortBandRow
                || row instanceof ImpactEffortRow) {
            return new CandidateProbes(tables, asOf).of(row);
        } else if (row instanceof ChangeCapacityRow) {
            return Suggested.none(
                    "it decides how many actions a roadmap runs at a time, which shows in no stage, level,"
                            + " finding or action");
        }
        TableSpec<?> spec = TableSpec.of(row.getClass());
        Class<? extends Fact> subject = spec.subjects().get(0).type();
        return FactToEdits.can(subject) && spec.subjects().size() == 1 && row instanceof ScoringRow
                ? Suggested.of(scoring(spec, row, subject))
                : Suggested.none(
                        "its table reads several facts together, or what other rows concluded: write its case by hand");
    }

    private List<SuggestedCase> scoring(TableSpec<?> spec, Row row, Class<? extends Fact> subject) {
        String capability =
                Objects.requireNonNull(spec.column("capability").of(row)).toString();
        return LimitCases.probes(
                row, Seen.level(capability), demands -> FactToEdits.edits(tables, subject, demands, asOf));
    }
}
