package org.cxmaturity.plain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cxmaturity.model.Basis;
import org.cxmaturity.model.CapabilityLevel;
import org.cxmaturity.model.CriterionCheck;
import org.cxmaturity.model.Derived;
import org.cxmaturity.model.GroupCheck;
import org.cxmaturity.model.Need;
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
    private final List<StageCriterionRow> rows;
    private final List<CriterionCheck> checks = new ArrayList<>();
    private final List<Standing> standings = new ArrayList<>();
    private final List<Need> needs = new ArrayList<>();
    private final List<UnprovenCriterion> unproven = new ArrayList<>();

    PlainStages(Tables tables, List<CapabilityLevel> levels) {
        this.levels = levels;
        this.rows = tables.all(StageCriterionRow.class);
        for (StageCriterionRow row : rows) {
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
            ask(standing(model.id(), Reading.STATED));
        }
    }

    List<Derived> facts() {
        return Stream.of(checks, groups(), standings, needs, unproven)
                .<Derived>flatMap(List::stream)
                .toList();
    }

    List<Need> needs() {
        return needs;
    }

    List<UnprovenCriterion> unproven() {
        return unproven;
    }

    List<CriterionCheck> checks() {
        return checks;
    }

    /** The criteria within reach that evidence does not show, and that may be met: without one more of them the range stays as wide. */
    List<CriterionCheck> unsettled() {
        return checks.stream()
                .filter(check -> check.metHighest() && holdsBack(check, Reading.LOWEST))
                .filter(check -> {
                    Standing highest = standing(check.model(), Reading.HIGHEST);
                    return highest.attained() && check.order() <= highest.order();
                })
                .toList();
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
                row.group(),
                level.evidenced() >= row.minimum(),
                shown >= row.minimum(),
                level.level() >= row.minimum(),
                level.highest() >= row.minimum());
    }

    private Standing climb(List<StageRow> stages, Reading reading) {
        StageRow at = stages.get(0);
        boolean attained = false;
        for (StageRow stage : stages) {
            if (checks.stream()
                    .anyMatch(check -> check.stage().equals(stage.stage())
                            && check.model().equals(stage.model())
                            && holdsBack(check, reading))) {
                break;
            }
            at = stage;
            attained = true;
        }
        return new Standing(at.model(), reading, at.stage(), at.order(), attained);
    }

    /** Not met, and neither enough others of its group. */
    private boolean holdsBack(CriterionCheck check, Reading reading) {
        if (!check.essential() || met(check, reading)) {
            return false;
        }
        StageCriterionRow own = row(check);
        List<CriterionCheck> group = checks.stream()
                .filter(each -> own.grouped() && same(row(each), own))
                .toList();
        long met = group.stream().filter(each -> met(each, reading)).count();
        return met < Math.min(own.needed(), group.size()) || group.isEmpty();
    }

    private static boolean same(StageCriterionRow one, StageCriterionRow other) {
        return one.model().equals(other.model())
                && one.stage().equals(other.stage())
                && one.group().equals(other.group());
    }

    private static boolean met(CriterionCheck check, Reading reading) {
        return switch (reading) {
            case EVIDENCED -> check.metEvidenced();
            case LOWEST -> check.metLowest();
            case STATED -> check.metStated();
            case HIGHEST -> check.metHighest();
        };
    }

    private StageCriterionRow row(CriterionCheck check) {
        return rows.stream()
                .filter(row -> row.model().equals(check.model())
                        && row.stage().equals(check.stage())
                        && Meets.in(row.capability(), check.capability()))
                .findFirst()
                .orElseThrow();
    }

    /** Each group of criteria that apply, and the readings in which it is enough. */
    private List<GroupCheck> groups() {
        Map<String, List<CriterionCheck>> members = new TreeMap<>();
        for (CriterionCheck check : checks) {
            if (row(check).grouped()) {
                members.computeIfAbsent(
                                check.model() + "/" + check.stage() + "/" + check.group(), first -> new ArrayList<>())
                        .add(check);
            }
        }
        List<GroupCheck> groups = new ArrayList<>();
        for (List<CriterionCheck> each : members.values()) {
            CriterionCheck first = each.get(0);
            int needed = Math.min(row(first).needed(), each.size());
            List<Reading> held = Stream.of(Reading.values())
                    .filter(reading ->
                            each.stream().filter(check -> met(check, reading)).count() >= needed)
                    .toList();
            groups.add(new GroupCheck(
                    first.model(),
                    first.stage(),
                    first.order(),
                    first.group(),
                    needed,
                    each.stream().map(CriterionCheck::capability).sorted().toList(),
                    held));
        }
        return groups;
    }

    private Standing standing(String model, Reading reading) {
        return standings.stream()
                .filter(each -> each.model().equals(model) && each.reading() == reading)
                .findFirst()
                .orElseThrow();
    }

    private void ask(Standing stated) {
        int next = stated.attained() ? stated.order() + 1 : stated.order();
        for (CriterionCheck check : checks) {
            if (!check.model().equals(stated.model())) {
                continue;
            }
            if (check.order() == next && !check.metStated()) {
                needs.add(need(check));
            }
            if (check.metStated() && holdsBack(check, Reading.EVIDENCED) && check.order() < next) {
                unproven.add(new UnprovenCriterion(
                        check.model(),
                        check.stage(),
                        check.order(),
                        check.capability(),
                        check.required(),
                        level(check).evidenced()));
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
                holdsBack(check, Reading.STATED),
                level.basis() != Basis.UNKNOWN || level.highest() < check.required());
    }
}
