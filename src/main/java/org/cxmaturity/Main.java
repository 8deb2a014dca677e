package org.cxmaturity;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cxmaturity.cli.CommandLineShell;
import org.cxmaturity.cli.UseCases;
import org.cxmaturity.cli.Version;
import org.cxmaturity.files.RuleBaseDirectories;
import org.cxmaturity.model.Result;
import org.cxmaturity.rulebase.RuleBaseLoader;
import org.cxmaturity.service.RuleBases;
import org.cxmaturity.service.audit.AuditLedger;
import org.cxmaturity.service.audit.Auditing;
import org.cxmaturity.service.audit.ExplainedRecord;
import org.cxmaturity.service.audit.Installation;
import org.cxmaturity.service.profile.AssessProfile;
import org.cxmaturity.service.profile.CompileReport;
import org.cxmaturity.service.profile.ExplainProfile;
import org.cxmaturity.service.profile.PlanRoadmaps;
import org.cxmaturity.service.profile.RecordedProfile;
import org.cxmaturity.service.tables.TableWorkbench;
import org.jspecify.annotations.Nullable;

/** Wires the command line to the use cases, and hands it the machine's own: directories and terminal. */
public final class Main {
    private static final int SALT_BYTES = 16;

    private Main() {}

    /** Runs {@code cxm}. */
    public static void main(String... arguments) {
        Path home = Path.of(System.getProperty("cxm.home", "."));
        Path tables = home.resolve("decision-tables");
        RuleBaseLoader loader = new RuleBaseLoader(cacheDirectory());
        RuleBases ruleBases = new RuleBaseDirectories(loader, tables);
        UseCases useCases = new UseCases(
                new AssessProfile(ruleBases),
                new ExplainProfile(ruleBases, Main::recorded),
                () -> auditing(loader, tables),
                () -> new PlanRoadmaps(ruleBases),
                () -> new CompileReport(ruleBases),
                () -> new TableWorkbench(loader, tables));
        System.exit(CommandLineShell.run(useCases, Boolean.getBoolean("cxm.terminal"), arguments));
    }

    private static Auditing auditing(RuleBaseLoader loader, Path tables) {
        SecureRandom chance = new SecureRandom();
        return new AuditLedger(loader, tables, installation(), () -> {
            byte[] salt = new byte[SALT_BYTES];
            chance.nextBytes(salt);
            return salt;
        });
    }

    private static Result<RecordedProfile> recorded(String citation) {
        return ExplainedRecord.of(citation).map(record -> new RecordedProfile(record.open(), record.words()));
    }

    private static Installation installation() {
        try {
            List<Path> classPath = Stream.of(
                            System.getProperty("java.class.path").split(File.pathSeparator, -1))
                    .map(Path::of)
                    .toList();
            Path java = Path.of(System.getProperty("java.home"), "bin", "java");
            return new Installation(
                    Version.product(), Version.engine(), System.getProperty("java.version"), classPath, java);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
