package org.cxmaturity.audit;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A person's name in whatever case, spacing and Unicode form it is written: to forget somebody is not to be a matter of spelling. */
public final class NameSpelling {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

    private final String plain;
    private final Pattern words;

    public NameSpelling(String name) {
        this.plain = plain(name);
        this.words = Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])" + Pattern.quote(plain) + "(?![\\p{L}\\p{M}\\p{N}])");
    }

    /** Whether a text is the name and nothing else. */
    public boolean is(String text) {
        return plain(text).equals(plain);
    }

    /** Whether the name stands in a text, not as a part of other words. */
    public boolean standsIn(String text) {
        return !plain.isEmpty() && words.matcher(plain(text)).find();
    }

    private static String plain(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return SPACES.matcher(composed).replaceAll(" ").strip();
    }
}
