package org.cxmaturity.rulebase;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cxmaturity.model.Problem;
import org.cxmaturity.workbook.ReadResult;
import org.cxmaturity.workbook.RowDigest;
import org.cxmaturity.workbook.RowIndex;
import org.cxmaturity.workbook.WorkbookReader;
import org.jspecify.annotations.Nullable;

/**
 * Joins the built-in rules to the rows of a directory of workbooks. Rows read once are kept by the workbooks' content, so that
 * an unchanged workbook is not opened again.
 */
public final class RuleBaseLoader {
    private final RowCache cache;

    /**
     * A loader.
     *
     * @param cacheDirectory where to keep rows, or null to keep none
     */
    public RuleBaseLoader(@Nullable Path cacheDirectory) {
        this.cache = new RowCache(cacheDirectory);
    }

    /** Loads the rule base of a directory of workbooks. */
    public LoadResult load(Path tables) throws IOException {
        WorkbookFiles files = WorkbookFiles.in(tables);
        if (files.none()) {
            return new LoadResult.Faulty(List.of(
                    new Problem(tables.toString(), "no workbooks", "a directory of decision tables (*.xlsx)", null)));
        }
        String key = files.digest();
        ReadResult rows = cache.find(key);
        if (rows == null) {
            rows = WorkbookReader.read(tables);
            if (rows instanceof ReadResult.Read read) {
                cache.keep(key, read);
            }
        }
        if (rows instanceof ReadResult.Faulty faulty) {
            return new LoadResult.Faulty(faulty.problems());
        }
        return ready((ReadResult.Read) rows, CoreRules.load());
    }

    static LoadResult.Ready ready(ReadResult.Read read, CoreRules.Loaded core) {
        return new LoadResult.Ready(
                new RuleBase(core.rules(), new RowIndex(read.rows()), digest(read, core.digest()), Map.of()),
                read.places(),
                read.digests());
    }

    private static String digest(ReadResult.Read read, String coreDigest) {
        TreeMap<String, byte[]> parts = new TreeMap<>();
        parts.put("rows", RowDigest.sha256(read.rows()).getBytes(StandardCharsets.UTF_8));
        parts.put("rules", coreDigest.getBytes(StandardCharsets.UTF_8));
        return "sha256:" + Sha256.of(parts);
    }
}
