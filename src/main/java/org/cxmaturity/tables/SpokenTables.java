package org.cxmaturity.tables;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cxmaturity.model.Fact;
import org.cxmaturity.model.Setting;
import org.jspecify.annotations.Nullable;

/** The rows of a rule base as a client reads them: in the words of its sector (R26). What is looked up, and its ids, are the same. */
public final class SpokenTables implements Tables {
    private final Tables tables;
    private final Map<String, String> said;
    private final UnaryOperator<String> words;
    private final Map<Row, Told> told = Collections.synchronizedMap(new IdentityHashMap<>());

    SpokenTables(Tables tables, Map<String, String> said) {
        this.tables = tables;
        this.said = Map.copyOf(said);
        this.words = words(said);
    }

    /**
     * The tables in the words of a setting; themselves where no word is another there.
     *
     * @param settings the one that the rules concluded; none where the tables know no size classes
     */
    public static Tables of(Tables tables, List<Setting> settings) {
        Map<String, String> said = new HashMap<>();
        for (Setting setting : settings) {
            IndustryRow industry = named(tables, IndustryRow.class, setting.industry());
            SizeRow size = named(tables, SizeRow.class, setting.size());
            for (SectorWordRow row : tables.all(SectorWordRow.class)) {
                String here = row.in(setting, industry, size);
                if (!here.equals(row.word())) {
                    said.put(row.word(), here);
                }
            }
        }
        if (said.isEmpty()) {
            return tables;
        }
        // A word that stays what it is keeps a shorter one in it from being replaced.
        tables.all(SectorWordRow.class).forEach(row -> said.putIfAbsent(row.word(), row.word()));
        return tables.inWords(said);
    }

    private static <R extends Row> @Nullable R named(Tables tables, Class<R> table, @Nullable String id) {
        return tables.all(table).stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static UnaryOperator<String> words(Map<String, String> said) {
        List<String> longest = new ArrayList<>(said.keySet());
        longest.sort(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        Map<String, String> capitals = new HashMap<>();
        said.forEach((word, here) -> capitals.put(capital(word), capital(here)));
        StringBuilder choice = new StringBuilder();
        for (String word : longest) {
            choice.append(choice.isEmpty() ? "" : "|").append(Pattern.quote(word));
            if (!capital(word).equals(word)) {
                choice.append('|').append(Pattern.quote(capital(word)));
            }
        }
        Pattern pattern = Pattern.compile("(?<![\\p{L}\\p{N}{])(?:" + choice + ")(?![\\p{L}\\p{N}])");
        return text -> pattern.matcher(text).replaceAll(found -> {
            String here = said.get(found.group());
            return Matcher.quoteReplacement(here == null ? capitals.get(found.group()) : here);
        });
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    @Override
    public <R extends Row> List<R> matching(Class<R> table, Fact... subjects) {
        return said(table, tables.matching(table, subjects));
    }

    @Override
    public <R extends Row> List<R> all(Class<R> table) {
        return said(table, tables.all(table));
    }

    @Override
    public Scope scope() {
        return tables.scope();
    }

    @Override
    public Tables in(List<String> models) {
        Tables others = tables.in(models);
        return others == tables ? this : new SpokenTables(others, said);
    }

    @Override
    public String language() {
        return tables.language();
    }

    @Override
    public Tables inLanguage(String language) {
        Tables others = tables.inLanguage(language);
        return others == tables ? this : new SpokenTables(others, said);
    }

    @Override
    public List<String> ids(Class<? extends Row> table) {
        return tables.ids(table);
    }

    @Override
    public <R extends Row> List<R> naming(Class<R> table, String column, String id) {
        return said(table, tables.naming(table, column, id));
    }

    @Override
    public <R extends Row> R row(Class<R> table, String id) {
        return said(tables.row(table, id));
    }

    @Override
    public String said(String text) {
        return words.apply(text);
    }

    @Override
    public <R extends Row> R said(R row) {
        R written = tables.said(row);
        return written instanceof Told own
                ? same(written, told.computeIfAbsent(written, first -> own.told(words)))
                : written;
    }

    private <R extends Row> List<R> said(Class<R> table, List<R> rows) {
        return Told.class.isAssignableFrom(table)
                ? rows.stream().map(this::said).toList()
                : rows;
    }

    @SuppressWarnings("unchecked")
    private static <R extends Row> R same(R row, Told told) {
        return (R) row.getClass().cast(told);
    }
}
