package org.cxmaturity.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.cxmaturity.model.Answer;
import org.cxmaturity.model.AnswerSummary;
import org.cxmaturity.model.ApplicabilityDisputed;
import org.cxmaturity.model.CapabilityAnswer;
import org.cxmaturity.model.CapabilityBounds;
import org.cxmaturity.model.CapabilityLevel;
import org.cxmaturity.model.CombinedAnswers;
import org.cxmaturity.model.Disagreement;
import org.cxmaturity.model.DisagreementFinding;
import org.cxmaturity.model.DisagreementKind;
import org.cxmaturity.model.FindingKind;
import org.cxmaturity.model.KpiFinding;
import org.cxmaturity.model.KpiReading;
import org.cxmaturity.model.LevelFinding;
import org.cxmaturity.model.Obstacle;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.Resources;
import org.cxmaturity.tables.CapabilityObstacleRow;
import org.cxmaturity.tables.DisagreementRow;
import org.cxmaturity.tables.KpiFindingRow;
import org.cxmaturity.tables.LevelFindingRow;
import org.cxmaturity.tables.MeansObstacleRow;
import org.cxmaturity.tables.Tables;

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
                        && Meets.below(row.differenceBelow(), reading.difference())) {
                    findings.add(new KpiFinding(row.finding(), reading));
                }
            }
        }
        return findings;
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

    List<Obstacle> obstacles(List<Resources> means) {
        List<Obstacle> obstacles = new ArrayList<>();
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
