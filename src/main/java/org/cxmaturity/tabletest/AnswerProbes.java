package org.cxmaturity.tabletest;

import java.util.List;
import java.util.stream.Stream;
import org.cxmaturity.model.FindingKind;
import org.cxmaturity.tables.CapabilityObstacleRow;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.LevelFindingRow;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.Tables;
import org.cxmaturity.tabletest.SuggestedCase.Seen;
import org.jspecify.annotations.Nullable;

/** Cases of one answer about one capability. */
record AnswerProbes(Tables tables) {
    private static final String LEVEL = "level";

    List<SuggestedCase> of(LevelFindingRow row) {
        return first(tables.all(CapabilityRow.class).stream()
                .filter(each -> row.dimension().isEmpty() || row.dimension().contains(each.dimension()))
                .filter(each -> row.capability().isEmpty() || row.capability().contains(each.id()))
                .map(each -> probes(row, each.id(), row.kind().id(each.id()))));
    }

    List<SuggestedCase> of(CapabilityObstacleRow row) {
        return first((row.capability().isEmpty() ? tables.ids(CapabilityRow.class) : row.capability())
                .stream().sorted().map(id -> probes(row, id, FindingKind.OBSTACLE.id(row.obstacle()))));
    }

    /** The cases of the first capability that offers the levels which they need. */
    private static List<SuggestedCase> first(Stream<List<SuggestedCase>> attempts) {
        return attempts.filter(each -> !each.isEmpty()).findFirst().orElse(List.of());
    }

    private List<SuggestedCase> probes(Row row, String capability, String finding) {
        return LimitCases.probes(row, Seen.finding(finding), demands -> answered(capability, demands));
    }

    private @Nullable List<String> answered(String capability, PropertyTargets demands) {
        int level = demands.number(LEVEL, 0);
        return level >= 0 && level <= tables.scale(capability).top() && demands.admits(LEVEL, level)
                ? List.of(answer(capability, level))
                : null;
    }

    static String answer(String capability, int level) {
        return "answers[" + capability + "].level=" + level;
    }
}
