package org.cxmaturity.rulebase;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cxmaturity.lookup.RowIndex;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tablespec.ReadTables;
import org.cxmaturity.tablespec.TableSpec;
import org.cxmaturity.workbook.PlainWorkbook;
import org.cxmaturity.workbook.Workbooks;
import org.kie.api.KieBase;

/**
 * The second opinion: stock Drools makes a rule of every row of the decision tables, and the core rules that look rows up are left
 * out. Independent of the product's index; not of its reader, which must have accepted a workbook before Drools sees it, nor of
 * the other core rules.
 */
public final class StockRuleBase {
    static final String DECISION_TABLE = ".drl.xlsx";

    private StockRuleBase() {}

    /** Compiles the workbooks of a directory with core rules from another; takes some seconds. */
    public static Result<LoadedRuleBase> load(Path tables, Path coreRules) throws IOException {
        return load(WorkbookFiles.all(tables), DrlSources.read(coreRules));
    }

    /** Compiles workbooks by file name with the core rules that the product was built with; takes some seconds. */
    public static Result<LoadedRuleBase> load(SortedMap<String, byte[]> workbooks) {
        return load(workbooks, CoreRules.sources());
    }

    private static Result<LoadedRuleBase> load(SortedMap<String, byte[]> workbooks, DrlSources coreRules) {
        return WorkbookReader.read(new Workbooks(), workbooks, List.of())
                .then(read -> compiled(read, workbooks, coreRules));
    }

    private static Result<LoadedRuleBase> compiled(
            ReadTables read, SortedMap<String, byte[]> workbooks, DrlSources coreRules) {
        SortedMap<String, byte[]> sources =
                new TreeMap<>(coreRules.withoutRowRules().files());
        workbooks.forEach((name, content) -> {
            if (name.endsWith(DECISION_TABLE)) {
                sources.put(name, PlainWorkbook.of(new NamedContent(name, content)));
            }
        });
        RuleCompiler.Compiled compiled = RuleCompiler.compile(sources);
        if (!compiled.problems().isEmpty()) {
            return Result.refused(Fault.TABLES, compiled.problems());
        }
        KieBase rules = compiled.rules().load();
        Map<String, Row> rowRules = rowRules(read);
        List<Problem> missing = missing(rules, rowRules);
        if (!missing.isEmpty()) {
            return Result.refused(Fault.TABLES, missing);
        }
        return Result.done(new LoadedRuleBase(
                new RuleBase(() -> rules, new RowIndex(read.rows()), "stock", rowRules),
                read.places(),
                read.digests()));
    }

    /** Drools names a row's rule by the table's title and the sheet's row. */
    private static Map<String, Row> rowRules(ReadTables read) {
        Map<String, Row> rules = new HashMap<>();
        for (TableSpec<?> spec : TableSpec.all()) {
            if (spec.decision() != null) {
                for (Row row : read.rows(spec.type())) {
                    String place = read.places().getOrDefault(spec.reference(row.id()), "");
                    rules.put(spec.title() + "_" + place.replaceFirst(".*![A-Z]+", ""), row);
                }
            }
        }
        return rules;
    }

    /** A row of which Drools made no rule would be left out in silence. */
    private static List<Problem> missing(KieBase rules, Map<String, Row> rowRules) {
        Set<String> made = new HashSet<>();
        rules.getKiePackages().forEach(each -> each.getRules().forEach(rule -> made.add(rule.getName())));
        return rowRules.keySet().stream()
                .filter(name -> !made.contains(name))
                .sorted()
                .map(name -> new Problem(name, "no rule in stock Drools", "a rule for every row", null))
                .toList();
    }
}
