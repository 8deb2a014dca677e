package org.cxmaturity.plain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.cxmaturity.model.Answer;
import org.cxmaturity.model.AnswerSummary;
import org.cxmaturity.model.ApplicabilityDisputed;
import org.cxmaturity.model.Basis;
import org.cxmaturity.model.CapabilityAnswer;
import org.cxmaturity.model.CapabilityBounds;
import org.cxmaturity.model.CapabilityLevel;
import org.cxmaturity.model.Chance;
import org.cxmaturity.model.CombinedAnswers;
import org.cxmaturity.model.Disagreement;
import org.cxmaturity.model.DisagreementFinding;
import org.cxmaturity.model.DisagreementKind;
import org.cxmaturity.model.DuplicateFinding;
import org.cxmaturity.model.FindingKind;
import org.cxmaturity.model.FoundationFinding;
import org.cxmaturity.model.KpiFinding;
import org.cxmaturity.model.KpiReading;
import org.cxmaturity.model.LevelFinding;
import org.cxmaturity.model.Obstacle;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.Resources;
import org.cxmaturity.model.Silo;
import org.cxmaturity.model.SystemGroup;
import org.cxmaturity.model.WithheldFinding;
import org.cxmaturity.tables.CapabilityObstacleRow;
import org.cxmaturity.tables.DisagreementRow;
import org.cxmaturity.tables.DuplicateFindingRow;
import org.cxmaturity.tables.FoundationFindingRow;
import org.cxmaturity.tables.KpiFindingRow;
import org.cxmaturity.tables.LevelFindingRow;
import org.cxmaturity.tables.MeansObstacleRow;
import org.cxmaturity.tables.SiloObstacleRow;
import org.cxmaturity.tables.Tables;
import org.cxmaturity.tables.WithheldFindingRow;

/** What is worth telling besides the stage. */
final class PlainFindings {
    private final Tables tables;
    private final List<CapabilityLevel> levels;

    PlainFindings(Tables tables, List<CapabilityLevel> levels) {
        this.tables = tables;
        this.levels = levels;
    }

    List<LevelFinding> ofLevels() {
        List<LevelFinding> findings = new ArrayList<>();
        for (CapabilityLevel level : levels) {
            for (LevelFindingRow row : tables.all(LevelFindingRow.class)) {
                if (Meets.in(row.dimension(), level.dimension())
                        && Meets.in(row.capability(), level.capability())
                        && Meets.atLeast(row.levelFrom(), level.level())
                        && Meets.below(row.levelBelow(), level.highest())) {
                    boolean good = row.kind() == FindingKind.STRENGTH;
                    findings.add(new LevelFinding(
                            row.kind(),
                            level.capability(),
                            good ? level.level() : level.highest(),
                            level.highest() > level.level()));
                }
            }
        }
        return findings;
    }

    List<DisagreementFinding> ofAnswers(
            List<AnswerSummary> answers, List<CombinedAnswers> combined, List<CapabilityBounds> bounds) {
        List<DisagreementFinding> findings = new ArrayList<>();
        for (Disagreement each : disagreements(answers, combined, bounds)) {
            for (DisagreementRow row : tables.all(DisagreementRow.class)) {
                if (Meets.in(row.kind(), each.kind())
                        && Meets.in(row.capability(), each.capability())
                        && Meets.atLeast(row.difference(), each.difference())) {
                    findings.add(new DisagreementFinding(row.finding(), each));
                }
            }
        }
        return findings;
    }

    private static List<Disagreement> disagreements(
            List<AnswerSummary> answers, List<CombinedAnswers> combined, List<CapabilityBounds> bounds) {
        List<Disagreement> disagreements = new ArrayList<>();
        for (AnswerSummary each : answers) {
            int apart = each.departmentHighest() - each.departmentLowest();
            if (apart > 0) {
                disagreements.add(new Disagreement(
                        DisagreementKind.BETWEEN_DEPARTMENTS,
                        each.capability(),
                        each.departmentLowest(),
                        each.departmentHighest(),
                        apart));
            }
        }
        for (AnswerSummary each : answers) {
            int apart = each.withinHighest() - each.withinLowest();
            if (apart > 0) {
                disagreements.add(new Disagreement(
                        DisagreementKind.WITHIN_DEPARTMENT,
                        each.capability(),
                        each.withinLowest(),
                        each.withinHighest(),
                        apart));
            }
        }
        for (CapabilityBounds facts : bounds) {
            int least = Math.min(facts.atLeast(), facts.atMost());
            if (facts.atLeast() > facts.atMost()) {
                disagreements.add(new Disagreement(
                        DisagreementKind.FACTS_AND_FACTS,
                        facts.capability(),
                        facts.atLeast(),
                        facts.atMost(),
                        facts.atLeast() - facts.atMost()));
            }
            for (CombinedAnswers said : combined) {
                int bound = said.level() < least ? least : facts.atMost();
                boolean outside = said.level() < least || said.level() > facts.atMost();
                if (said.capability().equals(facts.capability()) && outside) {
                    disagreements.add(new Disagreement(
                            DisagreementKind.ANSWERS_AND_FACTS,
                            facts.capability(),
                            said.level(),
                            bound,
                            Math.abs(said.level() - bound)));
                }
            }
        }
        return disagreements;
    }

