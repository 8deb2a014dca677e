package org.cxmaturity.survey;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cxmaturity.model.LevelName;
import org.cxmaturity.model.NearestName;
import org.cxmaturity.model.WrittenNumber;

/** What labels of answers say that surveys use everywhere. */
final class LabelWords {
    private static final Set<String> UNKNOWN = Set.of(
            "DONTKNOW",
            "IDONTKNOW",
            "IDONOTKNOW",
            "DONOTKNOW",
            "DOESNTKNOW",
            "UNKNOWN",
            "NOTSURE",
            "IAMNOTSURE",
            "IMNOTSURE",
            "UNSURE",
            "CANNOTSAY",
            "CANTSAY",
            "NOIDEA",
            "DK",
            "WEISSNICHT",
            "WEIßNICHT",
            "ICHWEISSNICHT",
            "ICHWEIßNICHT",
            "KANNICHNICHTBEURTEILEN");
    private static final Set<String> LEFT_OUT = Set.of(
            "PREFERNOTTOSAY",
            "IPREFERNOTTOSAY",
            "PREFERNOTTOANSWER",
            "IPREFERNOTTOANSWER",
            "RATHERNOTSAY",
            "IDRATHERNOTSAY",
            "NOANSWER",
            "NORESPONSE",
            "SKIPPED",
            "NOTANSWERED",
            "NOTSTATED",
            "REFUSED",
            "KEINEANGABE",
            "KEINEANTWORT");
    private static final Set<String> NOT_APPLICABLE =
            Set.of("NOTAPPLICABLE", "DOESNOTAPPLY", "DOESNTAPPLY", "NOTRELEVANT", "TRIFFTNICHTZU", "NICHTZUTREFFEND");

    private final Map<String, Map<String, String>> meanings = new HashMap<>();

    /** What a label says of a capability word for word; nothing where the catalogue says no such thing. */
    Optional<String> catalogued(String label, AskedCapability capability) {
        Map<String, String> known = meanings.computeIfAbsent(capability.id(), any -> byLetters(capability));
        return Optional.ofNullable(known.get(NearestName.letters(label)));
    }

    private static Map<String, String> byLetters(AskedCapability capability) {
        Map<String, String> known = new HashMap<>();
        capability.meanings().forEach((level, meaning) -> {
            known.put(NearestName.letters(meaning), level.toString());
            known.put(NearestName.letters(level + meaning), level.toString());
        });
        known.remove("");
        return known;
    }

    /** What a label says as a rule; nothing where that is not for sure. */
    static Optional<String> meant(String label, Map<Integer, String> offered) {
        String letters = NearestName.letters(label);
        if (UNKNOWN.contains(letters)) {
            return Optional.of(SurveyMapping.UNKNOWN);
        }
        if (LEFT_OUT.contains(letters)) {
            return Optional.of(SurveyMapping.LEFT_OUT);
        }
        if (NOT_APPLICABLE.contains(letters)) {
            return Optional.of(SurveyMapping.NOT_APPLICABLE);
        }
        Optional<BigDecimal> number = number(label);
        if (number.isPresent()) {
            return number.filter(each -> each.stripTrailingZeros().scale() <= 0)
                    .map(BigDecimal::intValue)
                    .filter(offered::containsKey)
                    .map(String::valueOf);
        }
        return LevelName.meant(label, offered).map(String::valueOf);
    }

    /** The number that a label is, and nothing else. */
    static Optional<BigDecimal> number(String label) {
        return label.matches("[-+]?[0-9]+([.,][0-9]+)?")
                ? WrittenNumber.of(label).readings().stream().reduce((thousands, decimals) -> decimals)
                : Optional.empty();
    }
}
