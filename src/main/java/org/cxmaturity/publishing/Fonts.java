package org.cxmaturity.publishing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

/** The fonts that travel with the product: one for Latin, Greek and Cyrillic letters, and one each for what it does not have. */
final class Fonts {
    /** What text is set in, in this order. */
    static final List<Face> FACES = List.of(
            new Face("Inter", 400, "Inter-Regular.ttf"),
            new Face("Inter", 700, "Inter-SemiBold.ttf"),
            new Face("Noto Sans Arabic", 400, "NotoSansArabic-Regular.ttf"),
            new Face("Noto Sans Arabic", 700, "NotoSansArabic-SemiBold.ttf"),
            new Face("Noto Sans Hebrew", 400, "NotoSansHebrew-Regular.ttf"),
            new Face("Noto Sans Hebrew", 700, "NotoSansHebrew-SemiBold.ttf"),
            new Face("Droid Sans Fallback", 400, "DroidSansFallbackFull.ttf"),
            new Face("Droid Sans Fallback", 700, "DroidSansFallbackFull.ttf"));

    private Fonts() {}

    /** A font file. */
    record Face(String family, int weight, String file) {
        InputStream open() {
            InputStream found = Fonts.class.getResourceAsStream("/fonts/" + file);
            if (found == null) {
                throw new UncheckedIOException(new IOException("no font " + file + " in the product"));
            }
            return found;
        }
    }

    /** The families as CSS writes them. */
    static String families() {
        return FACES.stream().map(face -> "'" + face.family() + "'").distinct().collect(Collectors.joining(","));
    }
}
