package org.cxmaturity.intake;

import java.math.BigDecimal;
import java.util.List;
import org.cxmaturity.model.BusinessCase;
import org.cxmaturity.model.BusinessCase.Span;
import org.jspecify.annotations.Nullable;

/** Reads what the client assumes of the money that kept customers are worth. */
final class BusinessCases {
    static final String KEY = "businessCase";

    private static final int MOST_CUSTOMERS = 2_000_000_000;
    private static final String MOST_MONEY = "1000000000";
    private static final String LOW = "low";
    private static final String HIGH = "high";

    private BusinessCases() {}

    /**
     * The assumptions, or null where there are none or they can't be had; then the problems were said.
     *
     * @param currency whether the constraints name one
     */
    static @Nullable BusinessCase read(Cursor place, boolean currency) {
        Fields fields =
                place.fields(List.of("customers", "marginPerCustomer", "churn", "churnExpected", "personDayCost"));
        if (fields == null) {
            return null;
        }
        if (!currency) {
            fields.self().say("money without a currency", "constraints.currency", null);
        }
        Integer customers = fields.need("customers").whole(1, MOST_CUSTOMERS);
        Span margin = span(fields.need("marginPerCustomer"), MOST_MONEY);
        BigDecimal churn = fields.need("churn").number("0", "1");
        Cursor expectedAt = fields.need("churnExpected");
        Span expected = span(expectedAt, "1");
        BigDecimal personDay = fields.may("personDayCost").number("0", MOST_MONEY);
        if (churn != null && expected != null && expected.high().compareTo(churn) > 0) {
            expectedAt.say(
                    expected.high().toPlainString() + " at the high end",
                    "at most the churn of today, " + churn.toPlainString(),
                    null);
            return null;
        }
        return customers == null || margin == null || churn == null || expected == null
                ? null
                : new BusinessCase(customers, margin, churn, expected, personDay);
    }

    private static @Nullable Span span(Cursor place, String most) {
        Fields fields = place.fields(List.of(LOW, HIGH));
        if (fields == null) {
            return null;
        }
        BigDecimal low = fields.need(LOW).number("0", most);
        BigDecimal high = fields.need(HIGH).number("0", most);
        if (low != null && high != null && low.compareTo(high) > 0) {
            fields.may(LOW)
                    .say(
                            low.toPlainString(),
                            "a low end that is not above the high one, " + high.toPlainString(),
                            null);
            return null;
        }
        return low == null || high == null ? null : new Span(low, high);
    }
}
