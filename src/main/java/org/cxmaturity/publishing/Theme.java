package org.cxmaturity.publishing;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whose report it looks like.
 *
 * @param name who made it; empty for nobody but the product
 * @param main the colour of what matters
 * @param second the colour of what it is held against
 * @param font a font's name; empty for each format's own
 * @param product what made it where nobody else did; empty where nothing is said of that
 */
public record Theme(String name, @Nullable Logo logo, Colour main, Colour second, String font, String product) {
    /** Without a theme file: ink blue and amber, which stay apart for all kinds of colour-blindness and in grey. */
    public static final Theme PLAIN = new Theme("", null, Colour.of("#1F4E79"), Colour.of("#C77700"), "", "");

    /** The same looks of what this product made. */
    public Theme by(String made) {
        return new Theme(name, logo, main, second, font, made);
    }

    /** Who made a report: whom the theme names, else the product. */
    public String maker() {
        return name.isBlank() ? product : name;
    }

    /** What stands at the foot of a page: who made the report, and what it rests on. */
    public String foot(String grounds) {
        return Stream.of(maker(), grounds).filter(each -> !each.isBlank()).collect(Collectors.joining(", "));
    }

    /**
     * A picture.
     *
     * @param type {@code image/png} or {@code image/jpeg}
     * @param name what it shows, for those who do not see it
     */
    public record Logo(byte[] bytes, String type, int width, int height, String name) {
        public Logo {
            bytes = bytes.clone();
        }

        @Override
        public byte[] bytes() {
            return bytes.clone();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Logo logo && Arrays.equals(bytes, logo.bytes) && name.equals(logo.name);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(bytes);
        }
    }
}
