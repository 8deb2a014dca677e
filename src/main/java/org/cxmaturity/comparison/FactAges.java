package org.cxmaturity.comparison;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.cxmaturity.model.Given;
import org.cxmaturity.model.KpiMeasurement;
import org.cxmaturity.model.Training;

/** Facts as they are seen on another day: what was said stays, and only how long ago it was is another number. */
final class FactAges {
    private FactAges() {}

    /** The fact on that day; what was said of a later day is as new as can be. */
    static Given on(LocalDate day, Given fact) {
        if (fact instanceof KpiMeasurement kpi) {
            return new KpiMeasurement(
                    kpi.kind(),
                    kpi.value(),
                    kpi.on(),
                    months(kpi.on(), day),
                    kpi.responses(),
                    kpi.interval(),
                    kpi.series(),
                    kpi.scaleMin(),
                    kpi.scaleMax(),
                    kpi.wording(),
                    kpi.segment(),
                    kpi.evidenced(),
                    kpi.backing());
        }
        LocalDate held = fact instanceof Training training ? training.lastHeld() : null;
        if (fact instanceof Training training && held != null) {
            return new Training(
                    training.topic(),
                    training.staffPercent(),
                    months(held, day),
                    held,
                    training.evidenced(),
                    training.backing());
        }
        return fact;
    }

    private static int months(LocalDate from, LocalDate to) {
        return Math.max(0, Math.toIntExact(ChronoUnit.MONTHS.between(from, to)));
    }
}
