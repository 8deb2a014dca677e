package org.cxmaturity.intake;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts that YAML may have cut off: behind a space, {@code #} begins a remark, and of {@code name: Shop #1} only the shop is
 * left. Whoever means a remark hardly leaves out the space after the sign.
 */
final class CutTexts {
    /** Where a remark begins, and whether a space follows its sign. */
    private static final Pattern REMARK = Pattern.compile("\\s+#(\\S?)");

    private final List<String> lines;

    CutTexts(String text) {
        this.lines = REMARK.matcher(text).find() ? text.lines().toList() : List.of();
    }

    /**
     * Whether a text may be the beginning of a longer one.
     *
     * @param line where it begins, from 1
     */
    boolean mayBe(String value, int line) {
        if (line > lines.size() || value.isBlank()) {
            return false;
        }
        String written = lines.get(line - 1);
        Matcher remark = REMARK.matcher(written);
        return remark.find()
                && !remark.group(1).isEmpty()
                && written.substring(0, remark.start()).endsWith(value);
    }
}
