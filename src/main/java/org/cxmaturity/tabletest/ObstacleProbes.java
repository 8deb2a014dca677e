package org.cxmaturity.tabletest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cxmaturity.tables.CapabilityObstacleRow;
import org.cxmaturity.tables.MeansObstacleRow;
import org.cxmaturity.tables.ObstacleActionRow;
import org.cxmaturity.tables.Tables;
import org.cxmaturity.tabletest.SuggestedCase.Seen;
import org.cxmaturity.tabletest.SuggestedCases.Suggested;

/** Cases of an obstacle that is only just there, or only just not, and of what follows from it. */
final class ObstacleProbes {
    /** How a case is named in which the obstacle only just is not there. */
    static final String NOT_THERE = "the obstacle is not there";

    private final Tables tables;
    private final OrganisationEdits settings;

    ObstacleProbes(Tables tables) {
        this.tables = tables;
        this.settings = new OrganisationEdits(tables);
    }

    Suggested of(ObstacleActionRow row) {
        List<String> setting = settings.of(row.industry(), row.size(), row.audience());
        List<String> alone = TestEdits.of(setting)
                .and(StageProbes.edits(new StageProbes(tables).top()))
                .list();
        return Suggested.of(
                Stream.concat(
                        of(row.obstacle()).map(each -> probes(row, setting, each, Seen.action(row.action()))),
                        Stream.of(Seen.action(row.action()), Seen.rank(row.action()))
                                .flatMap(seen -> of(row.obstacle()).map(each -> probes(row, alone, each, seen)))),
                "no row of capability-obstacles or means-obstacles concludes its obstacle");
    }

    private static List<SuggestedCase> probes(
            ObstacleActionRow row, List<String> setting, List<SuggestedCase> obstacle, Seen seen) {
        List<SuggestedCase> probes = new ArrayList<>();
        for (SuggestedCase each : obstacle) {
            List<String> edits = TestEdits.of(setting).and(each.edits()).list();
            if (!each.fires()) {
                probes.add(LimitCases.past(row, probes.size(), NOT_THERE, edits, seen));
            } else if (probes.isEmpty()) {
                probes.add(LimitCases.at(row, edits, seen));
            }
        }
        return probes;
    }

    /** What makes one of these obstacles, or any, be there and just not be there: for each row that can, its cases. */
    Stream<List<SuggestedCase>> of(Set<String> obstacles) {
        AnswerProbes answers = new AnswerProbes(tables);
        MeansProbes means = new MeansProbes(tables);
        return Stream.concat(
                        tables.all(CapabilityObstacleRow.class).stream()
                                .filter(each -> obstacles.isEmpty() || obstacles.contains(each.obstacle()))
                                .map(answers::of),
                        tables.all(MeansObstacleRow.class).stream()
                                .filter(each -> obstacles.isEmpty() || obstacles.contains(each.obstacle()))
                                .map(means::of))
                .filter(each -> !each.isEmpty());
    }
}
