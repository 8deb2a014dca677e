package org.cxmaturity.rulebase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.cxmaturity.model.Result;

/** The rule base that ships, loaded once for all tests. */
public final class Shipped {
    /** The workbooks. */
    public static final Path TABLES = Path.of("decision-tables");

    /** The core rules. */
    public static final Path RULES = Path.of("rules");

    private static final RuleBaseLoader LOADER = cachingIn(directoryOfRows());
    private static final LoadedRuleBase LOADED = ready(load());

    private Shipped() {}

    /** Loads any workbooks and keeps their rows, so that a test costs the reading of what it changed and of nothing else. */
    public static RuleBaseLoader loader() {
        return LOADER;
    }

    public static RuleBase ruleBase() {
        return LOADED.ruleBase();
    }

    /** The cell of each row's id, by reference. */
    public static Map<String, String> places() {
        return LOADED.places();
    }

    /** A loader that keeps rows in a directory. */
    public static RuleBaseLoader cachingIn(Path directory) {
        return new RuleBaseLoader(new PrivateDirectory(directory, System.getProperty("user.name")));
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
            return LOADER.load(TABLES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One for each process, since several run tests at once; gone when the process ends. */
    private static Path directoryOfRows() {
        try {
            Path directory = Files.createTempDirectory("cx-maturity-rows");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(directory)));
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
