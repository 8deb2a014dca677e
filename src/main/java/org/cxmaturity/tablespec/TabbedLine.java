package org.cxmaturity.tablespec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Texts as one line that no other texts have: between tabs, with what would end a text or the line escaped. */
public final class TabbedLine {
    private TabbedLine() {}

    /** Adds a line. */
    public static void write(StringBuilder text, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            text.append(i == 0 ? "" : "\t");
            String cell = cells.get(i);
            text.append(cell.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n"));
        }
        text.append('\n');
    }

    /** The texts of a line, which comes without its end. */
    public static List<String> read(String line) {
        List<String> cells = new ArrayList<>(Arrays.asList(line.split("\t", -1)));
        if (line.indexOf('\\') >= 0) {
            cells.replaceAll(TabbedLine::unescaped);
        }
        return cells;
    }

    private static String unescaped(String cell) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '\\' && i + 1 < cell.length()) {
                char next = cell.charAt(++i);
                text.append(next == 't' ? '\t' : next == 'n' ? '\n' : next);
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
