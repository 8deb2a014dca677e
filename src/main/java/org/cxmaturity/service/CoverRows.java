package org.cxmaturity.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.cxmaturity.audit.Progress;
import org.cxmaturity.intake.IntakeResult;
import org.cxmaturity.model.Problem;
import org.cxmaturity.tabletest.Coverage;
import org.cxmaturity.tabletest.Coverage.RowUse;
import org.cxmaturity.tabletest.Coverage.Source;
import org.cxmaturity.tabletest.Tally;
import org.cxmaturity.workbook.Remark;
import org.cxmaturity.workbook.Remark.Tone;

/** Counts which rows fire over tests, shipped examples and profiles. */
final class CoverRows {
    private static final Set<String> ENDINGS = Set.of(".yaml", ".yml", ".json");

    private final Bench bench;
    private final Tally tally = new Tally();
    private final List<Problem> problems = new ArrayList<>();

    CoverRows(Bench bench) {
        this.bench = bench;
    }

    Outcome<Coverage> count(List<TestSuite.Ready> tests, List<Path> named, Progress progress) throws IOException {
        List<Path> profiles = profiles(named);
        if (!problems.isEmpty()) {
            return new Outcome.Refused<>(Fault.INPUT, problems);
        }
        int all = tests.size() + ShippedExamples.NAMES.size() + profiles.size();
        int done = 0;
        for (TestSuite.Ready test : tests) {
            add(Source.TEST, test.row().id(), test.profile());
            progress.at(++done, all);
        }
        for (String example : ShippedExamples.NAMES) {
            byte[] content = ShippedExamples.content(example).orElseThrow();
            IntakeResult read = bench.read(example + ShippedExamples.ENDING, content, List.of());
            add(Source.EXAMPLE, example, read);
            progress.at(++done, all);
        }
        for (Path profile : profiles) {
            add(Source.PROFILE, String.valueOf(profile.getFileName()), bench.read(profile, List.of()));
            progress.at(++done, all);
        }
        return problems.isEmpty()
                ? new Outcome.Done<>(
                        tally.coverage(bench.tables(), bench.ruleBase().id(), bench.places()))
                : new Outcome.Refused<>(Fault.INPUT, problems);
    }

    private void add(Source source, String name, IntakeResult read) {
        if (read instanceof IntakeResult.Refused refused) {
            problems.addAll(refused.problems());
        } else {
            tally.add(
                    source,
                    name,
                    bench.derive(((IntakeResult.Accepted) read).profile()).steps());
        }
    }

    /** The files that were named, and the profiles in the directories that were; each once. */
    private List<Path> profiles(List<Path> named) throws IOException {
        Set<Path> profiles = new LinkedHashSet<>();
        for (Path path : named) {
            if (Files.isDirectory(path)) {
                List<Path> within = within(path);
                if (within.isEmpty()) {
                    problem(path, "a directory without profiles");
                }
                profiles.addAll(within);
            } else if (Files.isRegularFile(path)) {
                profiles.add(path);
            } else {
                problem(path, "no such file");
            }
        }
        return List.copyOf(profiles);
    }

    private void problem(Path path, String found) {
        problems.add(
                new Problem(path.toString(), found, "profiles (.yaml, .yml or .json), or a directory of them", null));
    }

    private static List<Path> within(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> ENDINGS.stream()
                            .anyMatch(ending ->
                                    file.toString().toLowerCase(Locale.ROOT).endsWith(ending)))
                    .sorted()
                    .toList();
        }
    }

    /** What to say of the rows that never fired. */
    static List<Remark> remarks(Coverage coverage) {
        return coverage.tables().stream()
                .flatMap(table -> table.never().stream())
                .map(row -> new Remark(row.place(), Tone.ROW, remark(row, coverage)))
                .toList();
    }

    private static String remark(RowUse row, Coverage coverage) {
        return "Never " + (row.reference().startsWith("stage-criteria#") ? "met" : "fired") + ": not in "
                + coverage.tests() + " tests, " + coverage.examples() + " shipped examples and " + coverage.profiles()
                + " profiles.";
    }
}
