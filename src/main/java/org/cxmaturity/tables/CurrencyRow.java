package org.cxmaturity.tables;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A currency and its planning rate against the catalogue's own currency, GBP. */
@Catalogue(
        name = "currency-rates",
        workbook = "rule-base",
        sheet = "Currency rates",
        title = "Planning rates",
        help =
                "Action costs are stated in GBP and converted to the profile's currency by these rates. They are rounded planning rates, not quotations.")
public record CurrencyRow(
        @Entry(title = "Currency", help = "ISO 4217 code") String id,
        @Entry(title = "Name") String name,
        @Entry(title = "Units per GBP") BigDecimal perPound,
        @Entry(title = "Rate of") LocalDate on,

        @Entry(title = "Source") @InOtherLanguages(Telling.MAY_STAY)
        String source)
        implements Row {
    /** The currency that the tables' own figures are in. */
    public static final String OF_CATALOGUE = "GBP";
}
