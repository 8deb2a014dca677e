package org.cxmaturity.service.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cxmaturity.audit.Archive;
import org.cxmaturity.audit.Hash;
import org.cxmaturity.audit.Refusal;
import org.cxmaturity.model.Result;
import org.cxmaturity.rulebase.LoadedRuleBase;

/** Loads rule bases from the workbooks that a ledger's archive keeps; the last few stay loaded. */
final class ArchivedRuleBases {
    private static final int KEPT = 4;

    private final Archive archive;
    private final Loading loading;
    private final Map<Map<String, Hash>, Result<LoadedRuleBase>> loaded = new LinkedHashMap<>();

    /** Makes a rule base of a directory of workbooks. */
    interface Loading {
        /** Loads it. */
        Result<LoadedRuleBase> from(Path tables) throws IOException;
    }

    ArchivedRuleBases(Archive archive, Loading loading) {
        this.archive = archive;
        this.loading = loading;
    }

    /** The rule base of workbooks by their digests. */
    Result<LoadedRuleBase> of(Map<String, Hash> workbooks) throws IOException, Refusal {
        Result<LoadedRuleBase> known = loaded.get(workbooks);
        if (known != null) {
            return known;
        }
        Result<LoadedRuleBase> result = in(archive, workbooks, loading);
        if (loaded.size() == KEPT) {
            loaded.remove(loaded.keySet().iterator().next());
        }
        loaded.put(workbooks, result);
        return result;
    }

    private static Result<LoadedRuleBase> in(Archive archive, Map<String, Hash> workbooks, Loading loading)
            throws IOException, Refusal {
        Path tables = Files.createTempDirectory("cxm-tables-");
        try {
            archive.restore(workbooks, tables);
            return loading.from(tables);
        } finally {
            delete(tables);
        }
    }

    /** Deletes a directory of files. */
    static void delete(Path directory) throws IOException {
        try (Stream<Path> paths = Files.walk(directory)) {
            List<Path> deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
