package org.cxmaturity.tablecheck;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cxmaturity.model.Organisation;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Setting;
import org.cxmaturity.tables.AliasRow;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.CurrencyRow;
import org.cxmaturity.tables.IndustryRow;
import org.cxmaturity.tables.RuleBaseRow;
import org.cxmaturity.tables.SizeRow;
import org.cxmaturity.tables.StageRow;
import org.cxmaturity.tablespec.CellText;
import org.cxmaturity.tablespec.ReadTables;

/** Holds the tables of a rule base against each other. Every cell is sound already, and every reference leads to a row. */
public final class Consistency {
    private static final String POUND = "GBP";

    private Consistency() {}

    /** What is wrong, by cell. */
    public static List<Problem> problems(ReadTables read) {
        return CrossCheck.all().stream()
                .flatMap(check -> check.problems(read).stream())
                .toList();
    }

    static void version(RowProblems problems) {
        List<RuleBaseRow> rows = problems.rows(RuleBaseRow.class);
        if (rows.isEmpty()) {
            problems.inTable(RuleBaseRow.class, "no row", "one row with the version");
        }
        for (RuleBaseRow row : rows) {
            if (!row.version().matches("[0-9]{1,6}\\.[0-9]{1,6}\\.[0-9]{1,6}")) {
                problems.add(row, "version", CellText.quoted(row.version()), "three numbers, as in 1.0.0");
            }
        }
        rows.stream().skip(1).forEach(row -> problems.add(row, "id", "a second row", "one row with the version"));
    }

    static void currencies(RowProblems problems) {
        boolean pound = false;
        for (CurrencyRow row : problems.rows(CurrencyRow.class)) {
            if (!row.id().matches("[A-Z]{3}")) {
                problems.add(row, "id", CellText.quoted(row.id()), "three capital letters (ISO 4217)");
            }
            if (row.perPound().signum() <= 0) {
                problems.add(row, "perPound", row.perPound().toPlainString(), "a number above 0");
            }
            if (row.id().equals(POUND)) {
                pound = true;
                if (row.perPound().compareTo(BigDecimal.ONE) != 0) {
                    problems.add(row, "perPound", row.perPound().toPlainString(), "1: rates are per pound");
                }
            }
        }
        if (!pound) {
            problems.inTable(CurrencyRow.class, "no row GBP", "a row GBP, whose rate is 1");
        }
    }

    static void industries(RowProblems problems) {
        String none = Organisation.NO_INDUSTRY;
        if (!problems.ids(IndustryRow.class).contains(none)) {
            problems.inTable(
                    IndustryRow.class,
                    "no row " + none,
                    "a row " + none + ", which advice goes by where none is stated");
        }
    }

    static void sizes(RowProblems problems) {
        String none = Setting.NO_HEADCOUNT;
        if (!problems.ids(SizeRow.class).contains(none)) {
            problems.inTable(
                    SizeRow.class,
                    "no row " + none,
                    "a row " + none + ", which advice goes by where no headcount is stated");
        }
    }

    static void capabilities(RowProblems problems) {
        for (CapabilityRow row : problems.rows(CapabilityRow.class)) {
            if (!row.id().startsWith(row.dimension() + ".")) {
                problems.add(row, "id", row.id(), "an id that starts with its dimension, " + row.dimension() + ".");
            }
        }
    }

    static void aliases(RowProblems problems) {
        Map<String, Set<String>> stages = new HashMap<>();
        Map<String, String> models = new HashMap<>();
        for (StageRow stage : problems.rows(StageRow.class)) {
            stages.computeIfAbsent(stage.model(), model -> new TreeSet<>()).add(stage.id());
            models.put(stage.id(), stage.model());
        }
        Map<String, List<AliasRow>> sets = problems.rows(AliasRow.class).stream()
                .collect(Collectors.groupingBy(
                        row -> row.set() + " for " + models.get(row.stage()), TreeMap::new, Collectors.toList()));
        sets.forEach((set, rows) -> {
            AliasRow first = rows.get(0);
            Set<String> missing = new TreeSet<>(stages.getOrDefault(models.get(first.stage()), Set.of()));
            for (AliasRow row : rows) {
                if (!missing.remove(row.stage())) {
                    problems.add(row, "stage", row.stage() + " a second time", "each stage once in a set");
                }
            }
            missing.forEach(stage -> problems.add(
                    first, "set", "the set " + set + " without " + stage, "a name for every stage of the model"));
        });
    }
}
