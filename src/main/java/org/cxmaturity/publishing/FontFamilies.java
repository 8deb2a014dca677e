package org.cxmaturity.publishing;

/** Which fonts each kind of text is set in: decided here and nowhere else. */
public final class FontFamilies {
    /** Chinese, Japanese and Korean. */
    static final String EAST_ASIAN = "Microsoft YaHei";

    /** Arabic, Hebrew and others that are written from right to left or in joined letters. */
    static final String COMPLEX = "Arial";

    private static final String OFFICE = "Arial";

    private FontFamilies() {}

    /** In a file for an office program. */
    public static String office(Theme theme) {
        return theme.font().isBlank() ? OFFICE : TextScripts.written(theme.font());
    }

    /** In a drawing that an office program draws by the fonts it has, as CSS writes a list of fonts. */
    static String drawn(Theme theme) {
        return "'" + office(theme).replaceAll("['\\\\]", "") + "',Arial,sans-serif";
    }
}
