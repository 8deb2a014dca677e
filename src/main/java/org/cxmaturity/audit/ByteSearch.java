package org.cxmaturity.audit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A short text looked for in bytes, by leaps as long as the text (Horspool). */
final class ByteSearch {
    private final byte[] text;
    private final int[] leaps = new int[256];

    ByteSearch(String text) {
        this.text = text.getBytes(StandardCharsets.UTF_8);
        Arrays.fill(leaps, this.text.length);
        for (int i = 0; i < this.text.length - 1; i++) {
            leaps[this.text[i] & 255] = this.text.length - 1 - i;
        }
    }

    int length() {
        return text.length;
    }

    /** Where the text first stands between two offsets; -1 where it does not. */
    int in(byte[] bytes, int from, int to) {
        int last = text.length - 1;
        if (last < 0) {
            return from;
        }
        for (int at = from; at + last < to; at += leaps[bytes[at + last] & 255]) {
            if (bytes[at + last] == text[last] && Arrays.equals(bytes, at, at + text.length, text, 0, text.length)) {
                return at;
            }
        }
        return -1;
    }
}
