package org.cxmaturity.tabletest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cxmaturity.model.Fact;
import org.cxmaturity.model.FindingKind;
import org.cxmaturity.tables.AbsenceScoringRow;
import org.cxmaturity.tables.ActionTriggerRow;
import org.cxmaturity.tables.CapabilityObstacleRow;
import org.cxmaturity.tables.DisagreementRow;
import org.cxmaturity.tables.ExpectationKind;
import org.cxmaturity.tables.KpiFindingRow;
import org.cxmaturity.tables.LevelFindingRow;
import org.cxmaturity.tables.MeansObstacleRow;
import org.cxmaturity.tables.ObstacleActionRow;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.RowTypes;
import org.cxmaturity.tables.StageCriterionRow;
import org.cxmaturity.tables.Tables;
import org.cxmaturity.workbook.Column;
import org.cxmaturity.workbook.TableSpec;
import org.jspecify.annotations.Nullable;

/** Boundary cases that the rows of a rule base suggest: the smallest change of a blank profile by which a row fires, and by which it just does not. */
public final class Suggestions {
    private static final Map<Class<? extends Row>, String> OUT_OF_REACH = Map.of(
            DisagreementRow.class, "it takes people, or people and facts, that disagree",
            KpiFindingRow.class, "it takes a KPI's value beside a benchmark or an earlier value",
            MeansObstacleRow.class, "it takes constraints beside what a size class leaves of them",
            ObstacleActionRow.class, "it takes an obstacle, which comes of other rows");
    private static final String UNSEEN =
            "what it decides is no stage, level, finding or action, and ranks hang on every other action too";

    private final Tables tables;
    private final LocalDate asOf;

    /** Suggestions for a rule base, by the day of the blank profile. */
    public Suggestions(Tables tables, LocalDate asOf) {
        this.tables = tables;
        this.asOf = asOf;
    }

    /**
     * What is suggested for a row.
     *
     * @param why why there are no cases; null where there are
     */
    public record Suggested(List<Probe> probes, @Nullable String why) {
        public Suggested {
            probes = List.copyOf(probes);
        }

        static Suggested of(List<Probe> probes) {
            return new Suggested(probes, probes.isEmpty() ? "no change of a blank profile makes it fire" : null);
        }

        static Suggested none(String why) {
            return new Suggested(List.of(), why);
        }
    }

    /** The cases that a row suggests, or why there are none. */
    public Suggested of(Row row) {
        TableSpec<?> spec = TableSpec.of(row.getClass());
        if (row instanceof StageCriterionRow criterion) {
            return new StageProbes(tables).of(criterion);
        }
        if (row instanceof ActionTriggerRow trigger) {
            return new TriggerProbes(tables).of(trigger);
        }
        if (row instanceof AbsenceScoringRow absence) {
            return Suggested.of(AbsenceProbes.of(absence));
        }
        if (row instanceof LevelFindingRow finding) {
            return Suggested.of(new AnswerProbes(tables).of(finding));
        }
        if (row instanceof CapabilityObstacleRow obstacle) {
            return Suggested.of(new AnswerProbes(tables).of(obstacle));
        }
        Class<? extends Fact> subject = spec.subjects().get(0).type();
        return Makers.can(subject) && spec.subjects().size() == 1
                ? Suggested.of(scoring(spec, row, subject))
                : Suggested.none(OUT_OF_REACH.getOrDefault(row.getClass(), UNSEEN));
    }

    private List<Probe> scoring(TableSpec<?> spec, Row row, Class<? extends Fact> subject) {
        String capability =
                Objects.requireNonNull(spec.column("capability").of(row)).toString();
        Demands firing = Demands.firing(spec, row);
        List<Probe> probes = new ArrayList<>();
        List<String> edits = Makers.edits(subject, firing, asOf);
        if (edits == null) {
            return probes;
        }
        probes.add(at(row, edits, ExpectationKind.LEVEL, capability));
        for (Column column : spec.conditions()) {
            Demands missing = firing.missing(column, row);
            List<String> past = missing == null ? null : Makers.edits(subject, missing, asOf);
            if (past != null) {
                probes.add(past(row, probes.size(), column.title(), past, ExpectationKind.LEVEL, capability));
            }
        }
        return probes;
    }

    static Probe at(Row row, List<String> edits, ExpectationKind kind, String about) {
        return new Probe(
                "P-" + row.id() + "-at",
                RowTypes.reference(row),
                true,
                RowTypes.reference(row) + " at its boundary",
                edits,
                kind,
                about);
    }

    static Probe past(Row row, int number, String condition, List<String> edits, ExpectationKind kind, String about) {
        return new Probe(
                "P-" + row.id() + "-past-" + number,
                RowTypes.reference(row),
                false,
                RowTypes.reference(row) + " just past its boundary: " + condition,
                edits,
                kind,
                about);
    }

    static String finding(FindingKind kind, String about) {
        return FindingIds.word(kind) + "/" + about;
    }
}
