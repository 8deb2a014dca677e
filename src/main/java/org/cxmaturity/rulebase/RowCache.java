package org.cxmaturity.rulebase;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Rows by the content of the workbooks they were read from: those the build read stand on the class path, others in a directory.
 * A cache that cannot be read or written costs time and nothing else.
 */
final class RowCache {
    private static final String BUILT_IN = "META-INF/cxm/rows/";
    private static final String ENDING = ".rows";

    private final @Nullable Path directory;

    RowCache(@Nullable Path directory) {
        this.directory = directory;
    }

    /** Where the build puts rows, relative to the class path. */
    static String builtIn(String key) {
        return BUILT_IN + key + ENDING;
    }

    /** The rows kept under a key, or null. */
    @Nullable
    KeptRows find(String key) {
        try {
            String text = text(key);
            return text == null ? null : KeptRows.of(text);
        } catch (IOException | IllegalArgumentException unusable) {
            return null;
        }
    }

    private @Nullable String text(String key) throws IOException {
        try (InputStream in = RowCache.class.getClassLoader().getResourceAsStream(builtIn(key))) {
            if (in != null) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
        Path file = file(key);
        return file == null || !Files.isRegularFile(file) ? null : Files.readString(file);
    }

    /** Keeps rows under a key. */
    void keep(String key, KeptRows rows) {
        Path file = file(key);
        if (file != null) {
            AtomicFile.write(file, rows.text());
        }
    }

    private @Nullable Path file(String key) {
        return directory == null ? null : directory.resolve(CoreRules.buildId() + "-" + key + ENDING);
    }
}
