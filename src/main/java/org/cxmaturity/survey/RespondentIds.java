package org.cxmaturity.survey;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;

/**
 * Ids of respondents: the survey's own in small letters; of a name or an address a digest, which does not show it; of a row without
 * either a digest of what it says. A row's number is no id, as it changes with the next export. Short numbers, which every survey
 * gives anew, have the digest of the survey's titles before them.
 */
final class RespondentIds {
    private static final int DIGITS = 10;
    private static final int LONGEST = 64;

    private final String survey;
    private final Map<String, Integer> alike = new HashMap<>();

    RespondentIds(String titles) {
        this.survey = digest(titles).substring(0, 6);
    }

    /** Of an id that the survey gave; empty where no letter or digit is in it. */
    String ofId(String written) {
        String id = slug(written);
        return id.matches("[0-9]{1,6}") ? "s" + survey + "-" + id : id;
    }

    /** Words as an id of a profile; empty where no letter or digit is in them. */
    static String slug(String written) {
        String id =
                written.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return id.substring(0, Math.min(LONGEST, id.length()));
    }

    /** Of a name or an address. */
    String ofPerson(String written) {
        return "p-" + digest(written.toLowerCase(Locale.ROOT).strip());
    }

    /** Of all that a row says; the second row that says the same is another person. */
    String ofRow(String says) {
        String id = "r-" + digest(says);
        int nth = alike.merge(id, 1, Integer::sum);
        return nth == 1 ? id : id + "-" + nth;
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
