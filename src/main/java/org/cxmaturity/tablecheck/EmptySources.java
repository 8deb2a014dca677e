package org.cxmaturity.tablecheck;

import java.util.regex.Pattern;
import org.cxmaturity.tablecheck.Finding.Kind;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tablespec.CellText;
import org.cxmaturity.tablespec.Column;
import org.cxmaturity.tablespec.TableSpec;

/** Reasons and sources that are filled in and say nothing. A blank cell is refused when it is read. */
final class EmptySources {
    private static final Pattern AROUND = Pattern.compile("^[\\p{Punct}\\s…–—]+|[\\p{Punct}\\s…–—]+$");
    private static final Pattern NOTHING = Pattern.compile(
            "|[a-z0-9]|x+|n[/.]?a|tb[acd]\\b.*|to ?do|todo\\b.*|to do:.*|fixme\\b.*|wip"
                    + "|to be (defined|confirmed|determined|decided|agreed|announced|added|done|filled in)\\b.*"
                    + "|none|none given|nothing|no (source|reason)|not (known|given|available|applicable)|unknown|missing"
                    + "|source|reason|((see|as|same as) )?(above|below|before)|ditto|idem|later|pending|placeholder"
                    + "|lorem ipsum\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private EmptySources() {}

    static void find(AnalysisContext context, TableSpec<?> spec) {
        for (Column column : spec.columns()) {
            boolean reason = column.name().equals("reason");
            if (reason || column.name().equals("source")) {
                for (Row row : context.rows(spec.type())) {
                    String text = CellText.write(column, column.of(row));
                    if (saysNothing(text)) {
                        context.warn(
                                Kind.NO_SOURCE,
                                row,
                                column.name(),
                                "\"" + text + "\"",
                                reason ? "why the row is as it is" : "a document, a norm, or: product's own judgement");
                    }
                }
            }
        }
    }

    private static boolean saysNothing(String text) {
        return NOTHING.matcher(AROUND.matcher(text).replaceAll("")).matches();
    }
}
