package org.cxmaturity.responses;

import java.util.Set;
import java.util.regex.Pattern;
import org.cxmaturity.model.NearestName;

/** Words that stand in exports in the place of an answer. */
final class AnswerWords {
    /** No answer, as survey tools and people write it; letters and digits in capitals. */
    private static final Set<String> DECLINED = Set.of(
            "PREFERNOTTOSAY",
            "PREFERNOTTOANSWER",
            "DONTKNOW",
            "DONOTKNOW",
            "IDONTKNOW",
            "IDONOTKNOW",
            "NOTSURE",
            "DK",
            "NA",
            "NOTAPPLICABLE",
            "NOANSWER",
            "NORESPONSE",
            "NOOPINION",
            "REFUSED",
            "SKIPPED",
            "NOTANSWERED",
            "CANTSAY",
            "UNSURE",
            "KEINEANGABE",
            "KEINEANTWORT",
            "WEISSNICHT",
            "WEIßNICHT",
            "KA",
            "NONAPPLICABLE",
            "NESAITPAS",
            "NSP",
            "SANSREPONSE",
            "SANSRÉPONSE",
            "NOLOSE",
            "NOSABE",
            "NONLOSO",
            "NULL",
            "NONE",
            "NAN",
            "MISSING");

    private static final Pattern NOTHING = Pattern.compile("[-–—./?_]+");

    /** What is no plain word or number: {@code -1} is not 1. */
    private static final Pattern SIGNED = Pattern.compile("[0-9].|.[0-9]");

    private static final Set<String> YES = Set.of("YES", "Y", "TRUE", "1", "JA", "WAHR", "OUI", "SI", "SÍ", "SÌ");
    private static final Set<String> NO = Set.of("NO", "N", "FALSE", "0", "NEIN", "FALSCH", "NON");
    private static final Set<String> KEPT =
            Set.of("KEPT", "RETAINED", "ACTIVE", "RENEWED", "STAYED", "AKTIV", "CUSTOMER", "EXISTING");
    private static final Set<String> LOST = Set.of(
            "LOST",
            "CHURNED",
            "LEFT",
            "CANCELLED",
            "CANCELED",
            "INACTIVE",
            "LAPSED",
            "TERMINATED",
            "EXPIRED",
            "GEKÜNDIGT");

    private AnswerWords() {}

    /** Whether a text says that there is no answer: such words, or the signs that people write for it, as in {@code -}. */
    static boolean declined(String text) {
        return NOTHING.matcher(text).matches() || DECLINED.contains(NearestName.letters(text));
    }

    /**
     * Whether a customer was kept.
     *
     * @param asksLost whether the column asks who was lost, so that yes means lost
     */
    static ReadAnswer kept(String text, boolean asksLost) {
        boolean signed = SIGNED.matcher(text).find();
        String letters = signed ? text : NearestName.letters(text);
        if (KEPT.contains(letters) || (asksLost ? NO : YES).contains(letters)) {
            return ReadAnswer.number(AnswerScale.HUNDREDTHS);
        }
        if (LOST.contains(letters) || (asksLost ? YES : NO).contains(letters)) {
            return ReadAnswer.number(0);
        }
        return declined(text) ? ReadAnswer.DECLINED : ReadAnswer.UNREADABLE;
    }

    /** Whether a column of that title asks who was lost. */
    static boolean asksLost(String title) {
        String letters = NearestName.letters(title);
        return Set.of("CHURN", "LOST", "CANCEL", "LAPSED", "LEFT").stream().anyMatch(letters::contains);
    }
}
