package org.cxmaturity.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Golden files. {@code -Dgolden.write=true} rewrites them: read what changed before it is committed. */
public final class Golden {
    private static final Path FILES = Path.of("src/test/resources/golden");

    private Golden() {}

    public static void check(String name, String text) throws IOException {
        Path file = FILES.resolve(name);
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(file, text);
        }
        assertThat(text).isEqualTo(Files.readString(file));
    }
}
