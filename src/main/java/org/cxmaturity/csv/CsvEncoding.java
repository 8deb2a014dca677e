package org.cxmaturity.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * How the bytes of a CSV file stand for text. A byte order mark says it; without one it is UTF-8 where the bytes are, and else what
 * spreadsheets write on Windows.
 *
 * @param words as people know it
 */
record CsvEncoding(Charset charset, String words) {
    private static final char MARK = '\uFEFF';
    private static final int LONGEST_MARK = 3;
    private static final int AT_A_TIME = 1 << 13;
    private static final CsvEncoding UTF_8 = new CsvEncoding(StandardCharsets.UTF_8, "UTF-8");
    private static final CsvEncoding WINDOWS = new CsvEncoding(Charset.forName("windows-1252"), "Windows-1252");

    /** The encoding of a file; nothing where its bytes are no text in the one that their mark names, or in any. */
    static Optional<CsvEncoding> of(CsvSource file) throws IOException {
        byte[] start;
        try (InputStream in = file.open()) {
            start = in.readNBytes(LONGEST_MARK);
        }
        if (starts(start, 0xFF, 0xFE)) {
            return new CsvEncoding(StandardCharsets.UTF_16LE, "UTF-16").ifText(file);
        }
        if (starts(start, 0xFE, 0xFF)) {
            return new CsvEncoding(StandardCharsets.UTF_16BE, "UTF-16").ifText(file);
        }
        Optional<CsvEncoding> unicode = UTF_8.ifText(file);
        return unicode.isPresent() || starts(start, 0xEF, 0xBB, 0xBF) ? unicode : WINDOWS.ifText(file);
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int at = 0; at < mark.length; at++) {
            if (at >= bytes.length || (bytes[at] & 0xFF) != mark[at]) {
                return false;
            }
        }
        return true;
    }

    private Optional<CsvEncoding> ifText(CsvSource file) throws IOException {
        char[] read = new char[AT_A_TIME];
        try (Reader text = open(file)) {
            for (int count = text.read(read); count >= 0; count = text.read(read)) {
                for (int at = 0; at < count; at++) {
                    if (read[at] == '\0') {
                        return Optional.empty();
                    }
                }
            }
            return Optional.of(this);
        } catch (CharacterCodingException otherwise) {
            return Optional.empty();
        }
    }

    /** The file's text, without a mark at its start. */
    Reader open(CsvSource file) throws IOException {
        return new WithoutMark(file.open());
    }

    /** Text whose first character is left out where it is a mark. */
    private final class WithoutMark extends InputStreamReader {
        private boolean begun;

        WithoutMark(InputStream bytes) {
            super(bytes, charset.newDecoder());
        }

        @Override
        public int read(char[] into, int from, int most) throws IOException {
            int count = super.read(into, from, most);
            if (begun || count <= 0) {
                return count;
            }
            begun = true;
            if (into[from] != MARK) {
                return count;
            }
            System.arraycopy(into, from + 1, into, from, count - 1);
            return count > 1 ? count - 1 : super.read(into, from, most);
        }
    }
}
