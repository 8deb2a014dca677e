package org.cxmaturity.tables;

import java.util.function.UnaryOperator;

/** A sentence of the result. */
@Catalogue(
        name = "wording",
        workbook = "rule-base",
        sheet = "Wording",
        title = "Sentences of the result",
        help = "Texts that belong to no table row. Names in braces are filled in.")
public record WordingRow(
        @Entry(title = "Text id", help = "Never changes, never used again.")
        String id,

        @Entry(title = "Text") String text,
        @Entry(title = "Where it is used") String used)
        implements Told {
    @Override
    public WordingRow told(UnaryOperator<String> words) {
        return new WordingRow(id, words.apply(text), used);
    }
}
