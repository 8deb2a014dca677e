package org.cxmaturity.tablecheck;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.cxmaturity.tables.Sentence;
import org.cxmaturity.tables.WordingRow;
import org.cxmaturity.tables.Wordings;
import org.cxmaturity.tablespec.CellText;

/** Whether every sentence of the result has one wording for every model in each language that there is, and no model has two. */
final class WordingConsistency {
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private final RowProblems problems;
    private final List<WordingRow> rows;

    WordingConsistency(RowProblems problems) {
        this.problems = problems;
        this.rows = problems.rows(WordingRow.class);
    }

    void check() {
        Set<String> languages = new TreeSet<>(Set.of(Wordings.ENGLISH));
        for (WordingRow row : rows) {
            if (LANGUAGES.contains(row.language())) {
                languages.add(row.language());
            } else {
                problems.add(
                        row,
                        "language",
                        CellText.quoted(row.language()),
                        "a language in two small letters (ISO 639-1), as in en");
            }
        }
        twice();
        for (String language : languages) {
            for (Sentence sentence : Sentence.values()) {
                missing(sentence, language);
            }
        }
    }

    private void twice() {
        Map<List<Object>, WordingRow> said = new HashMap<>();
        for (WordingRow row : rows) {
            WordingRow before = said.putIfAbsent(
                    List.of(row.sentence(), Objects.requireNonNullElse(row.model(), ""), row.language()), row);
            if (before != null) {
                String model = row.model() == null ? "every model" : row.model();
                problems.add(
                        row,
                        "sentence",
                        row.sentence() + " for " + model + " in " + row.language() + ", which row " + before.id()
                                + " says already",
                        "one row for each model and language");
            }
        }
    }

    /** Complains at the first wording that is of one model or of another language alone, else of the table. */
    private void missing(Sentence sentence, String language) {
        List<WordingRow> own = rows.stream()
                .filter(row -> row.sentence().equals(sentence.id()))
                .filter(row -> row.language().equals(language))
                .toList();
        if (own.stream().anyMatch(row -> row.model() == null)) {
            return;
        }
        String needed = "a row of " + sentence.id() + " in " + language + " that is for every model (none)";
        if (own.isEmpty()) {
            problems.inTable(WordingRow.class, "no row of " + sentence.id() + " in " + language, needed);
        } else {
            problems.add(
                    own.get(0), "model", sentence.id() + " for " + own.get(0).model() + " alone", needed);
        }
    }
}
