package org.cxmaturity.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.cxmaturity.files.ArchivableRuleBases;
import org.cxmaturity.files.ArchivedProcess;
import org.cxmaturity.files.InstalledProgram;
import org.cxmaturity.files.WorkbookLoaders;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.service.RuleBases;
import org.cxmaturity.service.audit.Auditing;
import org.cxmaturity.service.profile.AssessProfile;
import org.cxmaturity.service.profile.ExplainProfile;
import org.cxmaturity.service.profile.ProfileRequests;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command line with a ledger behind it, on real files. */
final class AuditShell {
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final RuleBases RULE_BASES = ProfileRequests.ruleBases();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** Runs a command and forgets what an earlier one printed. */
    int run(String... args) {
        out.reset();
        err.reset();
        InstalledProgram installation = new InstalledProgram("1.0", "Drools 10", "17", List.of(Path.of("src")));
        UseCases useCases = new UseCases(
                new AssessProfile(RULE_BASES),
                new ExplainProfile(RULE_BASES),
                () -> new Auditing(
                        new ArchivableRuleBases(Shipped.loader(), Shipped.TABLES),
                        WorkbookLoaders.rows(),
                        WorkbookLoaders.stockDrools(),
                        installation,
                        new ArchivedProcess(JAVA, CommandLineShell::assessing),
                        () -> new byte[16]),
                () -> {
                    throw new AssertionError("nothing is to be planned");
                },
                () -> {
                    throw new AssertionError("nothing is to be reported");
                },
                () -> new TableFiles(Shipped.loader(), Shipped.TABLES));
        return CommandLineShell.run(useCases, stream(out), stream(err), false, args);
    }

    private static PrintStream stream(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    JsonNode json() {
        return JsonMapper.shared().readTree(out());
    }
}
