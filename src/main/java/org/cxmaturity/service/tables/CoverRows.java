package org.cxmaturity.service.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cxmaturity.audit.Progress;
import org.cxmaturity.intake.ProfileFiles;
import org.cxmaturity.intake.ReadProfile;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.model.Step;
import org.cxmaturity.tabletest.Coverage;
import org.cxmaturity.tabletest.Coverage.RowUse;
import org.cxmaturity.tabletest.Coverage.Source;
import org.cxmaturity.tabletest.RowTally;
import org.cxmaturity.workbook.Remark;
import org.cxmaturity.workbook.Remark.Tone;

/** Counts which rows fire over tests, shipped examples and profiles. What can't be read is left out and named. */
final class CoverRows {
    private static final String EXPECTED =
            "profiles (.yaml, .yml or .json), files of JSON lines (.jsonl), or a directory of them";
    /** More profiles than one file or directory holds. */
    private static final long MANY = 1L << 40;

    private final LoadedTables bench;
    private final RowTally tally = new RowTally();
    /** What is wrong with profiles, in their order. */
    private final Map<Long, List<Problem>> problems = new TreeMap<>();

    CoverRows(LoadedTables bench) {
        this.bench = bench;
    }

    Result<Coverage> count(List<TestSuite.Ready> tests, List<Path> named, Progress progress) throws IOException {
        List<Problem> wrong = named.stream().flatMap(CoverRows::wrong).toList();
        if (!wrong.isEmpty()) {
            return new Result.Refused<>(Fault.INPUT, wrong);
        }
        own(tests, progress);
        long before = 0;
        for (Path path : distinct(named)) {
            before += MANY;
            profiles(path, before, progress);
        }
        Coverage coverage = tally.coverage(
                bench.tables(),
                bench.ruleBase().id(),
                bench.places(),
                problems.values().stream().flatMap(List::stream).toList());
        boolean nothing = !named.isEmpty() && coverage.profiles() == 0;
        return nothing ? new Result.Refused<>(Fault.INPUT, coverage.problems()) : new Result.Done<>(coverage);
    }

    private void own(List<TestSuite.Ready> tests, Progress progress) {
        int all = tests.size() + ShippedExamples.NAMES.size();
        int done = 0;
        for (TestSuite.Ready test : tests) {
            add(Source.TEST, done, test.row().id(), Result.done(test.profile()));
            progress.at(++done, all);
        }
        for (String example : ShippedExamples.NAMES) {
            byte[] content = ShippedExamples.content(example).orElseThrow();
            add(Source.EXAMPLE, done, example, bench.read(example + ShippedExamples.ENDING, content, List.of()));
            progress.at(++done, all);
        }
    }

    private void profiles(Path path, long before, Progress progress) throws IOException {
        try (ProfileFiles files = ProfileFiles.of(path)) {
            new ManyProfiles(files, progress)
                    .each(source -> add(
                            Source.PROFILE, before + source.number(), source.place(), source.read(bench.vocabulary())));
        }
    }

    private void add(Source source, long number, String name, Result<ReadProfile> read) {
        if (!read.problems().isEmpty()) {
            synchronized (problems) {
                problems.put(number, read.problems());
            }
        } else {
            List<Step> steps = bench.derive(read.orElseThrow().profile()).steps();
            tally.add(source, number, name, steps);
        }
    }

    /** What is wrong with a name, as far as it is known before anything is read. */
    private static Stream<Problem> wrong(Path path) {
        try {
            if (!Files.exists(path)) {
                return Stream.of(new Problem(path.toString(), "no such file", EXPECTED, null));
            }
            try (ProfileFiles files = ProfileFiles.of(path)) {
                if (files.next() != null) {
                    return Stream.empty();
                }
            }
            boolean directory = Files.isDirectory(path);
            boolean tables = directory && !ListWorkbooks.in(path).isEmpty();
            return Stream.of(new Problem(
                    path.toString(),
                    directory ? "a directory without profiles" : "a file without profiles",
                    EXPECTED,
                    tables ? "the tables, which are named before --profiles" : null));
        } catch (IOException e) {
            return Stream.of(ProblemPlaces.unreadable(path, e));
        }
    }

    /** Each once, and none that lies in a directory that is named, too. */
    private static List<Path> distinct(List<Path> named) {
        List<Path> paths = named.stream()
                .map(each -> each.toAbsolutePath().normalize())
                .distinct()
                .toList();
        List<Path> distinct = new ArrayList<>(paths);
        distinct.removeIf(each -> paths.stream().anyMatch(other -> !other.equals(each) && each.startsWith(other)));
        return distinct;
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
