package org.cxmaturity.tablecheck;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cxmaturity.model.Nearest;
import org.cxmaturity.tables.ModelRow;
import org.cxmaturity.tables.PhaseRow;
import org.cxmaturity.tables.StageCriterionRow;
import org.cxmaturity.tables.StageRow;
import org.cxmaturity.tablespec.CellPlace;
import org.cxmaturity.tablespec.CellText;
import org.cxmaturity.tablespec.TableSpec;

/** Stages and their criteria. */
final class StageConsistency {
    private final RowProblems complaints;
    private final Map<String, StageRow> stages = new TreeMap<>();

    StageConsistency(RowProblems complaints) {
        this.complaints = complaints;
        for (StageRow row : complaints.rows(StageRow.class)) {
            stages.put(row.model() + "." + row.stage(), row);
        }
    }

    /** Every organisation stands on some stage: a model without one would leave it nowhere. */
    static void floors(RowProblems complaints) {
        Set<String> staged =
                complaints.rows(StageRow.class).stream().map(StageRow::model).collect(Collectors.toSet());
        for (ModelRow row : complaints.rows(ModelRow.class)) {
            if (!staged.contains(row.id())) {
                complaints.at(
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
        for (StageCriterionRow row : complaints.rows(StageCriterionRow.class)) {
            stage(row);
        }
        criteria();
    }

    private void orders() {
        List<StageRow> rows = complaints.rows(StageRow.class).stream()
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
                complaints.at(
                        row, "order", Integer.toString(row.order()), next + ": orders count from 1 in each model");
            }
            next++;
            if (!row.id().equals(row.model() + "." + row.stage())) {
                complaints.at(row, "id", row.id(), row.model() + "." + row.stage() + ", the model and the stage");
            }
        }
    }

    private void phases() {
        Map<String, String> models = new HashMap<>();
        complaints.rows(PhaseRow.class).forEach(row -> models.put(row.id(), row.model()));
        for (StageRow row : complaints.rows(StageRow.class)) {
            String phase = row.phase();
            if (phase != null && !row.model().equals(models.get(phase))) {
                complaints.at(row, "phase", phase + ", a phase of another model", "a phase of " + row.model());
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
            complaints.at(
                    row,
                    "stage",
                    CellText.quoted(row.stage()),
                    "a stage of " + row.model(),
                    Nearest.to(row.stage(), known));
        } else if (stage.order() != row.order()) {
            complaints.at(
                    row,
                    "order",
                    Integer.toString(row.order()),
                    stage.order() + ", as in " + complaints.place(stage, "order"));
        }
    }

    /** One criterion a stage and capability, and none that asks less than one below it. */
    private void criteria() {
        Map<String, StageCriterionRow> highest = new HashMap<>();
        complaints.rows(StageCriterionRow.class).stream()
                .sorted(Comparator.comparing(StageCriterionRow::order).thenComparing(StageCriterionRow::id))
                .forEach(row -> row.capability().forEach(capability -> criterion(highest, capability, row)));
    }

    private void criterion(Map<String, StageCriterionRow> highest, String capability, StageCriterionRow row) {
        StageCriterionRow below = highest.put(row.model() + " " + capability, row);
        if (below == null) {
            return;
        }
        String place = complaints.place(below, "minimum");
        if (below.order() == row.order()) {
            complaints.at(
                    row,
                    "capability",
                    "a second criterion of " + row.model() + "." + row.stage() + " for " + capability,
                    "one; the other is at " + place);
        } else if (row.minimum() < below.minimum()) {
            complaints.at(
                    row,
                    "minimum",
                    row.minimum() + " for " + capability,
                    below.minimum() + " or more, since the stage below asks that at " + place);
        }
    }
}
