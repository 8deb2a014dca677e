package org.cxmaturity.tablecheck;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cxmaturity.model.NearestName;
import org.cxmaturity.speech.Sentence;
import org.cxmaturity.speech.Sentences;
import org.cxmaturity.tablecheck.Finding.Kind;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.WordingRow;
import org.cxmaturity.tablespec.CellKind;
import org.cxmaturity.tablespec.Column;
import org.cxmaturity.tablespec.TableSpec;

/** Texts in which names in braces are filled in, and the sentences that a result is made of. */
final class TemplateTexts {
    /** The sentences that assessments read, by id. */
    private static final Map<String, Sentence> SENTENCES =
            Sentences.ALL.stream().collect(Collectors.toMap(Sentence::id, each -> each));

    private static final Pattern BRACES = Pattern.compile("\\{([^{}|]*)(?:\\|[^{}|]*\\|[^{}|]*)?}|[{}]");

    private TemplateTexts() {}

    /** Sentences that nothing reads. */
    static void sentences(AnalysisContext context) {
        Set<String> missing = new TreeSet<>(SENTENCES.keySet());
        context.rows(WordingRow.class).forEach(row -> missing.remove(row.sentence()));
        for (WordingRow row : context.rows(WordingRow.class)) {
            if (!SENTENCES.containsKey(row.sentence())) {
                String maybe = NearestName.to(row.sentence(), missing);
                String known = "one of " + String.join(", ", new TreeSet<>(SENTENCES.keySet()));
                context.warn(
                        Kind.UNREAD,
                        row,
                        "sentence",
                        row.sentence() + ", a sentence that nothing reads",
                        known,
                        maybe,
                        List.of());
            }
        }
    }

    /** Names in braces that nothing fills in: clients would read them as they stand. */
    static void names(AnalysisContext context, TableSpec<?> spec) {
        for (Column column : spec.columns()) {
            if (column.kind() == CellKind.TEXT) {
                Set<String> names = new TreeSet<>(filled(column.help()));
                context.rows(spec.type()).forEach(row -> names(context, row, column, names));
            }
        }
    }

    /** The same of sentences, each of which has names of its own. */
    static void namesInSentences(AnalysisContext context) {
        Column text = TableSpec.of(WordingRow.class).column("text");
        for (WordingRow row : context.rows(WordingRow.class)) {
            Sentence sentence = SENTENCES.get(row.sentence());
            if (sentence != null) {
                names(context, row, text, new TreeSet<>(sentence.names()));
            }
        }
    }

    /** The names that the help of a column lists. */
    private static Set<String> filled(String help) {
        return BRACES.matcher(help).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static void names(AnalysisContext context, Row row, Column column, Set<String> names) {
        Matcher braces = BRACES.matcher(String.valueOf(column.of(row)));
        while (braces.find()) {
            String name = braces.group(1);
            if (name == null || !names.contains(name)) {
                String nearest = name == null ? null : NearestName.to(name, names);
                context.warn(
                        Kind.CELL,
                        row,
                        column.name(),
                        name == null
                                ? "a single " + braces.group() + ", which clients would read"
                                : braces.group() + ", which nothing fills in",
                        expected(names),
                        nearest == null ? null : "{" + nearest + "}",
                        List.of());
                return;
            }
        }
    }

    private static String expected(Set<String> names) {
        if (names.isEmpty()) {
            return "a text without braces, as nothing is filled in here";
        }
        String listed = names.stream().map(name -> "{" + name + "}").collect(Collectors.joining(", "));
        int last = listed.lastIndexOf(", ");
        return last < 0 ? listed : listed.substring(0, last) + " or " + listed.substring(last + 2);
    }
}
