package org.cxmaturity.tables;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of a result in one language, each in the words of a model where that has its own.
 *
 * @param model the first model in scope; null where there is none
 */
public record Wordings(Tables tables, @Nullable String model, String language) {
    /** The language of a result for which no other is asked. */
    public static final String ENGLISH = "en";

    /** The sentences in the words of the first model that the tables are about. */
    public static Wordings of(Tables tables) {
        List<String> models = tables.scope().models();
        return new Wordings(tables, models.isEmpty() ? null : models.get(0), ENGLISH);
    }

    /** The text of a sentence, its names in braces not filled in. That every model has one was checked when tables were read. */
    public String text(Sentence sentence) {
        String every = null;
        for (WordingRow row : tables.all(WordingRow.class)) {
            if (row.sentence().equals(sentence.id()) && row.language().equals(language)) {
                if (row.model() == null) {
                    every = row.text();
                } else if (row.model().equals(model)) {
                    return row.text();
                }
            }
        }
        if (every == null) {
            throw new IllegalArgumentException("no wording of " + sentence.id() + " in " + language);
        }
        return every;
    }
}
