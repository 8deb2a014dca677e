package org.cxmaturity.rulebase;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.cxmaturity.lookup.RowIndex;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.tablespec.ReadTables;
import org.cxmaturity.workbook.UnreadFiles;
import org.cxmaturity.workbook.Workbooks;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;

/**
 * Joins the built-in rules to the rows of a directory of workbooks. Rows read once are kept by the workbooks' content, so that
 * an unchanged workbook is not opened again, whatever became of the others.
 */
public final class RuleBaseLoader {
    private final RowCache cache;
    private final Workbooks opened = new Workbooks();
    private final List<Problem> unread = new CopyOnWriteArrayList<>();

    /**
     * A loader.
     *
     * @param cache where to keep rows, or null to keep none
     */
    public RuleBaseLoader(@Nullable PrivateDirectory cache) {
        this.cache = new RowCache(cache);
    }

    /** Loads the rule base of a directory of workbooks. The rules are made ready on a second thread meanwhile. */
    public Result<LoadedRuleBase> load(Path tables) throws IOException {
        CompletableFuture<KieBase> rules = CompletableFuture.supplyAsync(CoreRules::load);
        SortedMap<String, byte[]> workbooks = WorkbookFiles.all(tables);
        List<String> beside = WorkbookFiles.beside(tables);
        UnreadFiles.among(beside, workbooks.keySet())
                .forEach(each -> unread.add(each.at(tables.resolve(each.place()).toString())));
        return WorkbookFiles.among(workbooks).contents().isEmpty()
                ? Result.refused(
                        Fault.TABLES,
                        new Problem(tables.toString(), "no workbooks", "a directory of decision tables (*.xlsx)", null))
                : kept(workbooks, beside).map(kept -> loaded(rules, kept));
    }

    /** The files beside workbooks that were loaded from directories that look like tables and were not read, by their paths. */
    public List<Problem> unread() {
        return unread.stream().distinct().toList();
    }

    /** Loads the rule base of workbooks by file name. */
    public Result<LoadedRuleBase> load(SortedMap<String, byte[]> workbooks) {
        CompletableFuture<KieBase> rules = CompletableFuture.supplyAsync(CoreRules::load);
        return kept(workbooks, List.of()).map(kept -> loaded(rules, kept));
    }

    private static LoadedRuleBase loaded(CompletableFuture<KieBase> rules, KeptRows kept) {
        ReadTables read = kept.rows();
        return new LoadedRuleBase(
                new RuleBase(rules::join, new RowIndex(read.rows()), digest(kept.digest()), Map.of()),
                read.places(),
                read.digests());
    }

    /** Reads the rows of workbooks by file name, without the rules. */
    public Result<ReadTables> rows(SortedMap<String, byte[]> workbooks) {
        return kept(workbooks, List.of()).map(KeptRows::rows);
    }

    private Result<KeptRows> kept(SortedMap<String, byte[]> workbooks, List<String> beside) {
        String key = WorkbookFiles.among(workbooks).digest();
        KeptRows known = cache.find(key);
        return known == null
                ? WorkbookReader.read(opened, workbooks, beside).map(read -> {
                    KeptRows kept = KeptRows.of(read);
                    cache.keep(key, kept);
                    return kept;
                })
                : Result.done(known);
    }

    private static String digest(String rowDigest) {
        TreeMap<String, byte[]> parts = new TreeMap<>();
        parts.put("rows", rowDigest.getBytes(StandardCharsets.UTF_8));
        parts.put("rules", CoreRules.digest().getBytes(StandardCharsets.UTF_8));
        return "sha256:" + Sha256.of(parts);
    }
}
