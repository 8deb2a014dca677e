package org.cxmaturity.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The bytes of a file as text: UTF-8 of a bounded size, without control characters. */
final class SourceText {
    /** The largest file that is read, in bytes. */
    static final int LARGEST = 5 * 1024 * 1024;

    private static final Pattern OTHER_INDENT =
            Pattern.compile("(?m)^[ \\t]*[\\p{Zs}\\u200B\\uFEFF&&[^ ]]+[ \\t]*(?=- |[A-Za-z][A-Za-z0-9_-]*\\s*:)");

    private SourceText() {}

    /** The text without a byte order mark, or null after saying what is wrong with it. */
    static @Nullable String of(byte[] content, Problems problems) {
        if (content.length > LARGEST) {
            problems.add(1, "", "a file of more than 5 MB", "at most 5 MB", null);
            return null;
        }
        String text = decoded(content, problems);
        if (text == null || controlled(text, 1, problems)) {
            return null;
        }
        if (text.isBlank()) {
            problems.addEmpty();
            return null;
        }
        return text;
    }

    private static @Nullable String decoded(byte[] content, Problems problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(content);
        CharBuffer out = CharBuffer.allocate(content.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            problems.add(
                    lineAt(content, in.position()),
                    "",
                    "bytes that are not UTF-8",
                    "text in UTF-8",
                    "save the file again, with the encoding UTF-8");
            return null;
        }
        String text = out.flip().toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /**
     * Whether lines are indented by spaces that are none to YAML, after saying so of each: pages and mails put them in, nobody can
     * see them, and what is indented so belongs to something else.
     */
    static boolean indentedOtherwise(String text, Problems problems) {
        Matcher indented = OTHER_INDENT.matcher(text);
        int line = 1;
        int counted = 0;
        boolean found = false;
        while (indented.find()) {
            line += lineEnds(text, counted, indented.start());
            counted = indented.start();
            problems.add(
                    line, "", "a no-break space at the start of the line", "ordinary spaces", "type the spaces anew");
            found = true;
        }
        return found;
    }

    private static int lineEnds(String text, int from, int to) {
        return (int) text.substring(from, to).chars().filter(c -> c == '\n').count();
    }

    /** Whether there is a control character in the text, after saying so. */
    static boolean controlled(String text, int firstLine, Problems problems) {
        int line = firstLine;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line += Problems.isEdit(line) ? 0 : 1;
            } else if (unreadable(c)) {
                problems.add(line, "", "the control character " + ShownValue.plain(String.valueOf(c)), "text", null);
                return true;
            }
        }
        return false;
    }

    /** What neither format can hold: control characters but for those that part lines and words, and two non-characters. */
    private static boolean unreadable(char c) {
        boolean parts = c == '\t' || c == '\r' || c == '\u0085';
        return Character.isISOControl(c) && !parts || c >= '\uFFFE';
    }

    private static int lineAt(byte[] content, int end) {
        int line = 1;
        for (int i = 0; i < end; i++) {
            if (content[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
