package org.cxmaturity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.cxmaturity.cli.CommandLineShell;
import org.cxmaturity.cli.Intake;
import org.cxmaturity.cli.Safekeeping;
import org.cxmaturity.cli.Serving;
import org.cxmaturity.cli.TableFiles;
import org.cxmaturity.cli.UseCases;
import org.cxmaturity.cli.Version;
import org.cxmaturity.files.ArchivableRuleBases;
import org.cxmaturity.files.ArchivedProcess;
import org.cxmaturity.files.InstalledProgram;
import org.cxmaturity.files.RuleBaseDirectories;
import org.cxmaturity.files.WorkbookLoaders;
import org.cxmaturity.files.WrittenFiles;
import org.cxmaturity.model.Result;
import org.cxmaturity.rulebase.PrivateDirectory;
import org.cxmaturity.rulebase.RuleBaseLoader;
import org.cxmaturity.server.DataSafekeeping;
import org.cxmaturity.server.ServedCases;
import org.cxmaturity.server.Server;
import org.cxmaturity.server.ServerSettings;
import org.cxmaturity.service.RuleBases;
import org.cxmaturity.service.audit.Auditing;
import org.cxmaturity.service.audit.Installation;
import org.cxmaturity.service.gathering.FilledQuestionnaires;
import org.cxmaturity.service.gathering.GatherProfile;
import org.cxmaturity.service.kpi.MeasureKpis;
import org.cxmaturity.service.profile.AskByQuestionnaire;
import org.cxmaturity.service.profile.AssessProfile;
import org.cxmaturity.service.profile.CompileReport;
import org.cxmaturity.service.profile.ExplainProfile;
import org.cxmaturity.service.profile.PlanRoadmaps;
import org.cxmaturity.service.reassessment.CompareAssessments;
import org.cxmaturity.service.tables.TableWorkbench;
import org.jspecify.annotations.Nullable;

/** Wires the command line to the use cases, and hands it the machine's own: directories and terminal. */
public final class Main {
    private static final int SALT_BYTES = 16;

    private Main() {}

    /** Runs {@code cxm}. */
    public static void main(String... arguments) {
        Path tables = ProgramFiles.decisionTables();
        PrivateDirectory cache = cacheDirectory();
        RuleBaseLoader loader = new RuleBaseLoader(cache);
        RuleBases ruleBases = new RuleBaseDirectories(loader, tables);
        UseCases useCases = new UseCases(
                new AssessProfile(ruleBases),
                new ExplainProfile(ruleBases),
                () -> auditing(loader, tables),
                () -> new PlanRoadmaps(ruleBases),
                () -> new CompileReport(ruleBases),
                () -> new TableFiles(new TableWorkbench(loader), tables),
                new WrittenFiles(cache),
                loader::unread,
                new Intake(
                        () -> new AskByQuestionnaire(ruleBases),
                        () -> new GatherProfile(ruleBases, List.of(new FilledQuestionnaires())),
                        () -> new MeasureKpis(ruleBases)),
                () -> new CompareAssessments(ruleBases, () -> auditing(loader, tables)),
                () -> serving(loader, tables),
                Main::safekeeping);
        System.exit(CommandLineShell.run(useCases, Boolean.getBoolean("cxm.terminal"), arguments));
    }

    /** Of the server, whose libraries only its own command has. */
    private static Serving serving(RuleBaseLoader loader, Path tables) {
        requireServersLibraries();
        ServedCases used = new ServedCases(
                new ArchivableRuleBases(loader, tables),
                WorkbookLoaders.rows(),
                new TableWorkbench(loader),
                auditing(loader, tables),
                version(),
                Clock.systemDefaultZone());
        return (wanted, ready) -> Boolean.getBoolean("cxm.trial")
                ? Server.tried(used)
                : Server.serve(
                        new ServerSettings(
                                wanted.address(),
                                wanted.port(),
                                wanted.data(),
                                wanted.database(),
                                wanted.proxy(),
                                wanted.demonstration(),
                                wanted.jsonLog()),
                        used,
                        lines -> {
                            ready.accept(lines);
                            sayThatItIsUp();
                        });
    }

    /** The launcher waits for this file before it makes a class archive. */
    private static void sayThatItIsUp() {
        String file = System.getProperty("cxm.up");
        if (file != null) {
            try {
                Files.createFile(Path.of(file));
            } catch (IOException e) {
                // Then no archive is made this time.
            }
        }
    }

    private static Safekeeping safekeeping() {
        requireServersLibraries();
        DataSafekeeping data = new DataSafekeeping(version(), Clock.systemUTC());
        return new Safekeeping() {
            @Override
            public Result<List<String>> backup(Path file, Place place) {
                return data.backup(file, place.data(), place.database());
            }

            @Override
            public Result<List<String>> restore(Path file, Place place, Consumer<List<String>> plan) {
                return data.restore(file, place.data(), place.database(), plan);
            }
        };
    }

    private static void requireServersLibraries() {
        try {
            Class.forName("org.springframework.boot.SpringApplication");
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(
                    "the server's libraries, lib/server, are not on the class path. Maybe: cxm serve", e);
        }
    }

    private static String version() {
        try {
            return Version.product();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Auditing auditing(RuleBaseLoader loader, Path tables) {
        SecureRandom chance = new SecureRandom();
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new Auditing(
                new ArchivableRuleBases(loader, tables),
                WorkbookLoaders.rows(),
                WorkbookLoaders.stockDrools(),
                installation(),
                new ArchivedProcess(java, CommandLineShell::assessing),
                () -> {
                    byte[] salt = new byte[SALT_BYTES];
                    chance.nextBytes(salt);
                    return salt;
                });
    }

    private static Installation installation() {
        try {
            return new InstalledProgram(
                    version(), Version.engine(), System.getProperty("java.version"), ProgramFiles.classPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable PrivateDirectory cacheDirectory() {
        return Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                .filter(path -> path.startsWith("/"))
                .map(Path::of)
                .or(() -> Optional.ofNullable(System.getProperty("user.home")).map(home -> Path.of(home, ".cache")))
                .map(cache -> new PrivateDirectory(cache.resolve("cx-maturity"), System.getProperty("user.name")))
                .orElse(null);
    }
}
