package org.cxmaturity.tablecheck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cxmaturity.model.NearestName;
import org.cxmaturity.tables.ModelRow;
import org.cxmaturity.tables.PhaseRow;
import org.cxmaturity.tables.StageCriterionRow;
import org.cxmaturity.tables.StageRow;
import org.cxmaturity.tablespec.CellPlace;
import org.cxmaturity.tablespec.CellText;
import org.cxmaturity.tablespec.TableSpec;

/** Stages and their criteria. */
final class StageConsistency {
    private final RowProblems problems;
    private final Map<String, StageRow> stages = new TreeMap<>();

    StageConsistency(RowProblems problems) {
        this.problems = problems;
        for (StageRow row : problems.rows(StageRow.class)) {
            stages.put(row.model() + "." + row.stage(), row);
        }
    }

    /** Every organisation stands on some stage: a model without one would leave it nowhere. */
    static void floors(RowProblems problems) {
        Set<String> staged =
                problems.rows(StageRow.class).stream().map(StageRow::model).collect(Collectors.toSet());
        for (ModelRow row : problems.rows(ModelRow.class)) {
            if (!staged.contains(row.id())) {
                problems.add(
                        row,
                        "id",
                        row.id() + ", a model without a stage",
                        "a floor: a stage of order 1 in " + CellPlace.of(TableSpec.of(StageRow.class)));
            }
        }
    }

    void check() {
        orders();
        phases();
        for (StageCriterionRow row : problems.rows(StageCriterionRow.class)) {
            stage(row);
        }
        criteria();
        groups();
    }

    /** A group is needed in part: in each of its rows the same part, of essential criteria. */
    private void groups() {
        Map<String, List<StageCriterionRow>> groups = new TreeMap<>();
        for (StageCriterionRow row : problems.rows(StageCriterionRow.class)) {
            if (row.grouped()) {
                groups.computeIfAbsent(row.model() + "." + row.stage() + "." + row.group(), first -> new ArrayList<>())
                        .add(row);
            } else if (row.needed() != 0) {
                problems.add(row, "needed", Integer.toString(row.needed()), "0, as the criterion is in no group");
            }
        }
        groups.values().forEach(this::group);
    }

    private void group(List<StageCriterionRow> rows) {
        StageCriterionRow first = rows.get(0);
        int members = rows.stream()
                .mapToInt(row -> Math.max(1, row.capability().size()))
                .sum();
        for (StageCriterionRow row : rows) {
            if (!row.essential()) {
                problems.add(row, "essential", "no", "yes: what is not essential needs no group");
            }
            if (row.needed() != first.needed()) {
                problems.add(
                        row,
                        "needed",
                        Integer.toString(row.needed()),
                        first.needed() + ", as in " + problems.place(first, "needed"));
            }
        }
        if (first.needed() < 1 || first.needed() >= members) {
            problems.add(
                    first,
                    "needed",
                    first.needed() + " of " + members + " in the group " + first.group(),
                    members == 1
                            ? "another criterion in the group, or none in place of it"
                            : "1 to " + (members - 1) + ": where all are needed there is no group");
        }
    }

    private void orders() {
        List<StageRow> rows = problems.rows(StageRow.class).stream()
                .sorted(Comparator.comparing(StageRow::model)
                        .thenComparing(StageRow::order)
                        .thenComparing(StageRow::id))
                .toList();
        String model = "";
        int next = 1;
        for (StageRow row : rows) {
            next = row.model().equals(model) ? next : 1;
            model = row.model();
            if (row.order() != next) {
                problems.add(row, "order", Integer.toString(row.order()), next + ": orders count from 1 in each model");
            }
            next++;
            if (!row.id().equals(row.model() + "." + row.stage())) {
                problems.add(row, "id", row.id(), row.model() + "." + row.stage() + ", the model and the stage");
            }
        }
    }

    private void phases() {
        Map<String, String> models = new HashMap<>();
        problems.rows(PhaseRow.class).forEach(row -> models.put(row.id(), row.model()));
        for (StageRow row : problems.rows(StageRow.class)) {
            String phase = row.phase();
            if (phase != null && !row.model().equals(models.get(phase))) {
                problems.add(row, "phase", phase + ", a phase of another model", "a phase of " + row.model());
            }
        }
    }

    private void stage(StageCriterionRow row) {
        StageRow stage = stages.get(row.model() + "." + row.stage());
        if (stage == null) {
            List<String> known = stages.values().stream()
                    .filter(other -> other.model().equals(row.model()))
                    .map(StageRow::stage)
                    .toList();
            problems.add(
                    row,
                    "stage",
                    CellText.quoted(row.stage()),
                    "a stage of " + row.model(),
                    NearestName.to(row.stage(), known));
        } else if (stage.order() != row.order()) {
            problems.add(
                    row,
                    "order",
                    Integer.toString(row.order()),
                    stage.order() + ", as in " + problems.place(stage, "order"));
        }
    }

    /** One criterion a stage and capability, and none that asks less than one below it. */
    private void criteria() {
        Map<String, StageCriterionRow> highest = new HashMap<>();
        problems.rows(StageCriterionRow.class).stream()
                .sorted(Comparator.comparing(StageCriterionRow::order).thenComparing(StageCriterionRow::id))
                .forEach(row -> row.capability().forEach(capability -> criterion(highest, capability, row)));
    }

    private void criterion(Map<String, StageCriterionRow> highest, String capability, StageCriterionRow row) {
        StageCriterionRow below = highest.put(row.model() + " " + capability, row);
        if (below == null) {
            return;
        }
        String place = problems.place(below, "minimum");
        if (below.order() == row.order()) {
            problems.add(
                    row,
                    "capability",
                    "a second criterion of " + row.model() + "." + row.stage() + " for " + capability,
                    "one; the other is at " + place);
        } else if (row.minimum() < below.minimum()) {
            problems.add(
                    row,
                    "minimum",
                    row.minimum() + " for " + capability,
                    below.minimum() + " or more, since the stage below asks that at " + place);
        }
    }
}
