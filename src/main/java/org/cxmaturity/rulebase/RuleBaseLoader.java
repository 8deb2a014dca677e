package org.cxmaturity.rulebase;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.cxmaturity.lookup.RowIndex;
import org.cxmaturity.model.Problem;
import org.cxmaturity.tablespec.ReadResult;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;

/**
 * Joins the built-in rules to the rows of a directory of workbooks. Rows read once are kept by the workbooks' content, so that
 * an unchanged workbook is not opened again.
 */
public final class RuleBaseLoader {
    private final RowCache cache;
    private final Stamps stamps;

    /**
     * A loader.
     *
     * @param cacheDirectory where to keep rows, or null to keep none
     */
    public RuleBaseLoader(@Nullable Path cacheDirectory) {
        this.cache = new RowCache(cacheDirectory);
        this.stamps = new Stamps(cacheDirectory);
    }

    /** Loads the rule base of a directory of workbooks. The rules are made ready on a second thread meanwhile. */
    public LoadResult load(Path tables) throws IOException {
        CompletableFuture<KieBase> rules = CompletableFuture.supplyAsync(CoreRules::load);
        List<Problem> problems = new ArrayList<>();
        KeptRows kept = kept(tables, problems);
        if (kept == null) {
            return new LoadResult.Faulty(problems);
        }
        ReadResult.Read read = kept.rows();
        return new LoadResult.Ready(
                new RuleBase(rules::join, new RowIndex(read.rows()), digest(kept.digest()), Map.of()),
                read.places(),
                read.digests());
    }

    /** Reads the rows of a directory of workbooks without the rules. */
    public ReadResult rows(Path tables) throws IOException {
        List<Problem> problems = new ArrayList<>();
        KeptRows kept = kept(tables, problems);
        return kept == null ? new ReadResult.Faulty(problems) : kept.rows();
    }

    private @Nullable KeptRows kept(Path tables, List<Problem> problems) throws IOException {
        String key = stamps.digest(tables);
        if (key == null) {
            problems.add(
                    new Problem(tables.toString(), "no workbooks", "a directory of decision tables (*.xlsx)", null));
            return null;
        }
        KeptRows kept = cache.find(key);
        if (kept != null) {
            return kept;
        }
        ReadResult result = WorkbookReader.read(tables);
        if (result instanceof ReadResult.Faulty faulty) {
            problems.addAll(faulty.problems());
            return null;
        }
        kept = KeptRows.of((ReadResult.Read) result);
        cache.keep(key, kept);
        return kept;
    }

    private static String digest(String rowDigest) {
        TreeMap<String, byte[]> parts = new TreeMap<>();
        parts.put("rows", rowDigest.getBytes(StandardCharsets.UTF_8));
        parts.put("rules", CoreRules.digest().getBytes(StandardCharsets.UTF_8));
        return "sha256:" + Sha256.of(parts);
    }
}
