package org.cxmaturity.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Keeps the details of a bug in a file, so that the person at the terminal sees one line. */
final class BugReport {
    private BugReport() {}

    /** The line to print; the details themselves follow it where no file can be written. */
    static String of(Throwable bug, List<String> arguments) {
        String line = "cxm: internal error, a bug: " + firstLine(bug);
        String details = details(bug, arguments);
        try {
            Path file = Files.createTempFile("cxm-bug-", ".txt");
            Files.writeString(file, details);
            return line + ". Details: " + file + "\n";
        } catch (IOException e) {
            return line + "\n" + details;
        }
    }

    private static String firstLine(Throwable bug) {
        return bug.toString().lines().findFirst().orElse(bug.getClass().getName());
    }

    private static String details(Throwable bug, List<String> arguments) {
        StringWriter trace = new StringWriter();
        bug.printStackTrace(new PrintWriter(trace, true));
        return "arguments: " + String.join(" ", arguments) + "\nJava " + System.getProperty("java.version") + ", "
                + System.getProperty("os.name") + "\n\n" + trace;
    }
}
