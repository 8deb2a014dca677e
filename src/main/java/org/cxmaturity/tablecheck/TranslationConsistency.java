package org.cxmaturity.tablecheck;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cxmaturity.lookup.RowIndex;
import org.cxmaturity.model.NearestName;
import org.cxmaturity.speech.Speech;
import org.cxmaturity.tables.ModelRow;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.Tables;
import org.cxmaturity.tables.Telling;
import org.cxmaturity.tables.TranslationRow;
import org.cxmaturity.tablespec.CellText;
import org.cxmaturity.tablespec.Column;
import org.cxmaturity.tablespec.ReadTables;
import org.cxmaturity.tablespec.TableSpec;
import org.cxmaturity.tablespec.UntranslatedText;
import org.jspecify.annotations.Nullable;

/** Whether translations say something that the tables say, and whether a model that claims a language has every text in it. */
final class TranslationConsistency {
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final String LANGUAGE = "a language besides English in two small letters (ISO 639-1), as in de";

    private final RowProblems problems;
    private final Map<String, TableSpec<?>> tables =
            TableSpec.all().stream().collect(Collectors.toMap(TableSpec::name, spec -> spec));
    private final Map<String, Map<String, Row>> rows = new HashMap<>();
    private final Map<List<String>, TranslationRow> said = new HashMap<>();

    TranslationConsistency(RowProblems problems) {
        this.problems = problems;
        tables.values().forEach(spec -> {
            Map<String, Row> own = new HashMap<>();
            problems.rows(spec.type()).forEach(row -> own.put(row.id(), row));
            rows.put(spec.name(), own);
        });
    }

    void check() {
        problems.rows(TranslationRow.class).forEach(this::check);
        claims();
    }

    private void check(TranslationRow row) {
        if (unknown(row.language())) {
            problems.add(row, "language", CellText.quoted(row.language()), LANGUAGE);
        }
        TranslationRow before = said.putIfAbsent(List.of(row.table(), row.row(), row.column(), row.language()), row);
        if (before != null) {
            problems.add(
                    row,
                    "row",
                    row.table() + "#" + row.row() + ", " + row.column() + " in " + row.language() + ", which row "
                            + before.id() + " says already",
                    "each text once in a language");
        }
        TableSpec<?> spec = tables.get(row.table());
        if (spec == null) {
            unknown(row, "table", row.table(), "table", tables.keySet());
            return;
        }
        Row told = rows.getOrDefault(spec.name(), Map.of()).get(row.row());
        Column column = column(row, spec);
        if (told != null && column != null) {
            check(row, told, column);
        }
    }

    private static boolean unknown(String language) {
        return language.equals(Speech.ENGLISH) || !LANGUAGES.contains(language);
    }

    private void unknown(TranslationRow row, String component, String named, String what, Set<String> known) {
        Set<String> sorted = new TreeSet<>(known);
        problems.add(
                row,
                component,
                CellText.quoted(named) + ", which is no " + what,
                sorted.size() > 20 ? "a " + what : "one of " + String.join(", ", sorted),
                NearestName.to(named, sorted));
    }

    private @Nullable Column column(TranslationRow row, TableSpec<?> spec) {
        List<String> texts = texts(spec).stream().map(Column::title).toList();
        for (Column column : spec.columns()) {
            if (column.title().equals(row.column())) {
                if (column.telling() != Telling.NEVER) {
                    return column;
                }
                problems.add(
                        row,
                        "column",
                        row.column() + ", a column that says the same in every language",
                        expected(spec, texts));
                return null;
            }
        }
        problems.add(
                row,
                "column",
                CellText.quoted(row.column()) + ", which is no column of " + spec.name(),
                expected(spec, texts),
                NearestName.to(row.column(), texts));
        return null;
    }

    private static String expected(TableSpec<?> spec, List<String> texts) {
        return texts.isEmpty()
                ? "a row of another table: no text of " + spec.name() + " is told"
                : "one of " + String.join(", ", texts);
    }

    private static List<Column> texts(TableSpec<?> spec) {
        return spec.columns().stream()
                .filter(column -> column.telling() != Telling.NEVER)
                .toList();
    }

