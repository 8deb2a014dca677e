package org.cxmaturity.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.stream.Stream;
import org.cxmaturity.model.NearestName;
import org.jspecify.annotations.Nullable;

/** Tells the country that somebody meant who wrote its name, or its three letters, in place of its two. */
final class CountryNames {
    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH, Locale.ITALIAN, Locale.forLanguageTag("es"));

    /** Countries by names that are not their own any more, or those of a part; upper case, letters only. */
    private static final Map<String, String> OTHERWISE = Map.ofEntries(
            Map.entry("GREATBRITAIN", "GB"),
            Map.entry("BRITAIN", "GB"),
            Map.entry("ENGLAND", "GB"),
            Map.entry("SCOTLAND", "GB"),
            Map.entry("WALES", "GB"),
            Map.entry("NORTHERNIRELAND", "GB"),
            Map.entry("HOLLAND", "NL"),
            Map.entry("CZECHREPUBLIC", "CZ"),
            Map.entry("UNITEDSTATESOFAMERICA", "US"),
            Map.entry("AMERICA", "US"));

    private CountryNames() {}

    /** The two letters of ISO 3166-1, or null. */
    static @Nullable String code(String written) {
        String letters = NearestName.letters(written);
        if (OTHERWISE.containsKey(letters)) {
            return OTHERWISE.get(letters);
        }
        return letters.matches("[A-Z]{0,2}")
                ? null
                : Stream.of(Locale.getISOCountries())
                        .filter(code -> isCalled(code, letters))
                        .findFirst()
                        .orElse(null);
    }

    private static boolean isCalled(String code, String letters) {
        Locale country = new Locale("", code);
        return letters.equals(threeLetters(country))
                || languages(code).anyMatch(language -> NearestName.letters(country.getDisplayCountry(language))
                        .equals(letters));
    }

    /** Languages that profiles come in, and those spoken there. */
    private static Stream<Locale> languages(String code) {
        return Stream.concat(
                LANGUAGES.stream(), Stream.of(Locale.getAvailableLocales()).filter(each -> each.getCountry()
                        .equals(code)));
    }

    private static String threeLetters(Locale country) {
        try {
            return country.getISO3Country();
        } catch (MissingResourceException none) {
            return "";
        }
    }
}
