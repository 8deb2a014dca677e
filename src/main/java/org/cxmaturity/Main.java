package org.cxmaturity;

import java.nio.file.Path;
import java.util.Optional;
import org.cxmaturity.cli.CommandLineShell;
import org.cxmaturity.rulebase.RuleBaseLoader;
import org.cxmaturity.service.AssessProfile;
import org.jspecify.annotations.Nullable;

/** Wires the command line to the use cases, and hands it the machine's own: directories and terminal. */
public final class Main {
    private Main() {}

    /** Runs {@code cxm}. */
    public static void main(String... arguments) {
        Path home = Path.of(System.getProperty("cxm.home", "."));
        AssessProfile assessing =
                new AssessProfile(new RuleBaseLoader(cacheDirectory()), home.resolve("decision-tables"));
        System.exit(CommandLineShell.run(assessing, Boolean.getBoolean("cxm.terminal"), arguments));
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
