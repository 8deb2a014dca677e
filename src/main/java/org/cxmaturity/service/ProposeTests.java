package org.cxmaturity.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cxmaturity.audit.Progress;
import org.cxmaturity.intake.IntakeResult;
import org.cxmaturity.model.Derivation;
import org.cxmaturity.tables.ExpectationKind;
import org.cxmaturity.tables.ExpectationRow;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.RowTypes;
import org.cxmaturity.tables.TestCaseRow;
import org.cxmaturity.tabletest.Boundaries;
import org.cxmaturity.tabletest.Choices;
import org.cxmaturity.tabletest.Expectation;
import org.cxmaturity.tabletest.GivenText;
import org.cxmaturity.tabletest.Probe;
import org.cxmaturity.tabletest.Proposal;
import org.cxmaturity.tabletest.Proposal.Unreached;
import org.cxmaturity.tabletest.Suggestions;
import org.cxmaturity.tabletest.Suggestions.Suggested;
import org.jspecify.annotations.Nullable;

/** Runs the boundary cases that rows suggest, and keeps those that show what they are meant to. */
final class ProposeTests {
    private final Bench bench;
    private final byte[] blank;
    private final Suggestions suggestions;
    private final Map<String, TestCaseRow> cases = new LinkedHashMap<>();
    private final List<ExpectationRow> expectations = new ArrayList<>();
    private final List<Unreached> unreached = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<List<String>, Derivation> runs = new HashMap<>();

    ProposeTests(Bench bench, List<TestSuite.Ready> tests) {
        this.bench = bench;
        this.blank = ShippedExamples.content(ShippedExamples.BLANK).orElseThrow();
        this.suggestions = new Suggestions(bench.tables(), ShippedExamples.BLANK_DAY);
        tests.forEach(each -> taken.add(each.row().id()));
    }

    /** Proposes cases for these rows. */
    Proposal of(List<Row> rows, Boundaries covered, Progress progress) {
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
        List<String> profiles = Stream.concat(Stream.of(ShippedExamples.BLANK), ShippedExamples.NAMES.stream())
                .toList();
        return new Proposal(
                bench.ruleBase().id(),
                rows.size(),
                rows.size() - open,
                reached,
                List.copyOf(cases.values()),
                expectations,
                unreached,
                Choices.of(bench.tables(), profiles));
    }

    private boolean propose(Row row) {
        Suggested suggested = suggestions.of(row);
        if (suggested.why() != null) {
            unreached.add(new Unreached(RowTypes.reference(row), suggested.why(), ""));
            return false;
        }
        List<Probe> showing = suggested.probes().stream().filter(this::shows).toList();
        if (showing.stream().noneMatch(Probe::fires)) {
            unreached.add(new Unreached(
                    RowTypes.reference(row),
                    "the smallest change of a blank profile was tried, and it did not fire (--format json says which)",
                    GivenText.of(suggested.probes().get(0).edits())));
            return false;
        }
        showing.forEach(this::add);
        return true;
    }

    /** Whether the row fires where it is meant to, and does not where it is not. */
    private boolean shows(Probe probe) {
        Derivation derivation = run(probe);
        return derivation != null && Boundaries.fired(derivation, probe.row()) == probe.fires();
    }

    private @Nullable Derivation run(Probe probe) {
        if (!runs.containsKey(probe.edits())) {
            IntakeResult read = bench.read(ShippedExamples.BLANK, blank, probe.edits());
            if (read instanceof IntakeResult.Accepted accepted) {
                runs.put(probe.edits(), bench.derive(accepted.profile()));
            }
        }
        return runs.get(probe.edits());
    }

    private void add(Probe probe) {
        Derivation derivation = run(probe);
        if (derivation == null || cases.containsKey(probe.id())) {
            return;
        }
        String id = probe.id();
        while (!taken.add(id)) {
            id += "-new";
        }
        cases.put(
                probe.id(),
                new TestCaseRow(
                        id,
                        "Proposed, please review: " + probe.shows(),
                        ShippedExamples.BLANK,
                        GivenText.of(probe.edits())));
        ExpectationRow asked =
                new ExpectationRow("E" + id.substring(1), id, probe.kind(), probe.about(), "present", why(probe));
        String actual = new Expectation(asked, "").actual(derivation.assessment());
        expectations.add(held(asked, actual));
    }

    private static String why(Probe probe) {
        return "Proposed, please review: it holds today, where " + probe.row()
                + (probe.fires() ? " fires." : " does not fire.");
    }

    /** The expectation that holds today. */
    private static ExpectationRow held(ExpectationRow row, String actual) {
        boolean absent = actual.equals("absent");
        ExpectationKind kind =
                switch (row.kind()) {
                    case FINDING -> absent ? ExpectationKind.NO_FINDING : ExpectationKind.FINDING;
                    case ACTION -> absent ? ExpectationKind.NO_ACTION : ExpectationKind.ACTION;
                    default -> row.kind();
                };
        String expected = row.kind() == ExpectationKind.ACTION && !absent ? "present" : actual;
        return new ExpectationRow(row.id(), row.testCase(), kind, row.about(), expected, row.why());
    }
}
