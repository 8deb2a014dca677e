package org.cxmaturity.service.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.cxmaturity.audit.Progress;
import org.cxmaturity.model.Derivation;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.tables.ExpectationKind;
import org.cxmaturity.tables.ExpectationRow;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.RowTypes;
import org.cxmaturity.tables.TestCaseRow;
import org.cxmaturity.tabletest.Expectation;
import org.cxmaturity.tabletest.GivenText;
import org.cxmaturity.tabletest.ProposedTests;
import org.cxmaturity.tabletest.ProposedTests.Unreached;
import org.cxmaturity.tabletest.SuggestedCase;
import org.cxmaturity.tabletest.SuggestedCase.Seen;
import org.cxmaturity.tabletest.SuggestedCases;
import org.cxmaturity.tabletest.SuggestedCases.Suggested;
import org.cxmaturity.tabletest.TestMenus;
import org.cxmaturity.tabletest.TestedRows;
import org.jspecify.annotations.Nullable;

/** Runs the boundary cases that rows suggest, and keeps those that show what they are meant to. */
final class ProposeTests {
    private static final String UNTOLD = "; the same comes out on either side of it, by other rows";

    private final LoadedTables bench;
    private final NamedContent blank;
    private final SuggestedCases suggestions;
    private final List<TestCaseRow> cases = new ArrayList<>();
    private final List<ExpectationRow> expectations = new ArrayList<>();
    private final List<Unreached> unreached = new ArrayList<>();
    private final Set<String> added = new HashSet<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<List<String>, Derivation> runs = new HashMap<>();

    ProposeTests(LoadedTables bench, List<TestSuite.Ready> tests) {
        this.bench = bench;
        this.blank = ShippedExamples.profile(ShippedExamples.BLANK).orElseThrow();
        this.suggestions = new SuggestedCases(bench.tables(), ShippedExamples.BLANK_DAY);
        tests.forEach(each -> {
            taken.add(each.row().id());
            each.expectations()
                    .forEach(expectation -> taken.add(expectation.row().id()));
        });
    }

    /** Proposes cases for these rows. */
    ProposedTests of(List<Row> rows, TestedRows covered, Progress progress) {
        int open = 0;
        int reached = 0;
        int done = 0;
        for (Row row : rows) {
            if (!covered.covers(row)) {
                open++;
                reached += propose(row) ? 1 : 0;
            }
            progress.at(++done, rows.size());
        }
        List<String> profiles = ShippedExamples.offered();
        return new ProposedTests(
                bench.ruleBase().id(),
                rows.size(),
                rows.size() - open,
                reached,
                cases,
                expectations,
                unreached,
                TestMenus.of(bench.tables(), profiles));
    }

    private boolean propose(Row row) {
        Suggested suggested = suggestions.of(row);
        if (suggested.why() != null) {
            unreached.add(new Unreached(RowTypes.ref(row), suggested.why(), ""));
            return false;
        }
        List<SuggestedCase> best = best(suggested.attempts());
        if (best.isEmpty()) {
            int tried = suggested.attempts().size();
            unreached.add(new Unreached(
                    RowTypes.ref(row),
                    (tried == 1 ? "the smallest change of a blank profile was" : "changes of a blank profile were")
                            + " tried, and it did not fire",
                    GivenText.of(suggested.attempts().get(0).get(0).edits())));
            return false;
        }
        boolean told = tells(best) || best.stream().allMatch(SuggestedCase::fires);
        best.forEach(each -> add(each, told ? "" : UNTOLD));
        return true;
    }

    /** The first attempt whose results differ on the two sides of a limit; else the first in which the row fires. */
    private List<SuggestedCase> best(List<List<SuggestedCase>> attempts) {
        List<SuggestedCase> best = List.of();
        for (List<SuggestedCase> attempt : attempts) {
            List<SuggestedCase> showing =
                    shows(attempt.get(0)) ? attempt.stream().filter(this::shows).toList() : List.of();
            if (tells(showing)) {
                return showing;
            }
            best = best.isEmpty() ? showing : best;
        }
        return best;
    }

    private boolean tells(List<SuggestedCase> showing) {
        return showing.stream().filter(each -> !each.fires()).anyMatch(each -> !actual(each)
                .equals(actual(showing.get(0))));
    }

    /** Whether the row fires where it is meant to, and does not where it is not. */
    private boolean shows(SuggestedCase probe) {
        Derivation derivation = run(probe);
        return derivation != null && TestedRows.fired(derivation, probe) == probe.fires();
    }

    private @Nullable Derivation run(SuggestedCase probe) {
        if (!runs.containsKey(probe.edits())) {
            bench.read(blank, probe.edits()).map(read -> runs.put(probe.edits(), bench.derive(read.profile())));
        }
        return runs.get(probe.edits());
    }

    /** What the result says where the row is to be seen. */
    private String actual(SuggestedCase probe) {
        Seen seen = probe.seen();
        ExpectationRow asked = new ExpectationRow("", "", seen.kind(), seen.about(), "", "");
        return new Expectation(asked, "")
                .actual(Objects.requireNonNull(run(probe)).assessment());
    }

    private void add(SuggestedCase probe, String remark) {
        String given = GivenText.of(probe.edits());
        if (!added.add(probe.id() + "\n" + given)) {
            return;
        }
        String id = probe.id();
        while (taken.contains(id) || taken.contains(expectationId(id))) {
            id += "-new";
        }
        taken.addAll(List.of(id, expectationId(id)));
        String shows = "Proposed, please review: " + probe.shows() + remark;
        cases.add(new TestCaseRow(id, shows, ShippedExamples.BLANK, given));
        expectations.add(held(probe, id, actual(probe)));
    }

    private static String expectationId(String id) {
        return "E" + id.substring(1);
    }

    /** The expectation that holds today. */
    private static ExpectationRow held(SuggestedCase probe, String id, String actual) {
        Seen seen = probe.seen();
        boolean absent = actual.equals("absent");
        ExpectationKind kind =
                switch (seen.kind()) {
                    case FINDING -> absent ? ExpectationKind.NO_FINDING : ExpectationKind.FINDING;
                    case ACTION -> absent ? ExpectationKind.NO_ACTION : ExpectationKind.ACTION;
                    default -> seen.kind();
                };
        boolean there = seen.kind() == ExpectationKind.ACTION && !seen.ranked() && !absent;
        String why = "Proposed, please review: it holds today, where " + probe.row()
                + (probe.fires() ? " fires." : " does not fire.");
        return new ExpectationRow(expectationId(id), id, kind, seen.about(), there ? "present" : actual, why);
    }
}
