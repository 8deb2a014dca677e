package org.cxmaturity.clientreport;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.cxmaturity.clientreport.ClientReport.Moved;
import org.cxmaturity.clientreport.ClientReport.Since;
import org.cxmaturity.comparison.KpiMoved;
import org.cxmaturity.comparison.KpisSince;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.model.Assessment.Stage;
import org.cxmaturity.model.Derivation;
import org.cxmaturity.roadmap.WhatIf.LevelChange;

/** What two assessments of one organisation by the same rules differ in. */
final class ChangesSince {
    private ChangesSince() {}

    /**
     * The changes.
     *
     * @param because what moved the organisation in a model, in words
     */
    static Since between(Derivation before, Derivation after, Function<String, List<String>> because) {
        return between(
                before.assessment(), after.assessment(), KpisSince.between(before.profile(), after.profile()), because);
    }

    static Since between(
            Assessment before, Assessment after, List<KpiMoved> kpis, Function<String, List<String>> because) {
        List<Moved> moved = new ArrayList<>();
        for (Placement now : after.placements()) {
            before.placements().stream()
                    .filter(then -> then.model().equals(now.model()))
                    .filter(then -> place(then) != place(now))
                    .forEach(then -> moved.add(new Moved(
                            now.modelName(),
                            stage(then),
                            then.attained(),
                            stage(now),
                            now.attained(),
                            place(now) - place(then),
                            because.apply(now.model()))));
        }
        return new Since(before.asOf(), moved, LevelChange.between(before, after), kpis);
    }

    /** 0 where not even the first stage is attained. */
    private static int place(Placement placement) {
        return placement.attained() ? placement.order() : placement.order() - 1;
    }

    private static Stage stage(Placement placement) {
        return new Stage(placement.stage(), placement.name());
    }
}
