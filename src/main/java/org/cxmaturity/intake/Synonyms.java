package org.cxmaturity.intake;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.cxmaturity.model.NearestName;
import org.jspecify.annotations.Nullable;

/** Guesses which of the format's names a person meant who used a word of their own, or mistyped one. */
final class Synonyms {
    /** What people write for a value the format calls otherwise; upper case, letters and digits only. */
    private static final Map<String, String> SYNONYMS = new TreeMap<>(Map.ofEntries(
            Map.entry("FORTNIGHTLY", "WEEKLY"),
            Map.entry("BIWEEKLY", "WEEKLY"),
            Map.entry("ANNUALLY", "YEARLY"),
            Map.entry("ANNUAL", "YEARLY"),
            Map.entry("SOMETIME", "AD_HOC"),
            Map.entry("IRREGULAR", "AD_HOC"),
            Map.entry("REGULARLY", "MONTHLY"),
            Map.entry("OFTEN", "MOSTLY"),
            Map.entry("USUALLY", "MOSTLY"),
            Map.entry("RARELY", "SOMETIMES"),
            Map.entry("NEARREALTIME", "REAL_TIME"),
            Map.entry("LIVE", "REAL_TIME"),
            Map.entry("INSTANT", "REAL_TIME"),
            Map.entry("POS", "POINT_OF_SALE"),
            Map.entry("TILL", "POINT_OF_SALE"),
            Map.entry("CDP", "CUSTOMER_DATA_PLATFORM"),
            Map.entry("CALLCENTRE", "CONTACT_CENTRE"),
            Map.entry("CALLCENTER", "CONTACT_CENTRE"),
            Map.entry("CMS", "CONTENT_MANAGEMENT"),
            Map.entry("AI", "PREDICTION"),
            Map.entry("ABTESTING", "EXPERIMENTATION"),
            Map.entry("WEB", "WEBSITE"),
            Map.entry("SHOP", "STORE"),
            Map.entry("TELEPHONE", "PHONE"),
            Map.entry("GOVERNMENT", "PUBLIC_SECTOR"),
            Map.entry("LOCALGOVERNMENT", "PUBLIC_SECTOR"),
            Map.entry("COUNCIL", "PUBLIC_SECTOR"),
            Map.entry("BANKING", "FINANCE"),
            Map.entry("BANK", "FINANCE"),
            Map.entry("BANKS", "FINANCE"),
            Map.entry("INSURANCE", "FINANCE"),
            Map.entry("HOTEL", "HOSPITALITY"),
            Map.entry("HOTELS", "HOSPITALITY"),
            Map.entry("RESTAURANT", "HOSPITALITY"),
            Map.entry("RESTAURANTS", "HOSPITALITY"),
            Map.entry("TOURISM", "HOSPITALITY"),
            Map.entry("HOSPITAL", "HEALTHCARE"),
            Map.entry("HOSPITALS", "HEALTHCARE"),
            Map.entry("CLINIC", "HEALTHCARE"),
            Map.entry("SOFTWARE", "TECHNOLOGY"),
            Map.entry("IT", "TECHNOLOGY"),
            Map.entry("SHOPS", "RETAIL"),
            Map.entry("B2B", "BUSINESSES"),
            Map.entry("COMPANIES", "BUSINESSES"),
            Map.entry("FIRMS", "BUSINESSES"),
            Map.entry("B2C", "CONSUMERS"),
            Map.entry("CUSTOMERS", "CONSUMERS"),
            Map.entry("GUESTS", "CONSUMERS"),
            Map.entry("SHOPPERS", "CONSUMERS"),
            Map.entry("RESIDENTS", "CITIZENS"),
            Map.entry("PUBLIC", "CITIZENS"),
            Map.entry("EURO", "EUR"),
            Map.entry("EUROS", "EUR"),
            Map.entry("POUND", "GBP"),
            Map.entry("POUNDS", "GBP"),
            Map.entry("STERLING", "GBP"),
            Map.entry("DOLLAR", "USD"),
            Map.entry("DOLLARS", "USD"),
            Map.entry("MEDIUM", "MODERATE"),
            Map.entry("MODERATE", "MEDIUM"),
            Map.entry("SEVERE", "HIGH"),
            Map.entry("NA", "NOT_APPLICABLE"),
            Map.entry("DONTKNOW", "UNKNOWN"),
            Map.entry("NOTSURE", "UNKNOWN"),
            Map.entry("NOIDEA", "UNKNOWN"),
            Map.entry("NEVER", "0"),
            Map.entry("NONE", "0"),
            Map.entry("CHURN", "RETENTION"),
            Map.entry("UK", "GB")));

    /** What has no letters by which to be found above. */
    private static final Map<String, String> SIGNS =
            Map.of("€", "EUR", "£", "GBP", "$", "USD", "US$", "USD", "?", "UNKNOWN");

    private Synonyms() {}

    /** What a known synonym stands for, or the nearest name; null where none is near. */
    static @Nullable String to(String text, Collection<String> names) {
        String synonym = SIGNS.getOrDefault(text.strip(), SYNONYMS.getOrDefault(NearestName.letters(text), ""));
        return names.contains(synonym) ? synonym : NearestName.to(text, names);
    }
}
