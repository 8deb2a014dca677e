package org.cxmaturity.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cxmaturity.audit.Hash;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.rulebase.LoadedRuleBase;
import org.cxmaturity.rulebase.RuleBaseLoader;
import org.cxmaturity.rulebase.WorkbookFiles;
import org.cxmaturity.service.audit.RuleBaseWithWorkbooks;

/** Rule bases of directories of workbooks, with the workbooks, so that an archive can keep these; their names are the directories' paths. */
public final class ArchivableRuleBases implements RuleBaseWithWorkbooks.Source {
    private final RuleBaseLoader loader;
    private final Path own;

    /**
     * Directories that one loader reads.
     *
     * @param own the directory of the product's own workbooks
     */
    public ArchivableRuleBases(RuleBaseLoader loader, Path own) {
        this.loader = loader;
        this.own = own;
    }

    @Override
    public Result<RuleBaseWithWorkbooks> own() {
        return FileProblems.caught(() -> load(own));
    }

    @Override
    public Result<RuleBaseWithWorkbooks> named(String name) {
        return FileProblems.caught(() -> load(Path.of(name)));
    }

    private Result<RuleBaseWithWorkbooks> load(Path directory) throws IOException {
        Result<LoadedRuleBase> loaded = loader.load(directory);
        SortedMap<String, byte[]> workbooks = WorkbookFiles.in(directory).contents();
        return loaded.then(rules -> digests(workbooks).equals(new TreeMap<>(rules.digests()))
                ? Result.done(new RuleBaseWithWorkbooks(rules, workbooks))
                : Result.refused(
                        Fault.INPUT,
                        new Problem(
                                directory.toString(),
                                "workbooks that change while they are read",
                                "workbooks nobody is saving",
                                null)));
    }

    private static Map<String, String> digests(Map<String, byte[]> contents) {
        Map<String, String> digests = new TreeMap<>();
        contents.forEach((name, content) -> digests.put(name, Hash.of(content).hex()));
        return digests;
    }
}
