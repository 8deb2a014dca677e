package org.cxmaturity.tablespec;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cxmaturity.model.Problem;
import org.cxmaturity.tables.Row;

/** What a model that was started from a template says in place of texts of its own, and where it still does. */
public final class TemplateText {
    private static final String START = "Template: replace by ";
    private static final String TEMPLATE = "template";
    private static final Pattern REPLACE = Pattern.compile(":\\s*replace\\b", Pattern.CASE_INSENSITIVE);

    private TemplateText() {}

    /** The text that stands in place of one. */
    public static String of(String what) {
        return START + what;
    }

    /** Whether a text stands in place of one that somebody is to write. */
    public static boolean is(String text) {
        for (int colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
            if (text.regionMatches(true, colon - TEMPLATE.length(), TEMPLATE, 0, TEMPLATE.length())
                    && REPLACE.matcher(text).region(colon, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /** The cells in which a text of a template still stands: clients would read it. */
    public static List<Problem> left(ReadTables read) {
        List<Problem> left = new ArrayList<>();
        for (TableSpec<?> spec : TableSpec.all()) {
            for (Column column : spec.columns()) {
                if (column.kind() == CellKind.TEXT) {
                    read.rows(spec.type()).forEach(row -> left(read, row, column, left));
                }
            }
        }
        return List.copyOf(left);
    }

    private static void left(ReadTables read, Row row, Column column, List<Problem> left) {
        String text = String.valueOf(column.of(row));
        if (is(text)) {
            left.add(new Problem(
                    read.place(row, column.name()),
                    CellText.quoted(text) + ", a text of the template",
                    "a text of your own: clients would read this one",
                    null));
        }
    }
}
