package org.cxmaturity.cli;

import java.util.Arrays;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.service.tables.TableWorkbench;

/** The command line with the analyst's workbench behind it, and nothing else. */
final class TablesShell extends CapturedShell {
    private static final TableFiles WORKBENCH = new TableFiles(new TableWorkbench(Shipped.loader()), Shipped.TABLES);

    int run(Object... arguments) {
        UseCases none = CommandLineShellTest.useCases(request -> {
            throw new AssertionError("nothing is to be assessed alone");
        });
        UseCases useCases = new UseCases(
                none.assessing(),
                none.explaining(),
                none.auditing(),
                none.roadmapping(),
                none.reporting(),
                () -> WORKBENCH,
                none.written());
        String[] line = Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new);
        return run(useCases, line);
    }
}
