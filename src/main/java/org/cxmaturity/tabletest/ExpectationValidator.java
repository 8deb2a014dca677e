package org.cxmaturity.tabletest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cxmaturity.model.NearestName;
import org.cxmaturity.model.Problem;
import org.cxmaturity.tables.ActionRow;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.ExpectationKind;
import org.cxmaturity.tables.ExpectationRow;
import org.cxmaturity.tables.ModelRow;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.StageRow;
import org.cxmaturity.tables.Tables;
import org.cxmaturity.tables.TestCaseRow;
import org.jspecify.annotations.Nullable;

/** Whether expectations make sense under a rule base: what they are about exists, and can be as they say. */
public final class ExpectationValidator {
    /** How many names a message lists. */
    private static final int MOST_NAMED = 15;

    private static final String ABOUT = "about";
    private static final String EXPECTED = "expected";
    private static final String COUNT = "0|[1-9][0-9]{0,3}";
    private static final String RANK = "[1-9][0-9]{0,3}";

    /** Where a row's component stands. */
    @FunctionalInterface
    public interface Cells {
        /** The cell of a row's component. */
        String place(Row row, String component);
    }

    private final Tables tables;
    private final Cells cells;
    private final FindingIds findings;
    private final List<Problem> problems = new ArrayList<>();

    private ExpectationValidator(Tables tables, Cells cells) {
        this.tables = tables;
        this.cells = cells;
        this.findings = new FindingIds(tables);
    }

    /** Everything in the tests that makes no sense. */
    public static List<Problem> problems(
            Tables tables, List<TestCaseRow> cases, List<ExpectationRow> expectations, Cells cells) {
        ExpectationValidator sense = new ExpectationValidator(tables, cells);
        Set<String> expecting = new HashSet<>();
        Map<String, ExpectationRow> first = new HashMap<>();
        for (ExpectationRow row : expectations) {
            expecting.add(row.testCase());
            sense.check(row);
            ExpectationRow same = first.putIfAbsent(row.testCase() + "\n" + row.kind() + "\n" + row.about(), row);
            if (same != null) {
                String found = "the same of the same case a second time";
                sense.problem(row, ABOUT, found, "one row for it; " + same.id() + " is the other", null);
            }
        }
        for (TestCaseRow row : cases) {
            if (!expecting.contains(row.id())) {
                String expected = "at least one row on the sheet Expectations: without one, nothing is tested";
                sense.problem(row, "id", "a case of which nothing is expected", expected, null);
            }
        }
        return List.copyOf(sense.problems);
    }

    private void check(ExpectationRow row) {
        switch (row.kind()) {
            case STAGE, LOWEST_STAGE, HIGHEST_STAGE -> stage(row);
            case COMPLETION -> completion(row);
            case LEVEL -> level(row);
            case FINDING -> finding(row, Expectation.PRESENT);
            case NO_FINDING -> finding(row, Expectation.ABSENT);
            case ACTION -> {
                known(row, tables.ids(ActionRow.class), "the id of an action");
                rank(row);
            }
            case NO_ACTION -> {
                known(row, tables.ids(ActionRow.class), "the id of an action");
                only(row, Expectation.ABSENT);
            }
            case PRIORITY -> {
                known(row, tables.ids(ActionRow.class), "the id of an action");
                oneOf(row, TestMenus.PRIORITIES, "a priority");
            }
            case WORTH -> {
                known(row, tables.ids(ActionRow.class), "the id of an action");
                oneOf(row, TestMenus.WORTHS, "what an action is worth");
            }
        }
    }

    private void stage(ExpectationRow row) {
        if (!known(row, tables.ids(ModelRow.class), "a model")) {
            return;
        }
        List<String> stages = new ArrayList<>(stages(tables, row.about()));
        if (row.kind() == ExpectationKind.STAGE && !stages.isEmpty()) {
            stages.add(1, stages.get(0) + Expectation.UNATTAINED);
        }
        if (!stages.contains(row.expected())) {
            String others = String.join(
                    " and ",
                    tables.all(StageRow.class).stream()
                            .filter(each -> each.stage().equals(row.expected()))
                            .map(StageRow::model)
                            .toList());
            problem(
                    row,
                    EXPECTED,
                    quoted(row.expected()) + (others.isEmpty() ? "" : ", a stage of " + others),
                    "a stage of " + row.about() + ": " + String.join("; ", stages),
                    NearestName.to(row.expected(), stages));
        }
    }

