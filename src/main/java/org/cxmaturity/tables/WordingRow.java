package org.cxmaturity.tables;

import java.util.function.UnaryOperator;
import org.cxmaturity.speech.ResultSentence;
import org.jspecify.annotations.Nullable;

/** A sentence of the result, as a model says it, or as every model does that has no wording of its own. */
@Catalogue(
        name = "wording",
        workbook = "rule-base",
        sheet = "Wording",
        title = "Sentences of the result",
        help =
                "Texts that belong to no table row. Names in braces are filled in; {days|day|days} is the first word where the number is 1, else the second. Every sentence needs a row for every model; where several models are in scope, the first one's wording counts. Other languages: sheet Translations.")
public record WordingRow(
        @Entry(title = "Text id", help = "Never changes, never used again.")
        String id,

        @Entry(title = "Sentence", help = "What is said, by the name that the program knows it by.")
        @InOtherLanguages(Telling.NEVER)
        String sentence,

        @Entry(
                title = "Model",
                help = "The model that says it so; none: every model that has no row of its own.",
                optional = true)
        @RefersTo(ModelRow.class)
        @Nullable
        String model,

        @Entry(title = "Text") String text,

        @Entry(title = "Where it is used") @InOtherLanguages(Telling.NEVER)
        String used)
        implements Told {
    /** What assessments say, and a report's title; the other sentences of a report are the same in every sector. */
    @Override
    public WordingRow told(UnaryOperator<String> words) {
        return ResultSentence.isOne(sentence) ? new WordingRow(id, sentence, model, words.apply(text), used) : this;
    }
}
