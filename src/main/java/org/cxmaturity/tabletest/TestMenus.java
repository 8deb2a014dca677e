package org.cxmaturity.tabletest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cxmaturity.model.Assessment.Completion;
import org.cxmaturity.model.Priority;
import org.cxmaturity.model.Worth;
import org.cxmaturity.tables.ActionRow;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.ExpectationKind;
import org.cxmaturity.tables.ModelRow;
import org.cxmaturity.tables.Tables;
import org.cxmaturity.workbook.TestWorkbookWriter;

/** What a workbook of tests offers to choose from under a rule base. */
public final class TestMenus {
    static final List<String> RANKS =
            List.of(Expectation.PRESENT, "1", "2", "3", "at most 1", "at most 3", "at most 5", "at most 10");

    static final List<String> PRIORITIES =
            Arrays.stream(Priority.values()).map(Priority::name).toList();
    static final List<String> WORTHS =
            Arrays.stream(Worth.values()).map(Worth::name).toList();

    private TestMenus() {}

    /**
     * The lists by name.
     *
     * @param profiles the profiles that go by a name
     */
    public static Map<String, List<String>> of(Tables tables, List<String> profiles) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        lists.put(TestWorkbookWriter.PROFILES, profiles);
        for (ExpectationKind kind : ExpectationKind.values()) {
            lists.put(TestWorkbookWriter.ABOUT + kind, about(kind, tables));
            if (!kind.ofStage()) {
                lists.put(TestWorkbookWriter.EXPECTED + kind, expected(kind, tables));
            }
        }
        for (ModelRow model : tables.all(ModelRow.class)) {
            List<String> stages = new ArrayList<>(ExpectationValidator.stages(tables, model.id()));
            if (!stages.isEmpty()) {
                stages.add(stages.get(0) + Expectation.UNATTAINED);
            }
            lists.put(TestWorkbookWriter.listOf(model.id()), stages);
        }
        return lists;
    }

    private static List<String> about(ExpectationKind kind, Tables tables) {
        return switch (kind) {
            case STAGE, LOWEST_STAGE, HIGHEST_STAGE, COMPLETION -> tables.ids(ModelRow.class);
            case LEVEL -> tables.ids(CapabilityRow.class);
            case FINDING, NO_FINDING -> FindingIds.listed(tables);
            case ACTION, NO_ACTION, PRIORITY, WORTH -> tables.ids(ActionRow.class);
        };
    }

    private static List<String> expected(ExpectationKind kind, Tables tables) {
        return switch (kind) {
            case STAGE, LOWEST_STAGE, HIGHEST_STAGE -> List.of();
            case COMPLETION -> whole(tables);
            case LEVEL -> levels(top(tables));
            case FINDING -> List.of(Expectation.PRESENT);
            case ACTION -> RANKS;
            case NO_FINDING, NO_ACTION -> List.of(Expectation.ABSENT);
            case PRIORITY -> PRIORITIES;
            case WORTH -> WORTHS;
        };
    }

    /** The highest level that any capability offers. */
    static int top(Tables tables) {
        return tables.ids(CapabilityRow.class).stream()
                .mapToInt(each -> tables.scale(each).top())
                .max()
                .orElse(0);
    }

    /** What may be expected of a capability's level. */
    static List<String> levels(int top) {
        return Stream.concat(
                        IntStream.rangeClosed(0, top).mapToObj(Integer::toString),
                        Stream.of(Expectation.NOT_KNOWN, Expectation.NOT_APPLICABLE))
                .toList();
    }

    /** Every stage of every model with all that it asks; whoever expects less writes another number in front. */
    private static List<String> whole(Tables tables) {
        return tables.ids(ModelRow.class).stream()
                .flatMap(model -> StageCriterionCounts.of(tables, model).stream())
                .distinct()
                .sorted()
                .map(count -> Expectation.completion(new Completion(count, count)))
                .toList();
    }
}
