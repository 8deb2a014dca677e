package org.cxmaturity.analysis;

import java.util.regex.Pattern;
import org.cxmaturity.analysis.Finding.Kind;
import org.cxmaturity.tables.Row;
import org.cxmaturity.workbook.CellText;
import org.cxmaturity.workbook.Column;
import org.cxmaturity.workbook.TableSpec;

/** Reasons and sources that are filled in and say nothing. A blank cell is refused when it is read. */
final class Sources {
    private static final Pattern NOTHING = Pattern.compile(
            "[-–—.?!*/ ]+|n\\.?/?a\\.?|tb[acd]|to ?do|none|nothing|unknown|missing|x+|source|reason|see above|ditto|later",
            Pattern.CASE_INSENSITIVE);

    private Sources() {}

    static void find(Ground ground, TableSpec<?> spec) {
        for (Column column : spec.columns()) {
            boolean reason = column.name().equals("reason");
            if (reason || column.name().equals("source")) {
                for (Row row : ground.rows(spec.type())) {
                    String text = CellText.write(column, column.of(row));
                    if (NOTHING.matcher(text.strip()).matches()) {
                        ground.warn(
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
}