    private void check(TranslationRow row, Row told, Column column) {
        String english = String.valueOf(column.of(told));
        if (!says(told, column)) {
            problems.add(
                    row,
                    "row",
                    row.table() + "#" + row.row() + ", whose cell " + column.title() + " says nothing",
                    "a text that there is");
            return;
        }
        Set<String> needed = new TreeSet<>(Speech.names(english));
        Set<String> found = new TreeSet<>(Speech.names(row.text()));
        if (!found.equals(needed)) {
            problems.add(
                    row,
                    "text",
                    found.isEmpty() ? "no names in braces" : braces(found),
                    needed.isEmpty()
                            ? "a text without braces, as the English is"
                            : braces(needed) + ", as in the English",
                    nearest(found, needed));
        }
    }

    private static String braces(Set<String> names) {
        return names.stream().map(name -> "{" + name + "}").collect(Collectors.joining(", "));
    }

    /** The name that one that there is not was meant for. */
    private static @Nullable String nearest(Set<String> found, Set<String> needed) {
        Set<String> missing = new TreeSet<>(needed);
        missing.removeAll(found);
        return found.stream()
                .filter(name -> !needed.contains(name))
                .findFirst()
                .map(name -> NearestName.to(name, missing))
                .map(name -> "{" + name + "}")
                .orElse(null);
    }

    private static boolean says(Row row, Column column) {
        Object text = column.of(row);
        return text != null && !text.equals("");
    }

    private void claims() {
        for (ModelRow model : problems.rows(ModelRow.class)) {
            for (String language : model.languages()) {
                if (unknown(language)) {
                    problems.add(model, "languages", CellText.quoted(language), LANGUAGE + ", or none");
                }
            }
        }
    }

    /** Every text of a model that claims a language and has no translation into it, at its cell. */
    static void missing(AnalysisContext context) {
        Tables all = new RowIndex(context.read().rows());
        Set<String> complained = new HashSet<>();
        for (ModelRow model : context.rows(ModelRow.class)) {
            Set<String> languages = new TreeSet<>(model.languages());
            languages.removeIf(TranslationConsistency::unknown);
            for (String language : languages) {
                for (UntranslatedText text : UntranslatedText.of(all.in(List.of(model.id())), language)) {
                    String place = context.place(text.row(), text.component());
                    if (complained.add(language + place)) {
                        context.add(
                                Finding.Severity.ERROR,
                                Finding.Kind.FIT,
                                place,
                                "a text without a translation into " + language,
                                "a row of it in translations, or no " + language + " under Languages of the model "
                                        + model.id(),
                                null,
                                List.of());
                    }
                }
            }
        }
    }

    /** Translations of a text that is another one now, or of a row that is gone. */
    static void stale(AnalysisContext context) {
        Map<String, TableSpec<?>> tables =
                TableSpec.all().stream().collect(Collectors.toMap(TableSpec::name, spec -> spec));
        ReadTables read = context.read();
        Map<List<String>, String> texts = new HashMap<>();
        for (TableSpec<?> spec : tables.values()) {
            for (Column column : texts(spec)) {
                read.rows(spec.type())
                        .forEach(row -> texts.put(
                                List.of(spec.name(), row.id(), column.title()), String.valueOf(column.of(row))));
            }
        }
        for (TranslationRow row : read.rows(TranslationRow.class)) {
            TableSpec<?> spec = tables.get(row.table());
            if (spec != null && !read.ids(spec.type()).contains(row.row())) {
                context.warn(
                        Finding.Kind.FIT,
                        row,
                        "row",
                        CellText.quoted(row.row()) + ", which is no row of " + row.table(),
                        "the id of a row, or no translation",
                        NearestName.to(row.row(), read.ids(spec.type())),
                        List.of());
            }
            String now = texts.get(List.of(row.table(), row.row(), row.column()));
            if (now != null && !now.equals(row.original())) {
                context.warn(
                        Finding.Kind.FIT,
                        row,
                        "original",
                        CellText.quoted(row.original()) + ", which is no longer the text that is translated",
                        CellText.quoted(now) + ", here too, once the translation says the same",
                        null,
                        new ArrayList<>());
            }
        }
    }
}
