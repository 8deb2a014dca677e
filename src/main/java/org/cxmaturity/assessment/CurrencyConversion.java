package org.cxmaturity.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.cxmaturity.model.Assessment.Cost;
import org.cxmaturity.model.Constraints;
import org.cxmaturity.model.Profile;
import org.cxmaturity.speech.ResultSentence;
import org.cxmaturity.tables.CurrencyRow;
import org.jspecify.annotations.Nullable;

/** Turns the catalogue's pounds into the profile's currency by the planning rate, and says so. */
final class CurrencyConversion {
    private final CurrencyRow rate;
    private final @Nullable String conversion;

    CurrencyConversion(Catalogues catalogues, Profile profile) {
        String currency = profile.constraints().map(Constraints::currency).orElse(CurrencyRow.OF_CATALOGUE);
        this.rate = catalogues.tables().row(CurrencyRow.class, currency);
        this.conversion = currency.equals(CurrencyRow.OF_CATALOGUE)
                ? null
                : catalogues.wording(
                        ResultSentence.COST_CONVERTED,
                        Map.of(
                                "currency", currency,
                                "rate", catalogues.speech().exact(rate.perPound()),
                                "on", catalogues.speech().day(rate.on())));
    }

    Cost cost(long low, long high) {
        return new Cost(converted(low), converted(high), rate.id(), conversion);
    }

    private long converted(long pounds) {
        return BigDecimal.valueOf(pounds)
                .multiply(rate.perPound())
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
