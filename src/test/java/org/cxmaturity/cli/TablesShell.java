package org.cxmaturity.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.cxmaturity.rulebase.Shipped;

/** The command line with the analyst's workbench behind it, and nothing else. */
final class TablesShell {
    private static final TableFiles WORKBENCH = new TableFiles(Shipped.loader(), Shipped.TABLES);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** Runs a command and forgets what an earlier one printed. */
    int run(Object... arguments) {
        out.reset();
        err.reset();
        UseCases none = CommandLineShellTest.useCases(request -> {
            throw new AssertionError("nothing is to be assessed alone");
        });
        UseCases useCases = new UseCases(
                none.assessing(),
                none.explaining(),
                none.auditing(),
                none.roadmapping(),
                none.reporting(),
                () -> WORKBENCH,
                none.written());
        String[] line = Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new);
        return CommandLineShell.run(useCases, stream(out), stream(err), false, line);
    }

    /** A stream that would not write UTF-8 of itself, as under {@code LC_ALL=C}. */
    private static PrintStream stream(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.US_ASCII);
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
