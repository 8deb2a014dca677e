package org.cxmaturity.tables;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A sentence of the result, as a model says it, or as every model does that has no wording of its own. */
@Catalogue(
        name = "wording",
        workbook = "rule-base",
        sheet = "Wording",
        title = "Sentences of the result",
        help =
                "Texts that belong to no table row. Names in braces are filled in. Every sentence needs a row for every model in each language; where several models are in scope, the first one's wording counts.")
public record WordingRow(
        @Entry(title = "Text id", help = "Never changes, never used again.")
        String id,

        @Entry(title = "Sentence", help = "What is said, by the name that the program knows it by.")
        String sentence,

        @Entry(
                title = "Model",
                help = "The model that says it so; none: every model that has no row of its own.",
                optional = true)
        @RefersTo(ModelRow.class)
        @Nullable
        String model,

        @Entry(title = "Language", help = "Two small letters (ISO 639-1), as in en.")
        String language,

        @Entry(title = "Text") String text,
        @Entry(title = "Where it is used") String used)
        implements Told {
    @Override
    public WordingRow told(UnaryOperator<String> words) {
        return new WordingRow(id, sentence, model, language, words.apply(text), used);
    }
}
