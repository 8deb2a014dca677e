package org.cxmaturity.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cxmaturity.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parts of an archive piece by piece for what must not stand in them. Bytes of zero are passed over, so that words are
 * found in UTF-16 as well.
 */
final class PartScan {
    private static final int PIECE = 1 << 16;
    /** What is carried over from piece to piece is longer than any word that is looked for. */
    private static final int CARRIED = 64;

    private static final int MOST_ROWS = 20_000;
    private static final int MOST_CELLS = 200_000;
    private static final int MOST_TEXT = 30_000_000;
    private static final Pattern ENCODING = Pattern.compile("^[^<]{0,4}<\\?xml[^>]*encoding\\s*=\\s*[\"']([^\"']+)");
    private static final List<String> ENCODINGS = List.of("utf-8", "utf-16", "us-ascii", "iso-8859-1");
    private static final Pattern RELATION = Pattern.compile("<[^>]*Relationship [^>]*>");

    private long left;
    private long cells;

    PartScan(long most) {
        this.left = most;
    }

    /** A part's name as every program takes it: with slashes, in lower case, from the root. */
    static String plain(String name) {
        String slashed = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return slashed.startsWith("/") ? slashed.substring(1) : slashed;
    }

    /** What is wrong with one part, or null. */
    @Nullable
    Problem problem(String file, String name, InputStream part) throws IOException {
        boolean xml = name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml");
        boolean relations = name.endsWith(".rels");
        boolean sheet = name.startsWith("xl/worksheets/") && name.endsWith(".xml");
        StringBuilder whole = new StringBuilder();
        String carried = "";
        long size = 0;
        long rows = 0;
        byte[] piece = new byte[PIECE];
        for (int count = part.readNBytes(piece, 0, PIECE); count > 0; count = part.readNBytes(piece, 0, PIECE)) {
            size += count;
            left -= count;
            if (left <= 0) {
                return FileGuard.tooLarge(file);
            }
            String fresh = xml ? text(piece, count) : "";
            Problem problem = !xml ? null : words(file, name, carried + fresh, size == count);
            if (problem != null) {
                return problem;
            }
            if (sheet) {
                rows += count("<row", carried, fresh);
                cells += count("<c", carried, fresh);
            }
            if (rows > MOST_ROWS || cells > MOST_CELLS || (size > MOST_TEXT && name.endsWith("sharedstrings.xml"))) {
                return tooMany(file);
            }
            if (relations) {
                whole.append(fresh);
            }
            carried = (carried + fresh).substring(Math.max(0, carried.length() + fresh.length() - CARRIED));
        }
        return relations ? outside(file, whole) : null;
    }

    private static Problem tooMany(String file) {
        return FileGuard.wrong(
                file,
                "more rows or cells than a table of the rule base can have",
                MOST_ROWS + " rows a sheet, " + MOST_CELLS + " cells and 30 MB of text at most");
    }

    private static @Nullable Problem words(String file, String name, String text, boolean first) {
        if (text.contains("<!DOCTYPE")) {
            return FileGuard.unusual(file, "a document type declaration in " + name);
        }
        if (name.equals("[content_types].xml") && text.toLowerCase(Locale.ROOT).contains("macroenabled")) {
            return FileGuard.wrong(file, "a workbook with macros", "a plain .xlsx workbook, saved without macros");
        }
        if (!first) {
            return null;
        }
        Matcher encoding = ENCODING.matcher(text);
        boolean known = !encoding.find() || ENCODINGS.contains(encoding.group(1).toLowerCase(Locale.ROOT));
        String start = text.stripLeading();
        boolean readable = start.isEmpty()
                || start.substring(0, Math.min(start.length(), 4)).contains("<");
        return known && readable ? null : FileGuard.unusual(file, "characters in an unusual encoding in " + name);
    }

    /** Anything but a hyperlink that leads out of the workbook would be fetched by whoever opens it. */
    private static @Nullable Problem outside(String file, CharSequence relations) {
        Matcher each = RELATION.matcher(relations);
        while (each.find()) {
            String relation = each.group();
            if (relation.contains("TargetMode=\"External\"") && !relation.contains("/hyperlink\"")) {
                return FileGuard.wrong(file, "links to things outside", "a workbook that stands alone");
            }
        }
        return null;
    }

    /** How often a tag opens whose end stands in the fresh text. */
    private static int count(String tag, String carried, String fresh) {
        String text = carried.substring(Math.max(0, carried.length() - tag.length())) + fresh;
        int count = 0;
        for (int at = text.indexOf(tag); at >= 0; at = text.indexOf(tag, at + 1)) {
            int after = at + tag.length();
            if (after < text.length() && " >/\t\r\n".indexOf(text.charAt(after)) >= 0) {
                count++;
            }
        }
        return count;
    }

    private static String text(byte[] piece, int count) {
        byte[] kept = new byte[count];
        int length = 0;
        for (int at = 0; at < count; at++) {
            if (piece[at] != 0) {
                kept[length++] = piece[at];
            }
        }
        return new String(kept, 0, length, StandardCharsets.ISO_8859_1);
    }
}
