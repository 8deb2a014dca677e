package org.cxmaturity.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.erdtman.jcs.NumberToJSON;
import org.jspecify.annotations.Nullable;

/**
 * Reads bytes that should be one JSON object in the form that RFC 8785 gives it ({@link CanonicalJson}), without making anything of
 * them: a ledger may have gigabytes. In that form keys ascend, so that none stands twice.
 */
final class CanonicalScan {
    /** As deep as other readers of JSON go. */
    private static final int DEEPEST = 500;

    /** Numbers of so many digits are written in one way only, and alike by everybody. */
    private static final int PLAIN_DIGITS = 15;

    /** From this byte on, the order of UTF-8 is no longer that of UTF-16. */
    private static final int OTHER_ORDER = 0xEE;

    private static final String CONTROLS_WITH_LETTERS = "\b\t\n\f\r";

    private final byte[] bytes;
    private final int to;
    private final Map<String, Span> members = new HashMap<>();
    private int at;
    private boolean ascii = true;

    private CanonicalScan(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.at = from;
        this.to = to;
    }

    /** Where something stands among the bytes: from the first to before the last. */
    record Span(int from, int to) {}

    /** Where the values of an object's own keys stand; empty where the bytes are no object in canonical form. */
    static Optional<Map<String, Span>> members(byte[] bytes, int from, int to) {
        CanonicalScan scan = new CanonicalScan(bytes, from, to);
        return scan.object(0) && scan.at == to && (scan.ascii || isUtf8(bytes, from, to))
                ? Optional.of(scan.members)
                : Optional.empty();
    }

    private static boolean isUtf8(byte[] bytes, int from, int to) {
        try {
            UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private int next() {
        return at < to ? bytes[at] : -1;
    }

    private boolean taken(char expected) {
        if (next() != expected) {
            return false;
        }
        at++;
        return true;
    }

    private boolean value(int depth) {
        return switch (next()) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> string();
            case 't' -> literal("true");
            case 'f' -> literal("false");
            case 'n' -> literal("null");
            default -> number();
        };
    }

    private boolean literal(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!taken(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean array(int depth) {
        at++;
        if (taken(']')) {
            return true;
        }
        do {
            if (depth == DEEPEST || !value(depth + 1)) {
                return false;
            }
        } while (taken(','));
        return taken(']');
    }

    private boolean object(int depth) {
        if (!taken('{') || depth == DEEPEST) {
            return false;
        }
        if (taken('}')) {
            return true;
        }
        Span before = null;
        do {
            int start = at + 1;
            if (!string()) {
                return false;
            }
            Span key = new Span(start, at - 1);
            int from = at + 1;
            if (!ascends(before, key) || !taken(':') || !value(depth + 1)) {
                return false;
            }
            if (depth == 0) {
                members.put(text(key), new Span(from, at));
            }
            before = key;
        } while (taken(','));
        return taken('}');
    }

    private boolean ascends(@Nullable Span before, Span key) {
        if (before == null) {
            return true;
        }
        return isPlain(before) && isPlain(key)
                ? Arrays.compareUnsigned(bytes, before.from(), before.to(), bytes, key.from(), key.to()) < 0
                : decoded(before).compareTo(decoded(key)) < 0;
    }

    private boolean isPlain(Span key) {
        for (int i = key.from(); i < key.to(); i++) {
            if (bytes[i] == '\\' || (bytes[i] & 0xFF) >= OTHER_ORDER) {
                return false;
            }
        }
        return true;
    }

    private String text(Span span) {
        return new String(bytes, span.from(), span.to() - span.from(), UTF_8);
    }

    private String decoded(Span key) {
        return JsonDocuments.read('"' + text(key) + '"').stringValue();
    }

    private boolean string() {
        if (!taken('"')) {
            return false;
        }
        while (at < to) {
            byte each = bytes[at++];
            if (each == '"') {
                return true;
            }
            if (each < 0) {
                ascii = false;
            } else if (each < ' ' || each == '\\' && !escape()) {
                return false;
            }
        }
        return false;
    }

    /** What stands after a backslash: only where there is no other way, and then in one way. */
    private boolean escape() {
        int letter = next();
        at++;
        if (letter != 'u') {
            return letter >= 0 && "\"\\bfnrt".indexOf(letter) >= 0;
        }
        boolean control = literal("00") && (next() == '0' || next() == '1');
        int high = next();
        at++;
        int low = next();
        at++;
        boolean digit = low >= '0' && low <= '9' || low >= 'a' && low <= 'f';
        return control && digit && CONTROLS_WITH_LETTERS.indexOf((high - '0') * 16 + Character.digit(low, 16)) < 0;
    }

    private boolean number() {
        int start = at;
        while (at < to && (bytes[at] >= '0' && bytes[at] <= '9' || "+-.e".indexOf(bytes[at]) >= 0)) {
            at++;
        }
        return isPlainInteger(start) || isCanonical(text(new Span(start, at)));
    }

    private boolean isPlainInteger(int start) {
        if (start == at) {
            return false;
        }
        int digits = bytes[start] == '-' ? start + 1 : start;
        for (int i = digits; i < at; i++) {
            if (bytes[i] < '0' || bytes[i] > '9') {
                return false;
            }
        }
        int count = at - digits;
        return count > 0 && count <= PLAIN_DIGITS && (bytes[digits] != '0' || count == 1 && digits == start);
    }

    private static boolean isCanonical(String number) {
        try {
            return NumberToJSON.serializeNumber(Double.parseDouble(number)).equals(number);
        } catch (NumberFormatException | IOException e) {
            return false;
        }
    }
}
