package org.cxmaturity.intake;

import java.math.BigDecimal;
import org.cxmaturity.model.KpiKind;
import org.jspecify.annotations.Nullable;

/**
 * Asks about numbers that are allowed and yet hardly what was meant: read for percent where a share was written, for an NPS where
 * an average was, for people where thousands of people were. A KPI's value stands where evidence comes with it.
 */
final class Plausibility {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HIGHEST_ANSWER = BigDecimal.TEN;

    /** Fewer may well be the same few people. */
    private static final int MANY_DEPARTMENTS = 5;

    /** A quarter has at most so many working days. */
    private static final int MOST_DAYS = 66;

    private Plausibility() {}

    /**
     * Asks about the value of a KPI.
     *
     * @param asked the largest answer that could be given; null where that is not known
     */
    static void ask(Cursor place, KpiKind kind, BigDecimal value, @Nullable BigDecimal asked) {
        boolean percent = kind == KpiKind.CSAT || kind == KpiKind.RETENTION;
        if (percent && value.signum() > 0 && value.compareTo(BigDecimal.ONE) <= 0) {
            place.refuse(
                    kind + " in percent, from 0 to 100, or evidence that it is so low",
                    value.multiply(HUNDRED).stripTrailingZeros().toPlainString());
        } else if (kind == KpiKind.CSAT && asked != null && answers(value, asked)) {
            place.refuse(
                    "CSAT in percent: how many of a hundred are satisfied, or evidence that they are so few",
                    "the share of satisfied answers, not their average");
        } else if (kind == KpiKind.NPS
                && answers(value, HIGHEST_ANSWER)
                && value.stripTrailingZeros().scale() > 0) {
            place.refuse(
                    "NPS from -100 to 100: promoters less detractors in percent, or evidence that it is so",
                    "that difference, not the average of the answers");
        }
    }

    /** Whether it may be the average of answers of which the largest is not large. */
    private static boolean answers(BigDecimal value, BigDecimal largest) {
        return value.signum() > 0 && value.compareTo(largest) <= 0 && largest.compareTo(HIGHEST_ANSWER) <= 0;
    }

    /** Asks about so few people in so many departments. */
    static void ask(Cursor place, int employees, int departments) {
        if (departments >= MANY_DEPARTMENTS && 2 * employees < departments) {
            place.refuse("a number of people that can be in " + departments + " departments", thousands(employees));
        }
    }

    /** Asks about more working days in a quarter than all people have. */
    static void askDays(Cursor place, int staffDays, int employees) {
        if (staffDays > (long) MOST_DAYS * employees) {
            place.refuse(
                    "at most " + (long) MOST_DAYS * employees + " days, all that " + employees
                            + (employees == 1 ? " person works" : " people work") + " in a quarter",
                    null);
        }
    }

    /** What may have been meant where a point parted thousands and was lost. */
    private static @Nullable String thousands(int employees) {
        return employees == 0 ? null : employees + "000";
    }
}
