package org.cxmaturity.tables;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.speech.Speech;

/** The sentences of a result, each in the words of the first model in scope where that has its own. */
public final class Wordings {
    private Wordings() {}

    /** The sentences that tables say, in their language. That each has a wording was checked when tables were read. */
    public static Speech of(Tables tables) {
        List<String> models = tables.scope().models();
        Map<String, String> texts = new HashMap<>();
        for (WordingRow row : tables.all(WordingRow.class)) {
            if (row.model() == null) {
                texts.putIfAbsent(row.sentence(), row.text());
            } else if (!models.isEmpty() && row.model().equals(models.get(0))) {
                texts.put(row.sentence(), row.text());
            }
        }
        return new Speech(tables.language(), texts);
    }
}
