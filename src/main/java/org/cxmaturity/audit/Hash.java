package org.cxmaturity.audit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A SHA-256 digest.
 *
 * @param hex its 64 hexadecimal digits in lower case
 */
public record Hash(String hex) {
    /** What stands before the digits where a hash is written. */
    public static final String PREFIX = "sha256:";

    private static final Pattern WRITTEN = Pattern.compile("(?:sha256:)?([0-9a-f]{64})");

    /** What the first record names as the one before it. */
    public static final Hash NONE = new Hash("0".repeat(64));

    private static final int DIGITS = 64;

    public Hash {
        if (!isHex(hex)) {
            throw new IllegalArgumentException("found \"" + hex + "\"; expected 64 hexadecimal digits in lower case");
        }
    }

    /** Without a pattern, since a ledger has a great many of them. */
    private static boolean isHex(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= '0' && c <= '9' || c >= 'a' && c <= 'f')) {
                return false;
            }
        }
        return text.length() == DIGITS;
    }

    /** The digest of bytes. */
    public static Hash of(byte[] bytes) {
        return ofDigest(sha256().digest(bytes));
    }

    /** The hash that a digest's 32 bytes are. */
    static Hash ofDigest(byte[] digest) {
        return new Hash(HexFormat.of().formatHex(digest));
    }

    /** The hash that a text gives, with or without {@code sha256:} before it; empty where it gives none. */
    public static Optional<Hash> read(String text) {
        Matcher written = WRITTEN.matcher(text.toLowerCase(Locale.ROOT));
        return written.matches() ? Optional.of(new Hash(written.group(1))) : Optional.empty();
    }

    /** A hash that must be one. */
    static Hash parse(String text) {
        return read(text).orElseThrow(() -> new IllegalArgumentException("found \"" + text + "\"; expected a SHA-256"));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    /** Whether these are its bytes. */
    boolean is(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (Character.digit(hex.charAt(2 * i), 16) != (bytes[i] >> 4 & 15)
                    || Character.digit(hex.charAt(2 * i + 1), 16) != (bytes[i] & 15)) {
                return false;
            }
        }
        return bytes.length * 2 == DIGITS;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** {@code sha256:} and the digits. */
    @Override
    public String toString() {
        return PREFIX + hex;
    }
}
