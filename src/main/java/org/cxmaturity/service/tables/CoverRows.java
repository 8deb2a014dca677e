package org.cxmaturity.service.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cxmaturity.audit.Progress;
import org.cxmaturity.intake.ProfileCollection;
import org.cxmaturity.intake.ReadProfile;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.model.Step;
import org.cxmaturity.tables.RowTypes;
import org.cxmaturity.tables.StageCriterionRow;
import org.cxmaturity.tabletest.Coverage;
import org.cxmaturity.tabletest.Coverage.RowUse;
import org.cxmaturity.tabletest.Coverage.Source;
import org.cxmaturity.tabletest.RowTally;
import org.cxmaturity.workbook.Remark;
import org.cxmaturity.workbook.Remark.Tone;

/** Counts which rows fire over tests, shipped examples and profiles. What can't be read is left out and named. */
final class CoverRows {
    /** More profiles than one file or directory holds. */
    private static final long MANY = 1L << 40;

    private final LoadedTables bench;
    private final RowTally tally = new RowTally();
    /** What is wrong with profiles, in their order. */
    private final Map<Long, List<Problem>> problems = new TreeMap<>();

    CoverRows(LoadedTables bench) {
        this.bench = bench;
    }

    Result<Coverage> count(List<TestSuite.Ready> tests, List<ProfileCollection> named, Progress progress) {
        own(tests, progress);
        List<Problem> unread = new ArrayList<>();
        long before = 0;
        for (ProfileCollection each : named) {
            before += MANY;
            unread.addAll(profiles(each, before, progress));
        }
        return unread.isEmpty() ? coverage(named.isEmpty()) : Result.refused(Fault.INPUT, unread);
    }

    private Result<Coverage> coverage(boolean ownOnly) {
        Coverage coverage = tally.coverage(
                bench.tables(),
                bench.ruleBase().id(),
                bench.places(),
                problems.values().stream().flatMap(List::stream).toList());
        boolean nothing = !ownOnly && coverage.profiles() == 0;
        return nothing ? Result.refused(Fault.INPUT, coverage.problems()) : Result.done(coverage);
    }

    private void own(List<TestSuite.Ready> tests, Progress progress) {
        int all = tests.size() + ShippedExamples.NAMES.size();
        int done = 0;
        for (TestSuite.Ready test : tests) {
            add(Source.TEST, done, test.row().id(), Result.done(test.profile()));
            progress.at(++done, all);
        }
        for (String example : ShippedExamples.NAMES) {
            NamedContent content = ShippedExamples.profile(example).orElseThrow();
            add(Source.EXAMPLE, done, example, bench.read(content, List.of()));
            progress.at(++done, all);
        }
    }

    private List<Problem> profiles(ProfileCollection profiles, long before, Progress progress) {
        return new ManyProfiles(profiles, progress)
                .each(source ->
                        add(Source.PROFILE, before + source.number(), source.place(), source.read(bench.vocabulary())));
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

    /** What to say of the rows that never fired. */
    static List<Remark> remarks(Coverage coverage) {
        return coverage.tables().stream()
                .flatMap(table -> table.never().stream())
                .map(row -> new Remark(row.place(), Tone.ROW, remark(row, coverage)))
                .toList();
    }

    private static String remark(RowUse row, Coverage coverage) {
        return "Never " + (row.reference().table().equals(RowTypes.name(StageCriterionRow.class)) ? "met" : "fired")
                + ": not in "
                + coverage.tests() + " tests, " + coverage.examples() + " shipped examples and " + coverage.profiles()
                + " profiles.";
    }
}
