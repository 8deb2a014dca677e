package org.cxmaturity.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.cxmaturity.model.Answer;
import org.cxmaturity.model.Backing;
import org.cxmaturity.model.CapabilityAnswer;
import org.cxmaturity.model.Given;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.StageCriterionRow;
import org.cxmaturity.tables.StageRow;
import org.cxmaturity.tables.Tables;
import org.jspecify.annotations.Nullable;

/** What people answer about capabilities: levels by lot, up to a stage aimed at, and who says so. */
final class GeneratedAnswers {
    private final Tables tables;
    private final Random random;

    GeneratedAnswers(Tables tables, Random random) {
        this.tables = tables;
        this.random = random;
    }

    /** The answers of the profile of that number. */
    List<Given> of(int number) {
        return answers(levels(number));
    }

    /** The levels aimed at; a capability left out is not known. */
    private Map<String, Integer> levels(int number) {
        List<StageRow> stages = tables.all(StageRow.class);
        StageRow target = stages.get(number % stages.size());
        boolean loose = chance(15);
        Map<String, Integer> levels = new TreeMap<>();
        for (CapabilityRow capability : tables.all(CapabilityRow.class)) {
            if (chance(loose ? 60 : 93)) {
                levels.put(capability.id(), random.nextInt(loose ? 5 : 3));
            }
        }
        List<StageCriterionRow> asked = tables.all(StageCriterionRow.class).stream()
                .filter(row -> row.model().equals(target.model()) && row.order() <= target.order() && row.essential())
                .toList();
        asked.forEach(
                row -> row.capability().forEach(capability -> levels.merge(capability, row.minimum(), Math::max)));
        if (chance(20) && !asked.isEmpty()) {
            StageCriterionRow missed = asked.get(random.nextInt(asked.size()));
            missed.capability().forEach(capability -> levels.put(capability, missed.minimum() - 1));
        }
        return levels;
    }

    private List<Given> answers(Map<String, Integer> levels) {
        List<Given> answers = new ArrayList<>();
        int evidenced = List.of(0, 50, 95).get(random.nextInt(3));
        for (CapabilityRow capability : tables.all(CapabilityRow.class)) {
            Integer level = levels.get(capability.id());
            if (level != null) {
                answers.add(answer(capability.id(), Answer.KNOWN, level, "marketing", chance(evidenced)));
                if (chance(10)) {
                    int other = Math.max(0, Math.min(4, level + random.nextInt(4) - (chance(3) ? 3 : 0)));
                    answers.add(answer(capability.id(), Answer.KNOWN, other, "sales", chance(evidenced)));
                }
            } else if (capability.optional() && chance(50)) {
                answers.add(answer(capability.id(), Answer.NOT_APPLICABLE, null, "marketing", false));
            } else if (chance(30)) {
                answers.add(answer(capability.id(), Answer.UNKNOWN, null, "marketing", false));
            }
        }
        return answers;
    }

    static CapabilityAnswer answer(
            String capability, Answer answer, @Nullable Integer level, String department, boolean shown) {
        return new CapabilityAnswer(
                capability,
                answer,
                level,
                department,
                "Head of " + department,
                null,
                GeneratedProfiles.AS_OF,
                shown,
                shown ? GeneratedProfiles.SHOWN : Backing.NONE);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
