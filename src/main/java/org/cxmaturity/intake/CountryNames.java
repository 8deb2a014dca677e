package org.cxmaturity.intake;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.stream.Stream;
import org.cxmaturity.model.NearestName;
import org.jspecify.annotations.Nullable;

/** Tells the country that somebody meant who wrote its name, or its three letters, in place of its two. */
final class CountryNames {
    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH, Locale.ITALIAN, Locale.forLanguageTag("es"));

    private CountryNames() {}

    /** The two letters of ISO 3166-1, or null. */
    static @Nullable String code(String written) {
        String letters = NearestName.letters(written);
        return letters.length() < 3
                ? null
                : Stream.of(Locale.getISOCountries())
                        .filter(code -> isCalled(code, letters))
                        .findFirst()
                        .orElse(null);
    }

    private static boolean isCalled(String code, String letters) {
        Locale country = new Locale("", code);
        return letters.equals(threeLetters(country))
                || LANGUAGES.stream().anyMatch(language -> NearestName.letters(country.getDisplayCountry(language))
                        .equals(letters));
    }

    private static String threeLetters(Locale country) {
        try {
            return country.getISO3Country();
        } catch (MissingResourceException none) {
            return "";
        }
    }
}
