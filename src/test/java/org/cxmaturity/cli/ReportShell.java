package org.cxmaturity.cli;

import java.nio.file.Path;
import org.cxmaturity.service.RuleBases;
import org.cxmaturity.service.profile.AssessProfile;
import org.cxmaturity.service.profile.CompileReport;
import org.cxmaturity.service.profile.ExplainProfile;
import org.cxmaturity.service.profile.PlanRoadmaps;
import org.cxmaturity.service.profile.ProfileRequests;

/** The command line with everything behind it that a report needs. */
final class ReportShell extends CapturedShell {
    private static final Path EXAMPLES = Path.of("src/main/resources/examples");
    private static final RuleBases RULE_BASES = ProfileRequests.ruleBases();

    static String example(String name) {
        return EXAMPLES.resolve(name + ".yaml").toString();
    }

    int run(String... arguments) {
        UseCases useCases = new UseCases(
                new AssessProfile(RULE_BASES),
                new ExplainProfile(RULE_BASES),
                none(),
                () -> new PlanRoadmaps(RULE_BASES),
                () -> new CompileReport(RULE_BASES),
                none(),
                NotedResults.WRITTEN);
        return run(useCases, arguments);
    }
}
