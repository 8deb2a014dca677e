package org.cxmaturity.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.cxmaturity.service.RuleBases;
import org.cxmaturity.service.profile.AssessProfile;
import org.cxmaturity.service.profile.CompileReport;
import org.cxmaturity.service.profile.ExplainProfile;
import org.cxmaturity.service.profile.PlanRoadmaps;
import org.cxmaturity.service.profile.ProfileRequests;

/** The command line with everything behind it that a report needs. */
final class ReportShell {
    private static final Path EXAMPLES = Path.of("src/main/resources/examples");
    private static final RuleBases RULE_BASES = ProfileRequests.ruleBases();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    static String example(String name) {
        return EXAMPLES.resolve(name + ".yaml").toString();
    }

    int run(String... arguments) {
        UseCases useCases = new UseCases(
                new AssessProfile(RULE_BASES),
                new ExplainProfile(RULE_BASES),
                () -> {
                    throw new AssertionError("no ledger is asked for");
                },
                () -> new PlanRoadmaps(RULE_BASES),
                () -> new CompileReport(RULE_BASES),
                () -> {
                    throw new AssertionError("no table is asked about");
                },
                NotedResults.WRITTEN);
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
