package org.cxmaturity.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cxmaturity.comparison.Difference;
import org.cxmaturity.comparison.Edition;
import org.cxmaturity.model.Problem;
import org.cxmaturity.rulebase.RuleBaseLoader;
import org.cxmaturity.workbook.ReadResult;
import org.cxmaturity.workbook.SingleWorkbook;

/** Compares two directories of workbooks, or two workbooks. */
final class CompareTables {
    private final RuleBaseLoader loader;

    CompareTables(RuleBaseLoader loader) {
        this.loader = loader;
    }

    Outcome<Difference> difference(Path before, Path after) {
        List<Problem> missing = new ArrayList<>();
        missing(before, missing);
        missing(after, missing);
        if (missing.isEmpty() && Files.isDirectory(before) != Files.isDirectory(after)) {
            Path file = Files.isDirectory(before) ? after : before;
            missing.add(new Problem(
                    file.toString(), "a workbook beside a directory", "two directories, or two workbooks", null));
        }
        if (!missing.isEmpty()) {
            return new Outcome.Refused<>(Fault.USAGE, missing);
        }
        return edition(before).then(old -> edition(after).then(current -> compared(old, current)));
    }

    private static void missing(Path path, List<Problem> problems) {
        if (!Files.exists(path)) {
            problems.add(new Problem(
                    path.toString(), "no such file or directory", "a directory of workbooks, or a workbook", null));
        }
    }

    private static Outcome<Difference> compared(Edition before, Edition after) {
        Set<String> old = before.read().digests().keySet();
        Set<String> current = after.read().digests().keySet();
        if (!old.equals(current)) {
            return new Outcome.Refused<>(
                    Fault.USAGE,
                    List.of(new Problem(
                            after.name(),
                            "the workbook " + String.join(", ", current),
                            "the workbook " + String.join(", ", old) + ", as " + before.name() + " is",
                            null)));
        }
        return new Outcome.Done<>(Difference.of(before, after));
    }

    private Outcome<Edition> edition(Path path) {
        try {
            ReadResult result = Files.isDirectory(path) ? loader.rows(path) : SingleWorkbook.read(path);
            return result instanceof ReadResult.Faulty faulty
                    ? new Outcome.Refused<>(Fault.TABLES, Placed.under(path, faulty.problems()))
                    : new Outcome.Done<>(new Edition(path.toString(), (ReadResult.Read) result));
        } catch (IOException e) {
            return new Outcome.Refused<>(Fault.TABLES, List.of(Placed.unreadable(path, e)));
        }
    }
}
