package org.cxmaturity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/**
 * Makes the tests' temporary directories. Java's own have random names of 10 to 19 digits, and a message wrapped at the
 * terminal's width breaks elsewhere behind a longer one: a test of its words failed in one run of some fifty.
 */
final class NamesOfOneLength implements TempDirFactory {

    @Override
    public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext context) throws IOException {
        Path drawn = Files.createTempDirectory("cxm");
        // Moved, not made anew: so it stays the user's alone.
        return Files.move(drawn, drawn.resolveSibling("cxm-%08x".formatted(drawn.hashCode())));
    }
}
