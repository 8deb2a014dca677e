package org.cxmaturity.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
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
import org.cxmaturity.service.reassessment.CompareAssessments;
import org.cxmaturity.service.tables.TableWorkbench;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command line with a ledger behind it, on real files. */
final class AuditShell extends CapturedShell {
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final RuleBases RULE_BASES = ProfileRequests.ruleBases();

    int run(String... args) {
        InstalledProgram installation = new InstalledProgram("1.0", "Drools 10", "17", List.of(Path.of("src")));
        Supplier<Auditing> auditing = () -> new Auditing(
                new ArchivableRuleBases(Shipped.loader(), Shipped.TABLES),
                WorkbookLoaders.rows(),
                WorkbookLoaders.stockDrools(),
                installation,
                new ArchivedProcess(JAVA, CommandLineShell::assessing),
                () -> new byte[16]);
        UseCases useCases = new UseCases(
                new AssessProfile(RULE_BASES),
                new ExplainProfile(RULE_BASES),
                auditing,
                none(),
                none(),
                () -> new TableFiles(new TableWorkbench(Shipped.loader()), Shipped.TABLES),
                NotedResults.WRITTEN,
                List::of,
                Intake.BY_PROFILE,
                () -> new CompareAssessments(RULE_BASES, auditing));
        return run(useCases, args);
    }

    JsonNode json() {
        return JsonMapper.shared().readTree(out());
    }
}
