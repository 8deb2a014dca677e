package org.cxmaturity.tablecheck;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cxmaturity.speech.Sentence;
import org.cxmaturity.speech.Sentences;
import org.cxmaturity.tables.WordingRow;

/** Whether every sentence of the result has one wording for every model, and no model has two. */
final class WordingConsistency {
    private final RowProblems problems;
    private final List<WordingRow> rows;

    WordingConsistency(RowProblems problems) {
        this.problems = problems;
        this.rows = problems.rows(WordingRow.class);
    }

    void check() {
        twice();
        Sentences.ALL.forEach(this::missing);
    }

    private void twice() {
        Map<List<Object>, WordingRow> said = new HashMap<>();
        for (WordingRow row : rows) {
            WordingRow before =
                    said.putIfAbsent(List.of(row.sentence(), Objects.requireNonNullElse(row.model(), "")), row);
            if (before != null) {
                String model = row.model() == null ? "every model" : row.model();
                problems.add(
                        row,
                        "sentence",
                        row.sentence() + " for " + model + ", which row " + before.id() + " says already",
                        "one row for each model");
            }
        }
    }

    /** Complains at the first wording that is of one model alone, else of the table. */
    private void missing(Sentence sentence) {
        List<WordingRow> own = rows.stream()
                .filter(row -> row.sentence().equals(sentence.id()))
                .toList();
        if (own.stream().anyMatch(row -> row.model() == null)) {
            return;
        }
        String needed = "a row of " + sentence.id() + " that is for every model (none)";
        if (own.isEmpty()) {
            problems.inTable(WordingRow.class, "no row of " + sentence.id(), needed);
        } else {
            problems.add(
                    own.get(0), "model", sentence.id() + " for " + own.get(0).model() + " alone", needed);
        }
    }
}
