package org.cxmaturity.publishing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cxmaturity.publishing.charts.Ink;

/**
 * A file for an office program before any content: its styles, layouts and settings stand in text files beside the classes, with
 * {@code {{name}}} where the theme's colours and fonts go.
 */
public final class OfficeSkeleton {
    /** The first day that an archive can tell. */
    private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);

    private OfficeSkeleton() {}

    /** The values that every skeleton may name. */
    public static Map<String, String> values(Theme theme, String foot, String language) {
        Colours colours = Colours.onPaper(theme);
        return Map.ofEntries(
                Map.entry("main", colours.of(Ink.MAIN).hex()),
                Map.entry("mainSoft", colours.of(Ink.MAIN_SOFT).hex()),
                Map.entry("second", colours.of(Ink.SECOND).hex()),
                Map.entry("secondSoft", colours.of(Ink.SECOND_SOFT).hex()),
                Map.entry("text", colours.of(Ink.TEXT).hex()),
                Map.entry("quiet", colours.of(Ink.QUIET).hex()),
                Map.entry("line", colours.of(Ink.LINE).hex()),
                Map.entry("panel", colours.of(Ink.PANEL).hex()),
                Map.entry("font", TextScripts.escaped(FontFamilies.office(theme))),
                Map.entry("eastAsian", FontFamilies.EAST_ASIAN),
                Map.entry("complex", FontFamilies.COMPLEX),
                Map.entry("language", language),
                Map.entry("foot", TextScripts.escaped(foot)));
    }

    /** The parts, packed as a file. */
    public static InputStream of(String folder, List<String> parts, Map<String, String> values) {
        return new ByteArrayInputStream(packed(folder, parts, values));
    }

    /** The same as bytes, which depend on no clock. */
    public static byte[] packed(String folder, List<String> parts, Map<String, String> values) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String part : parts) {
                ZipEntry entry = new ZipEntry(part);
                entry.setTimeLocal(NEVER);
                zip.putNextEntry(entry);
                zip.write(filled(part(folder + part), values).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String part(String path) throws IOException {
        try (InputStream in = OfficeSkeleton.class.getResourceAsStream("/publishing/" + path)) {
            if (in == null) {
                throw new IllegalStateException("/publishing/" + path + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String filled(String part, Map<String, String> values) {
        StringBuilder filled = new StringBuilder();
        int at = 0;
        for (int open = part.indexOf("{{"); open >= 0; open = part.indexOf("{{", at)) {
            int close = part.indexOf("}}", open);
            String value = values.get(part.substring(open + 2, close));
            if (value == null) {
                throw new IllegalStateException(part.substring(open, close + 2) + " stands for nothing");
            }
            filled.append(part, at, open).append(value);
            at = close + 2;
        }
        return filled.append(part.substring(at)).toString();
    }
}
