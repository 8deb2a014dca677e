package org.cxmaturity.publishing;

import java.awt.Color;
import java.util.Locale;
import java.util.regex.Pattern;

/** A colour of the screen, each part 0 to 255. */
public record Colour(int red, int green, int blue) {
    /** How a colour is written in a theme file. */
    static final Pattern WRITTEN = Pattern.compile("#[0-9a-fA-F]{6}");

    public static final Colour WHITE = new Colour(255, 255, 255);

    private static final int HEX = 16;
    private static final double FULL = 255;
    private static final double APART = 1.2;
    private static final int PARTS_APART = 48;

    /** The colour that {@code #1F4E79} writes. */
    public static Colour of(String written) {
        if (!WRITTEN.matcher(written).matches()) {
            throw new IllegalArgumentException(written);
        }
        int all = Integer.parseInt(written.substring(1), HEX);
        return new Colour(all >> 16 & 0xFF, all >> 8 & 0xFF, all & 0xFF);
    }

    /** The same for Java's own graphics. */
    public Color painted() {
        return new Color(red, green, blue);
    }

    /** {@code 1F4E79}. */
    public String hex() {
        return String.format(Locale.ROOT, "%02X%02X%02X", red, green, blue);
    }

    /** {@code #1F4E79}. */
    public String css() {
        return "#" + hex();
    }

    /** So much of this, the rest of the other. */
    public Colour mixed(double share, Colour other) {
        return new Colour(
                mixed(share, red, other.red), mixed(share, green, other.green), mixed(share, blue, other.blue));
    }

    private static int mixed(double share, int one, int other) {
        return (int) Math.round(share * one + (1 - share) * other);
    }

    /** How much one stands out from the other, 1 to 21, by WCAG 2. */
    double contrast(Colour other) {
        double light = Math.max(luminance(), other.luminance());
        double dark = Math.min(luminance(), other.luminance());
        return (light + 0.05) / (dark + 0.05);
    }

    /** Whether nobody can tell the two apart: as light as each other, and nearly the same in every part. */
    boolean near(Colour other) {
        return contrast(other) < APART
                && Math.abs(red - other.red) < PARTS_APART
                && Math.abs(green - other.green) < PARTS_APART
                && Math.abs(blue - other.blue) < PARTS_APART;
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
        double share = part / FULL;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
