package org.cxmaturity.plain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.cxmaturity.model.Basis;
import org.cxmaturity.model.CapabilityLevel;
import org.cxmaturity.model.CriterionCheck;
import org.cxmaturity.model.Derived;
import org.cxmaturity.model.Need;
import org.cxmaturity.model.Question;
import org.cxmaturity.model.Reading;
import org.cxmaturity.model.Standing;
import org.cxmaturity.model.UnprovenCriterion;
import org.cxmaturity.tables.ModelRow;
import org.cxmaturity.tables.StageCriterionRow;
import org.cxmaturity.tables.StageRow;
import org.cxmaturity.tables.Tables;

/** Gated placement: climbs each model's stages as far as all essential criteria are met, and says what the next one lacks. */
final class PlainStages {
    private final List<CapabilityLevel> levels;
    private final List<CriterionCheck> checks = new ArrayList<>();
    private final List<Standing> standings = new ArrayList<>();
    private final List<Need> needs = new ArrayList<>();
    private final List<UnprovenCriterion> unproven = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();

    PlainStages(Tables tables, List<CapabilityLevel> levels) {
        this.levels = levels;
        for (StageCriterionRow row : tables.all(StageCriterionRow.class)) {
            levels.stream()
                    .filter(level -> Meets.in(row.capability(), level.capability()))
                    .forEach(level -> checks.add(check(row, level)));
        }
        for (ModelRow model : tables.all(ModelRow.class)) {
            List<StageRow> stages = tables.all(StageRow.class).stream()
                    .filter(stage -> stage.model().equals(model.id()))
                    .sorted(Comparator.comparing(StageRow::order))
                    .toList();
            for (Reading reading : Reading.values()) {
                standings.add(climb(stages, reading));
            }
            ask(standing(model.id(), Reading.STATED), standing(model.id(), Reading.HIGHEST));
        }
    }

    List<Derived> facts() {
        return Stream.of(checks, standings, needs, questions, unproven)
                .<Derived>flatMap(List::stream)
                .toList();
    }

    List<Need> needs() {
        return needs;
    }

    private static CriterionCheck check(StageCriterionRow row, CapabilityLevel level) {
        int shown = row.evidence() ? level.evidenced() : level.level();
        return new CriterionCheck(
                row.model(),
                row.stage(),
                row.order(),
                level.capability(),
                row.minimum(),
                row.essential(),
                level.evidenced() >= row.minimum(),
                shown >= row.minimum(),
                level.level() >= row.minimum(),
                level.highest() >= row.minimum());
    }

    private Standing climb(List<StageRow> stages, Reading reading) {
        StageRow at = stages.get(0);
        boolean attained = false;
        for (StageRow stage : stages) {
            if (checks.stream().anyMatch(check -> holdsBack(check, stage, reading))) {
                break;
            }
            at = stage;
            attained = true;
        }
        return new Standing(at.model(), reading, at.stage(), at.order(), attained);
    }

    private static boolean holdsBack(CriterionCheck check, StageRow stage, Reading reading) {
        boolean met =
                switch (reading) {
                    case EVIDENCED -> check.metEvidenced();
                    case LOWEST -> check.metLowest();
                    case STATED -> check.metStated();
                    case HIGHEST -> check.metHighest();
                };
        return !met
                && check.essential()
                && check.order() == stage.order()
                && check.model().equals(stage.model());
    }

    private Standing standing(String model, Reading reading) {
        return standings.stream()
                .filter(each -> each.model().equals(model) && each.reading() == reading)
                .findFirst()
                .orElseThrow();
    }

    private void ask(Standing stated, Standing highest) {
        int next = stated.attained() ? stated.order() + 1 : stated.order();
        for (CriterionCheck check : checks) {
            if (!check.model().equals(stated.model())) {
                continue;
            }
            if (check.order() == next && !check.metStated()) {
                needs.add(need(check));
            }
            boolean open = !check.metStated() && check.metHighest();
            if (check.essential() && open && check.order() >= next && check.order() <= highest.order()) {
                questions.add(new Question(check.capability(), check.model(), check.order(), false));
            }
            if (check.essential() && check.metStated() && !check.metEvidenced() && check.order() < next) {
                unproven.add(new UnprovenCriterion(
                        check.model(),
                        check.stage(),
                        check.order(),
                        check.capability(),
                        check.required(),
                        level(check).evidenced()));
            }
            boolean claimed = check.metStated() && !check.metLowest();
            if (check.essential() && claimed && check.order() <= stated.order()) {
                questions.add(new Question(check.capability(), check.model(), check.order(), true));
            }
        }
    }

    private CapabilityLevel level(CriterionCheck check) {
        return levels.stream()
                .filter(each -> each.capability().equals(check.capability()))
                .findFirst()
                .orElseThrow();
    }

    private Need need(CriterionCheck check) {
        CapabilityLevel level = level(check);
        return new Need(
                check.model(),
                check.capability(),
                level.level(),
                check.required(),
                check.essential(),
                level.basis() != Basis.UNKNOWN);
    }
}
