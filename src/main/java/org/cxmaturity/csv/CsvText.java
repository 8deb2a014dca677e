package org.cxmaturity.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.cxmaturity.model.NamedContent;

/**
 * The bytes of a CSV file as text. A byte order mark says which encoding it is; without one it is UTF-8 where the bytes are, and else
 * what spreadsheets write on Windows.
 *
 * @param encoding its encoding, as people know it
 */
record CsvText(String text, String encoding) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String MARK = "\uFEFF";

    /** The text; nothing where the bytes are none in the encoding that their mark names, or in any. */
    static Optional<CsvText> of(NamedContent file) {
        byte[] bytes = file.bytes();
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return decoded(bytes, StandardCharsets.UTF_8, "UTF-8");
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return decoded(bytes, StandardCharsets.UTF_16LE, "UTF-16");
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return decoded(bytes, StandardCharsets.UTF_16BE, "UTF-16");
        }
        return decoded(bytes, StandardCharsets.UTF_8, "UTF-8").or(() -> decoded(bytes, WINDOWS, "Windows-1252"));
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int at = 0; at < mark.length; at++) {
            if (at >= bytes.length || (bytes[at] & 0xFF) != mark[at]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<CsvText> decoded(byte[] bytes, Charset charset, String name) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            boolean binary = text.indexOf('\0') >= 0;
            return binary
                    ? Optional.empty()
                    : Optional.of(new CsvText(text.startsWith(MARK) ? text.substring(1) : text, name));
        } catch (CharacterCodingException otherwise) {
            return Optional.empty();
        }
    }
}
