package org.cxmaturity.tabletest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.model.CapabilityLevel;
import org.cxmaturity.model.FindingKind;
import org.cxmaturity.tables.CapabilityObstacleRow;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.ExpectationKind;
import org.cxmaturity.tables.LevelFindingRow;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.Tables;
import org.cxmaturity.workbook.Column;
import org.cxmaturity.workbook.TableSpec;

/** Cases of one answer about one capability. */
final class AnswerProbes {
    private static final String LEVEL = "level";

    private final Tables tables;

    AnswerProbes(Tables tables) {
        this.tables = tables;
    }

    List<Probe> of(LevelFindingRow row) {
        Optional<String> capability = tables.all(CapabilityRow.class).stream()
                .filter(each -> row.dimension().isEmpty() || row.dimension().contains(each.dimension()))
                .map(Row::id)
                .findFirst();
        return capability
                .map(id -> probes(row, id, Suggestions.finding(row.kind(), id)))
                .orElse(List.of());
    }

    List<Probe> of(CapabilityObstacleRow row) {
        Optional<String> capability = row.capability().isEmpty()
                ? tables.all(CapabilityRow.class).stream().map(Row::id).findFirst()
                : row.capability().stream().sorted().findFirst();
        return capability
                .map(id -> probes(row, id, Suggestions.finding(FindingKind.OBSTACLE, row.obstacle())))
                .orElse(List.of());
    }

    private static List<Probe> probes(Row row, String capability, String finding) {
        TableSpec<?> spec = TableSpec.of(row.getClass());
        Demands firing = Demands.firing(spec, row);
        List<Probe> probes = new ArrayList<>();
        int level = firing.number(LEVEL, 0);
        if (level < 0 || level > CapabilityLevel.TOP || !firing.admits(LEVEL, level)) {
            return probes;
        }
        probes.add(Suggestions.at(row, List.of(answer(capability, level)), ExpectationKind.FINDING, finding));
        for (Column column : spec.conditions()) {
            Demands missing = column.property().equals(LEVEL) ? firing.missing(column, row) : null;
            int past = missing == null ? -1 : missing.number(LEVEL, -1);
            if (past >= 0 && past <= CapabilityLevel.TOP) {
                probes.add(Suggestions.past(
                        row,
                        probes.size(),
                        column.title(),
                        List.of(answer(capability, past)),
                        ExpectationKind.FINDING,
                        finding));
            }
        }
        return probes;
    }

    static String answer(String capability, int level) {
        return "answers[" + capability + "].level=" + level;
    }
}
