package org.cxmaturity.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** The command line, and what it printed last. */
abstract class CapturedShell {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** Runs a command and forgets what an earlier one printed. */
    final int run(UseCases useCases, String... args) {
        out.reset();
        err.reset();
        return CommandLineShell.run(useCases, stream(out), stream(err), false, args);
    }

    /** A stream that would not write UTF-8 of itself, as under {@code LC_ALL=C}. */
    private static PrintStream stream(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.US_ASCII);
    }

    /** A use case that no command here is to come to. */
    static <T> Supplier<T> none() {
        return () -> {
            throw new AssertionError("not to be asked for");
        };
    }

    final String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    final String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
