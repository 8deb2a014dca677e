package org.cxmaturity.rulebase;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * Rows by the content of the workbooks they were read from: those the build read stand on the class path, others in a directory of
 * the user's. What is kept is used only if it is, to the last character, what was kept under that key; anything else is as good
 * as nothing, and is written anew. A cache that cannot be read or written costs time and nothing else.
 */
record RowCache(@Nullable PrivateDirectory directory) {
    private static final String BUILT_IN = "META-INF/cxm/rows/";
    private static final String ENDING = ".rows";

    /** Where the build puts rows, relative to the class path. */
    static String builtIn(String key) {
        return BUILT_IN + key + ENDING;
    }

    /** Rows as they are kept: a line with the checksum of the key and the rest, then the rest. */
    static byte[] sealed(String key, KeptRows rows) {
        return (seal(key, rows.text()) + "\n" + rows.text()).getBytes(UTF_8);
    }

    /** The rows kept under a key, or null where none are that can be relied upon. */
    @Nullable
    KeptRows find(String key) {
        try {
            byte[] content = content(key);
            return content == null ? null : opened(key, new String(content, UTF_8));
        } catch (IOException | RuntimeException unusable) {
            return null;
        }
    }

    private byte @Nullable [] content(String key) throws IOException {
        try (InputStream in = RowCache.class.getClassLoader().getResourceAsStream(builtIn(key))) {
            if (in != null) {
                return in.readAllBytes();
            }
        }
        return directory == null ? null : directory.read(file(key));
    }

    private static @Nullable KeptRows opened(String key, String content) {
        int end = content.indexOf('\n');
        String text = content.substring(end + 1);
        return end >= 0 && content.substring(0, end).equals(seal(key, text)) ? KeptRows.of(text) : null;
    }

    /** Keeps rows under a key. */
    void keep(String key, KeptRows rows) {
        if (directory != null) {
            try {
                directory.write(file(key), sealed(key, rows));
            } catch (IOException unwritable) {
                // Costs the next start the time to read them again, and nothing else.
            }
        }
    }

    /**
     * Shows damage, and rows kept under another key. It need not be more than a checksum: nobody else can write here, and the
     * digest that results name is taken anew of the rows themselves.
     */
    private static String seal(String key, String text) {
        CRC32C sum = new CRC32C();
        sum.update(key.getBytes(UTF_8));
        sum.update(text.getBytes(UTF_8));
        return Long.toHexString(sum.getValue()) + " " + text.length();
    }

    private static String file(String key) {
        return CoreRules.buildId() + "-" + key + ENDING;
    }
}
