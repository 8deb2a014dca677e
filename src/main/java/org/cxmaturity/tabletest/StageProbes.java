package org.cxmaturity.tabletest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cxmaturity.tables.ExpectationKind;
import org.cxmaturity.tables.StageCriterionRow;
import org.cxmaturity.tables.Tables;
import org.cxmaturity.tabletest.Suggestions.Suggested;

/** Cases in which a stage is only just reached, by answers alone; and just past it, with one capability a level lower. */
final class StageProbes {
    private final Tables tables;

    StageProbes(Tables tables) {
        this.tables = tables;
    }

    Suggested of(StageCriterionRow row) {
        if (!row.essential()) {
            return Suggested.none("it is not essential: it counts towards completion, and moves no stage");
        }
        Map<String, Integer> levels = just(row.model(), row.order());
        String capability = row.capability().stream().sorted().findFirst().orElse("");
        if (levels.getOrDefault(capability, 0) != row.minimum()) {
            return Suggested.none("another criterion up to the same stage asks more of the same capability");
        }
        Probe at = new Probe(
                "P-" + row.model() + "-" + row.stage() + "-at",
                "stage-criteria#" + row.id(),
                true,
                row.model() + ": " + row.stage() + " is only just reached, by answers alone",
                edits(levels),
                ExpectationKind.STAGE,
                row.model());
        levels.put(capability, row.minimum() - 1);
        return Suggested.of(List.of(
                at, Suggestions.past(row, 1, "Minimum level", edits(levels), ExpectationKind.STAGE, row.model())));
    }

    /** The least levels that reach the stage: of every essential criterion up to it. */
    Map<String, Integer> just(String model, int order) {
        Map<String, Integer> levels = new TreeMap<>();
        tables.all(StageCriterionRow.class).stream()
                .filter(each -> each.model().equals(model) && each.order() <= order && each.essential())
                .forEach(each ->
                        each.capability().forEach(capability -> levels.merge(capability, each.minimum(), Math::max)));
        return levels;
    }

    static List<String> edits(Map<String, Integer> levels) {
        List<String> edits = new ArrayList<>();
        levels.forEach((capability, level) -> edits.add(AnswerProbes.answer(capability, level)));
        return edits;
    }
}
