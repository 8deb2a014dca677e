package org.cxmaturity.assessment;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with names in braces, as the tables hold it. */
final class TextTemplate {
    private static final Pattern NAME = Pattern.compile("\\{([a-z]+)}");

    private TextTemplate() {}

    /** Fills in the names that have a value; others stay as they are. */
    static String fill(String text, Map<String, String> values) {
        return NAME.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
    }
}
