package org.cxmaturity.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.cxmaturity.files.WrittenFiles;
import org.cxmaturity.terminal.Style;
import org.jspecify.annotations.Nullable;

/**
 * Where results and problems are printed, always in UTF-8 whatever the streams' own character set, and the files results go to.
 *
 * @param terminal whether {@code out} is a terminal
 * @param environment the environment variables {@code NO_COLOR}, {@code TERM} and {@code COLUMNS} are looked up in
 * @param written the files that results were written to before
 */
record Console(
        PrintStream out, PrintStream err, boolean terminal, Map<String, String> environment, WrittenFiles written) {
    /** Whether to colour. */
    enum Colour {
        AUTO,
        ALWAYS,
        NEVER
    }

    void print(String text) {
        print(text.getBytes(StandardCharsets.UTF_8));
    }

    void print(byte[] text) {
        out.write(text, 0, text.length);
        out.flush();
    }

    void complain(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        err.write(bytes, 0, bytes.length);
        err.flush();
    }

    /** The style of what goes to {@code out}. */
    Style style(Colour colour) {
        return new Style(
                coloured(colour),
                terminal ? columns(environment.get("COLUMNS")) : Style.LEAST_WIDTH,
                new ShellPointers());
    }

    /** The style of anything else, which may be a file: coloured only where that was asked for. */
    Style styleElsewhere(Colour colour) {
        return new Style(colour == Colour.ALWAYS, Style.LEAST_WIDTH, new ShellPointers());
    }

    boolean coloured(Colour colour) {
        return switch (colour) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO ->
                terminal
                        && environment.getOrDefault("NO_COLOR", "").isEmpty()
                        && !"dumb".equals(environment.get("TERM"));
        };
    }

    private static int columns(@Nullable String columns) {
        return columns != null && columns.matches("[0-9]{1,4}") ? Integer.parseInt(columns) : Style.LEAST_WIDTH;
    }
}
