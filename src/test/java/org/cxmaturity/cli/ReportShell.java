package org.cxmaturity.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.cxmaturity.rulebase.RuleBaseLoader;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.service.profile.AssessProfile;
import org.cxmaturity.service.profile.CompileReport;
import org.cxmaturity.service.profile.ExplainProfile;
import org.cxmaturity.service.profile.PlanRoadmaps;
import org.cxmaturity.service.profile.ProfileLoader;

/** The command line with everything behind it that a report needs. */
final class ReportShell {
    private static final Path EXAMPLES = Path.of("src/main/resources/examples");
    private static final ProfileLoader CASES = new ProfileLoader(new RuleBaseLoader(null), Shipped.TABLES);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    static String example(String name) {
        return EXAMPLES.resolve(name + ".yaml").toString();
    }

    int run(String... arguments) {
        UseCases useCases = new UseCases(
                new AssessProfile(CASES),
                new ExplainProfile(CASES),
                () -> {
                    throw new AssertionError("no ledger is asked for");
                },
                () -> new PlanRoadmaps(CASES),
                () -> new CompileReport(CASES),
                () -> {
                    throw new AssertionError("no table is asked about");
                });
        return CommandLineShell.run(useCases, stream(out), stream(err), false, arguments);
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
}
