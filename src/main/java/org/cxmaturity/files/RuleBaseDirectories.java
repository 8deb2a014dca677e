package org.cxmaturity.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.cxmaturity.model.Result;
import org.cxmaturity.rulebase.LoadedRuleBase;
import org.cxmaturity.rulebase.RuleBaseLoader;
import org.cxmaturity.service.RuleBases;

/** The rule bases of directories of workbooks. */
public final class RuleBaseDirectories implements RuleBases {
    private final RuleBaseLoader loader;
    private final Path own;

    /**
     * Rule bases by directory.
     *
     * @param own the product's own workbooks
     */
    public RuleBaseDirectories(RuleBaseLoader loader, Path own) {
        this.loader = loader;
        this.own = own;
    }

    @Override
    public Result<LoadedRuleBase> own() {
        return load(own);
    }

    @Override
    public Result<LoadedRuleBase> at(String directory) {
        return load(Path.of(directory));
    }

    private Result<LoadedRuleBase> load(Path directory) {
        try {
            return loader.load(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
