package org.cxmaturity.publishing;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The fonts that travel with the product: one for Latin, Greek and Cyrillic letters, and one each for what it does not have. */
public final class Fonts {
    private static final Set<UnicodeScript> FIRST = Set.of(
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED);
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    /** What text is set in, in this order. */
    private static final List<Face> FACES = List.of(
            new Face("Inter", REGULAR, "Inter-Regular.ttf", script -> true),
            new Face("Inter", BOLD, "Inter-SemiBold.ttf", script -> true),
            new Face("Noto Sans Arabic", REGULAR, "NotoSansArabic-Regular.ttf", UnicodeScript.ARABIC::equals),
            new Face("Noto Sans Arabic", BOLD, "NotoSansArabic-SemiBold.ttf", UnicodeScript.ARABIC::equals),
            new Face("Noto Sans Hebrew", REGULAR, "NotoSansHebrew-Regular.ttf", UnicodeScript.HEBREW::equals),
            new Face("Noto Sans Hebrew", BOLD, "NotoSansHebrew-SemiBold.ttf", UnicodeScript.HEBREW::equals),
            new Face("Droid Sans Fallback", REGULAR, "DroidSansFallbackFull.ttf", script -> !FIRST.contains(script)),
            new Face("Droid Sans Fallback", BOLD, "DroidSansFallbackFull.ttf", script -> !FIRST.contains(script)));

    private Fonts() {}

    /**
     * A font file.
     *
     * @param covers the scripts that it is for
     */
    public record Face(String family, int weight, String file, Predicate<UnicodeScript> covers) {
        public InputStream open() {
            InputStream found = Fonts.class.getResourceAsStream("/fonts/" + file);
            if (found == null) {
                throw new UncheckedIOException(new IOException("no font " + file + " in the product"));
            }
            return found;
        }

        boolean isNeededFor(Set<UnicodeScript> scripts) {
            return scripts.stream().anyMatch(covers);
        }

        private Font loaded() {
            try (InputStream file = open()) {
                return Font.createFont(Font.TRUETYPE_FONT, file);
            } catch (IOException | FontFormatException e) {
                throw new IllegalStateException("font " + file + " of the product", e);
            }
        }
    }

    /** The faces that text needs, in the order in which they are to be tried. */
    public static List<Face> facesFor(String text) {
        Set<UnicodeScript> scripts =
                text.codePoints().mapToObj(UnicodeScript::of).collect(Collectors.toSet());
        return FACES.stream()
                .filter(face -> face == FACES.get(0) || face == FACES.get(1) || face.isNeededFor(scripts))
                .toList();
    }

    /** Their families as CSS writes them. */
    public static String families(List<Face> faces) {
        return faces.stream().map(face -> "'" + face.family() + "'").distinct().collect(Collectors.joining(","));
    }

    /** Words in these faces, without what they can't draw and need not. */
    public static String drawn(String words, List<Face> faces) {
        List<Font> fonts = new ArrayList<>();
        return TextScripts.drawn(words, letter -> {
            if (fonts.isEmpty()) {
                fonts.addAll(painted(faces, false));
            }
            return canDisplay(fonts, letter);
        });
    }

    static boolean canDisplay(List<Font> fonts, int letter) {
        return fonts.stream().anyMatch(font -> font.canDisplay(letter));
    }

    /** The faces as they are painted with. */
    static List<Font> painted(List<Face> faces, boolean bold) {
        return faces.stream()
                .filter(face -> face.weight() == (bold ? BOLD : REGULAR))
                .map(Face::loaded)
                .toList();
    }
}
