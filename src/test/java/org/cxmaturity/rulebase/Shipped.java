package org.cxmaturity.rulebase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.cxmaturity.model.Result;

/** The rule base that ships, loaded once for all tests. */
public final class Shipped {
    /** The workbooks. */
    public static final Path TABLES = Path.of("decision-tables");

    /** The core rules. */
    public static final Path RULES = Path.of("rules");

    private static final LoadedRuleBase LOADED = ready(load());

    private Shipped() {}

    public static RuleBase ruleBase() {
        return LOADED.ruleBase();
    }

    /** The cell of each row's id, by reference. */
    public static Map<String, String> places() {
        return LOADED.places();
    }

    /** The rule base of a load that must have succeeded. */
    public static LoadedRuleBase ready(Result<LoadedRuleBase> result) {
        if (result instanceof Result.Done<LoadedRuleBase> ready) {
            return ready.value();
        }
        throw new AssertionError(result);
    }

    private static Result<LoadedRuleBase> load() {
        try {
            return new RuleBaseLoader(null).load(TABLES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
