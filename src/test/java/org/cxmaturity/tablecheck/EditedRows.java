package org.cxmaturity.tablecheck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.rulebase.WorkbookReader;
import org.cxmaturity.tables.AbsenceScoringRow;
import org.cxmaturity.tables.EffectRow;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.TranslationRow;
import org.cxmaturity.tablespec.AssembledTables;
import org.cxmaturity.tablespec.ReadTables;
import org.cxmaturity.tablespec.RowText;
import org.cxmaturity.tablespec.TableSpec;

/** The shipped rows, edited as an analyst would, and what a check then says: all of it, so that a false alarm shows, too. */
final class EditedRows {
    private static final ReadTables TRANSLATED = translated();
    private static final ReadTables SHIPPED = inEnglish(TRANSLATED);

    private final Map<Class<? extends Row>, List<Row>> rows = new LinkedHashMap<>();

    /** The shipped rows, as if no model were told in another language. */
    EditedRows() {
        this(SHIPPED);
    }

    private EditedRows(ReadTables read) {
        read.rows().forEach((type, all) -> rows.put(type, new ArrayList<>(all)));
    }

    /** The shipped rows with their translations. */
    static EditedRows inEveryLanguage() {
        return new EditedRows(TRANSLATED);
    }

    private static ReadTables inEnglish(ReadTables read) {
        EditedRows english =
                new EditedRows(read).without("translations", id -> true).cell("models", "journey", "languages", "none");
        return new ReadTables(Map.copyOf(english.rows), read.places(), read.digests());
    }

    private static ReadTables translated() {
        try {
            return WorkbookReader.read(Shipped.TABLES).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static TableSpec<?> spec(String table) {
        return TableSpec.all().stream()
                .filter(spec -> spec.name().equals(table))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no table " + table));
    }

    /** The shipped row of what it shows that a kind is not there. */
    static String absence(String kind) {
        return SHIPPED.rows(AbsenceScoringRow.class).stream()
                .filter(row -> row.lacks().contains(kind))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** The one shipped row of a table. */
    static String only(String table) {
        List<? extends Row> all = SHIPPED.rows(spec(table).type());
        return all.get(all.size() - 1).id();
    }

    /** The shipped row of the first effect of an action. */
    static String effect(String action) {
        return SHIPPED.rows(EffectRow.class).stream()
                .filter(row -> action.equals(row.action()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** The shipped translation of a row's first text. */
    static String translation(String table, String row, String language) {
        return TRANSLATED.rows(TranslationRow.class).stream()
                .filter(each -> each.table().equals(table)
                        && each.row().equals(row)
                        && each.language().equals(language))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** The first row of a table whose cell says that. */
    Row first(String table, String component, String text) {
        TableSpec<?> spec = spec(table);
        return rows.getOrDefault(spec.type(), List.of()).stream()
                .filter(row -> RowText.write(spec, row)
                        .get(spec.column(component).index())
                        .equals(text))
                .findFirst()
                .orElseThrow();
    }

    static String place(String table, String id, String component) {
        Row row = TRANSLATED.rows(spec(table).type()).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        String place = TRANSLATED.place(row, component);
        return place.substring(place.lastIndexOf('!') + 1);
    }

    /** Writes into the cell of a row, by the component's name. */
    EditedRows cell(String table, String id, String component, String text) {
        TableSpec<?> spec = spec(table);
        List<Row> all = rows.getOrDefault(spec.type(), List.of());
        for (int at = 0; at < all.size(); at++) {
            if (all.get(at).id().equals(id)) {
                List<String> texts = new ArrayList<>(RowText.write(spec, all.get(at)));
                texts.set(spec.column(component).index(), text);
                all.set(at, read(spec, texts));
                return this;
            }
        }
        throw new AssertionError("no row " + id);
    }

    /** Adds a row, its cells in the order of the record. */
    EditedRows row(String table, String... texts) {
        TableSpec<?> spec = spec(table);
        rows.computeIfAbsent(spec.type(), type -> new ArrayList<>()).add(read(spec, List.of(texts)));
        return this;
    }

    EditedRows without(String table, Predicate<String> ids) {
        rows.getOrDefault(spec(table).type(), new ArrayList<>()).removeIf(row -> ids.test(row.id()));
        return this;
    }

    private static Row read(TableSpec<?> spec, List<String> texts) {
        return RowText.read(spec, texts, (column, mistake) -> {
                    throw new AssertionError(column.title() + ": " + mistake);
                })
                .orElseThrow();
    }

    Examination examined(boolean quick) {
        return Examiner.examine(survey(), quick, null);
    }

    Examination comparedWithShipped() {
        return Examiner.examine(survey(), true, new ReferenceRuleBase("the shipped tables", SHIPPED));
    }

    private AssembledTables survey() {
        return new AssembledTables(
                List.of(), List.of(), Set.of(), new ReadTables(Map.copyOf(rows), SHIPPED.places(), SHIPPED.digests()));
    }

    /** What a quick check says: kind, sheet and cell, what was found. */
    List<String> findings() {
        return findings(true);
    }

    List<String> findings(boolean quick) {
        return examined(quick).findings().stream()
                .map(each -> each.severity() + " " + each.kind() + " "
                        + each.place().substring(each.place().indexOf('!') + 1) + ": "
                        + each.problem().found())
                .toList();
    }

    /** The one finding of a kind. */
    Finding only(Finding.Kind kind) {
        List<Finding> findings = examined(true).findings().stream()
                .filter(each -> each.kind() == kind)
                .toList();
        if (findings.size() != 1) {
            throw new AssertionError(String.join("\n", findings()));
        }
        return findings.get(0);
    }

    /** The one finding, beside which there is no other. */
    Finding only() {
        List<Finding> findings = examined(true).findings();
        if (findings.size() != 1) {
            throw new AssertionError(String.join("\n", findings()));
        }
        return findings.get(0);
    }
}