    List<KpiFinding> ofKpis(List<KpiReading> readings) {
        List<KpiFinding> findings = new ArrayList<>();
        for (KpiReading reading : readings) {
            for (KpiFindingRow row : tables.all(KpiFindingRow.class)) {
                if (Meets.in(row.kind(), reading.kind())
                        && Meets.in(row.basis(), reading.basis())
                        && Meets.atLeast(row.differenceFrom(), reading.difference())
                        && Meets.below(row.differenceBelow(), reading.difference())
                        && Meets.in(row.chance(), chance(reading))) {
                    findings.add(new KpiFinding(row.finding(), reading));
                }
            }
        }
        return findings;
    }

    private static Chance chance(KpiReading reading) {
        if (reading.error() == null) {
            return Chance.UNKNOWN;
        }
        BigDecimal beyond = reading.difference().abs().subtract(reading.error());
        return beyond.signum() == 1 ? Chance.EXCLUDED : Chance.POSSIBLE;
    }

    /** Each pair of levels of which one rests on the other. */
    List<FoundationFinding> ofFoundations() {
        List<FoundationFinding> findings = new ArrayList<>();
        for (FoundationFindingRow row : tables.all(FoundationFindingRow.class)) {
            for (CapabilityLevel built : levels) {
                for (CapabilityLevel base : levels) {
                    if (Meets.in(row.built(), built.capability())
                            && Meets.atLeast(row.builtFrom(), built.level())
                            && Meets.in(row.foundation(), base.capability())
                            && Meets.below(row.foundationBelow(), base.highest())) {
                        findings.add(new FoundationFinding(
                                row.finding(), built.capability(), built.level(), base.capability(), base.highest()));
                    }
                }
            }
        }
        return findings;
    }

    List<DuplicateFinding> ofSystems(List<SystemGroup> groups) {
        List<DuplicateFinding> findings = new ArrayList<>();
        for (SystemGroup group : groups) {
            for (DuplicateFindingRow row : tables.all(DuplicateFindingRow.class)) {
                if (Meets.in(row.kind(), group.kind())
                        && Meets.atLeast(row.countFrom(), group.systems().size())
                        && Meets.is(row.linked(), group.linked())) {
                    findings.add(new DuplicateFinding(row.finding(), group));
                }
            }
        }
        return findings;
    }

    /** Strengths of which an obstacle says the opposite. */
    List<WithheldFinding> contradicted(List<LevelFinding> levels, List<Obstacle> obstacles) {
        List<WithheldFinding> contradicted = new ArrayList<>();
        for (LevelFinding level : levels) {
            for (Obstacle obstacle : obstacles) {
                for (WithheldFindingRow row : tables.all(WithheldFindingRow.class)) {
                    if (level.kind() == FindingKind.STRENGTH
                            && Meets.in(row.capability(), level.capability())
                            && Meets.in(row.obstacle(), obstacle.obstacle())) {
                        contradicted.add(new WithheldFinding(row.kind(), level.capability(), obstacle.obstacle()));
                    }
                }
            }
        }
        return contradicted;
    }

    /** Strengths of which departments think so differently that it is told as a gap. */
    static List<WithheldFinding> seenDifferently(List<LevelFinding> levels, List<DisagreementFinding> differing) {
        return levels.stream()
                .filter(level -> level.kind() == FindingKind.STRENGTH)
                .filter(level -> differing.stream()
                        .map(DisagreementFinding::disagreement)
                        .anyMatch(each -> each.kind() == DisagreementKind.BETWEEN_DEPARTMENTS
                                && each.capability().equals(level.capability())))
                .map(level -> new WithheldFinding(level.kind(), level.capability(), null))
                .toList();
    }

    /** Somebody says it does not apply, and it has a level. */
    List<ApplicabilityDisputed> disputes(Profile profile) {
        return profile.all(CapabilityAnswer.class).stream()
                .filter(answer -> answer.answer() == Answer.NOT_APPLICABLE)
                .map(CapabilityAnswer::capability)
                .filter(capability -> levels.stream().anyMatch(level -> Objects.equals(level.capability(), capability)))
                .distinct()
                .map(ApplicabilityDisputed::new)
                .toList();
    }

    List<Obstacle> obstacles(List<Resources> means, List<Silo> silos) {
        List<Obstacle> obstacles = new ArrayList<>();
        for (Silo silo : silos) {
            for (SiloObstacleRow row : tables.all(SiloObstacleRow.class)) {
                if (Meets.in(row.of(), silo.of())
                        && Meets.in(row.severity(), silo.severity())
                        && levels.stream()
                                .anyMatch(level -> Meets.in(row.capability(), level.capability())
                                        && level.basis() != Basis.PROJECTED)) {
                    obstacles.add(new Obstacle(row.obstacle()));
                }
            }
        }
        for (CapabilityLevel level : levels) {
            for (CapabilityObstacleRow row : tables.all(CapabilityObstacleRow.class)) {
                if (Meets.in(row.capability(), level.capability()) && Meets.below(row.levelBelow(), level.highest())) {
                    obstacles.add(new Obstacle(row.obstacle()));
                }
            }
        }
        for (Resources each : means) {
            for (MeansObstacleRow row : tables.all(MeansObstacleRow.class)) {
                if (Meets.in(row.size(), each.size())
                        && Meets.in(row.readiness(), each.readiness())
                        && Meets.below(row.budgetBelow(), each.budget())
                        && Meets.below(row.comparableBudgetBelow(), each.comparableBudget())
                        && Meets.below(row.daysPercentBelow(), each.daysPercent())) {
                    obstacles.add(new Obstacle(row.obstacle()));
                }
            }
        }
        return obstacles.stream().distinct().toList();
    }
}