    /** The stages of a model, lowest first. */
    static List<String> stages(Tables tables, String model) {
        return tables.stages(model).stream().map(StageRow::stage).toList();
    }

    private void completion(ExpectationRow row) {
        if (!known(row, tables.ids(ModelRow.class), "a model")) {
            return;
        }
        List<Integer> counts = StageCriterionCounts.of(tables, row.about());
        int most = counts.isEmpty() ? 0 : counts.get(counts.size() - 1);
        String[] parts = row.expected().split(Expectation.OF, -1);
        boolean numbers = parts.length == 2 && parts[0].matches(COUNT) && parts[1].matches(COUNT);
        if (!numbers || Integer.parseInt(parts[0]) > Integer.parseInt(parts[1]) || Integer.parseInt(parts[1]) > most) {
            problem(
                    row,
                    EXPECTED,
                    quoted(row.expected()),
                    "how many criteria of the stage are met, such as 4 of 5, of " + most
                            + " at most, which is the most that a stage of " + row.about() + " has",
                    null);
        }
    }

    private void oneOf(ExpectationRow row, List<String> known, String expected) {
        if (!known.contains(row.expected())) {
            String listed = expected + ": " + String.join(", ", known);
            problem(row, EXPECTED, quoted(row.expected()), listed, NearestName.to(row.expected(), known));
        }
    }

    private void level(ExpectationRow row) {
        boolean known = known(row, tables.ids(CapabilityRow.class), "the id of a capability");
        int top = known ? tables.scale(row.about()).top() : TestMenus.top(tables);
        List<String> levels = TestMenus.levels(top);
        if (!levels.contains(row.expected())) {
            problem(
                    row,
                    EXPECTED,
                    quoted(row.expected()),
                    "a level from 0 to " + top + ", not known or not applicable",
                    row.expected().matches("[0-9.-]+") ? null : NearestName.to(row.expected(), levels));
        } else if (known
                && row.expected().equals(Expectation.NOT_APPLICABLE)
                && !tables.row(CapabilityRow.class, row.about()).optional()) {
            problem(
                    row,
                    EXPECTED,
                    quoted(row.expected()),
                    "a level, or not known: " + row.about() + " always applies",
                    null);
        }
    }

    private void finding(ExpectationRow row, String expected) {
        if (!findings.possible(row.about())) {
            problem(
                    row,
                    ABOUT,
                    quoted(row.about()),
                    "the id of a finding: its kind, a stroke and what it is about, as in weakness/ and the id of a capability",
                    NearestName.to(row.about(), FindingIds.listed(tables)));
        }
        only(row, expected);
    }

    private void rank(ExpectationRow row) {
        String rank = row.expected().startsWith(Expectation.AT_MOST)
                ? row.expected().substring(Expectation.AT_MOST.length())
                : row.expected();
        if (!rank.matches(RANK) && !row.expected().equals(Expectation.PRESENT)) {
            problem(
                    row,
                    EXPECTED,
                    quoted(row.expected()),
                    "a rank such as 1, at most 3, or present",
                    row.expected().equals(Expectation.ABSENT)
                            ? "absent, with the kind NO_ACTION"
                            : NearestName.to(row.expected(), TestMenus.RANKS));
        }
    }

    private void only(ExpectationRow row, String expected) {
        if (!row.expected().equals(expected)) {
            problem(row, EXPECTED, quoted(row.expected()), expected + ", by the row's kind " + row.kind(), expected);
        }
    }

    private boolean known(ExpectationRow row, List<String> ids, String expected) {
        boolean known = ids.contains(row.about());
        if (!known) {
            String named = ids.size() <= MOST_NAMED ? expected + ": " + String.join(", ", ids) : expected;
            problem(row, ABOUT, quoted(row.about()), named, NearestName.to(row.about(), ids));
        }
        return known;
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    private void problem(Row row, String component, String found, String expected, @Nullable String maybe) {
        problems.add(new Problem(cells.place(row, component), found, expected, maybe));
    }
}
