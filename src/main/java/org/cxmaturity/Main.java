package org.cxmaturity;

import java.nio.file.Path;
import java.util.Optional;
import org.cxmaturity.cli.CommandLineShell;
import org.cxmaturity.rulebase.RuleBaseLoader;
import org.cxmaturity.service.AssessProfile;
import org.cxmaturity.service.Cases;
import org.cxmaturity.service.ExplainProfile;
import org.cxmaturity.service.UseCases;
import org.jspecify.annotations.Nullable;

/** Wires the command line to the use cases, and hands it the machine's own: directories and terminal. */
public final class Main {
    private Main() {}

    /** Runs {@code cxm}. */
    public static void main(String... arguments) {
        Path home = Path.of(System.getProperty("cxm.home", "."));
        Cases cases = new Cases(new RuleBaseLoader(cacheDirectory()), home.resolve("decision-tables"));
        UseCases useCases = new UseCases(new AssessProfile(cases), new ExplainProfile(cases));
        System.exit(CommandLineShell.run(useCases, Boolean.getBoolean("cxm.terminal"), arguments));
    }

    private static @Nullable Path cacheDirectory() {
        return Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                .filter(path -> path.startsWith("/"))
                .map(Path::of)
                .or(() -> Optional.ofNullable(System.getProperty("user.home")).map(home -> Path.of(home, ".cache")))
                .map(cache -> cache.resolve("cx-maturity"))
                .orElse(null);
    }
}
