package org.cxmaturity.plain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.cxmaturity.model.Constraints;
import org.cxmaturity.model.Growth;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.Scaling;
import org.cxmaturity.model.StaffTime;
import org.cxmaturity.tables.ScalingRow;
import org.cxmaturity.tables.Tables;

/** What actions take at a headcount, and how much time people have. */
final class PlainScaling {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final TreeMap<Integer, ScalingRow> anchors = new TreeMap<>();
    private final int employees;
    private final boolean stated;

    PlainScaling(Tables tables, Profile profile) {
        tables.all(ScalingRow.class).forEach(row -> anchors.put(row.employees(), row));
        Integer headcount = profile.organisation().employees();
        this.stated = headcount != null;
        this.employees = headcount != null
                ? headcount
                : tables.row(ScalingRow.class, ScalingRow.OF_CATALOGUE).employees();
    }

    Scaling scaling() {
        return new Scaling(
                employees,
                stated,
                hundredths(ScalingRow::cost),
                hundredths(ScalingRow::effortBySize),
                hundredths(ScalingRow::effortByHeads),
                hundredths(ScalingRow::durationBySize),
                hundredths(ScalingRow::durationByHeads),
                rounded(between(ScalingRow::staffDays)).intValueExact());
    }

    List<StaffTime> time(Profile profile) {
        List<StaffTime> time = new ArrayList<>();
        for (Constraints constraints : profile.all(Constraints.class)) {
            Integer days = constraints.staffDaysPerQuarter();
            if (days != null) {
                time.add(new StaffTime(days, true));
            }
        }
        if (time.isEmpty()) {
            time.add(new StaffTime(scaling().staffDays(), false));
        }
        return time;
    }

    private int hundredths(ToLongFunction<ScalingRow> percent) {
        return rounded(between(percent).multiply(HUNDRED)).intValueExact();
    }

    /** On the straight line between the anchors on either side, to more places than are ever needed. */
    private BigDecimal between(ToLongFunction<ScalingRow> figure) {
        ScalingRow below = anchors.floorEntry(employees).getValue();
        ScalingRow above = anchors.ceilingEntry(employees).getValue();
        BigDecimal low = BigDecimal.valueOf(figure.applyAsLong(below));
        if (above.equals(below)) {
            return low;
        }
        return BigDecimal.valueOf(figure.applyAsLong(above))
                .subtract(low)
                .multiply(BigDecimal.valueOf(employees - below.employees()))
                .divide(BigDecimal.valueOf(above.employees() - below.employees()), 20, RoundingMode.HALF_UP)
                .add(low);
    }

    private static BigDecimal rounded(BigDecimal figure) {
        return figure.setScale(0, RoundingMode.HALF_UP);
    }

    /** A figure of the catalogue as it is here. */
    static long here(long figure, int hundredths) {
        return rounded(BigDecimal.valueOf(figure).multiply(BigDecimal.valueOf(hundredths, 4)))
                .longValueExact();
    }

    static int effort(Scaling scaling, Growth growth) {
        return growth == Growth.HEADS
                ? scaling.effortByHeads()
                : growth == Growth.SIZE ? scaling.effortBySize() : 10_000;
    }

    static int duration(Scaling scaling, Growth growth) {
        return growth == Growth.HEADS
                ? scaling.durationByHeads()
                : growth == Growth.SIZE ? scaling.durationBySize() : 10_000;
    }
}
