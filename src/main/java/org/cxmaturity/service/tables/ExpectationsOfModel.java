package org.cxmaturity.service.tables;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.tables.ActionRow;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.ExpectationRow;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.TestCaseRow;
import org.cxmaturity.tablespec.TestSheets;

/**
 * Which tests go with a model: what is expected of it and of what goes with it, cases of which nothing else is expected, and cases
 * whose profile answers for a capability that goes.
 */
final class ExpectationsOfModel {
    private ExpectationsOfModel() {}

    /**
     * The ids of rows, by table; without tables of which none go.
     *
     * @param without the ids of what goes of the tables themselves
     */
    static Map<Class<? extends Row>, Set<String>> gone(
            TestSheets tests, String model, Map<Class<? extends Row>, Set<String>> without) {
        Set<String> capabilities = without.getOrDefault(CapabilityRow.class, Set.of());
        Pattern things =
                naming(Stream.concat(capabilities.stream(), without.getOrDefault(ActionRow.class, Set.of()).stream()));
        Pattern answers = naming(capabilities.stream());
        Set<String> unread = tests.cases().stream()
                .filter(row -> answers.matcher(row.given()).find()
                        || ShippedExamples.profile(row.profile())
                                .filter(found -> answers.matcher(new String(found.bytes(), StandardCharsets.UTF_8))
                                        .find())
                                .isPresent())
                .map(TestCaseRow::id)
                .collect(Collectors.toSet());
        Set<String> expectations = new TreeSet<>();
        Set<String> cases = new TreeSet<>(unread);
        Set<String> kept = new TreeSet<>();
        for (ExpectationRow row : tests.expectations()) {
            boolean goes = row.kind().ofModel() && row.about().equals(model)
                    || unread.contains(row.testCase())
                    || things.matcher(row.about()).find();
            (goes ? cases : kept).add(row.testCase());
            if (goes) {
                expectations.add(row.id());
            }
        }
        cases.removeAll(kept);
        Map<Class<? extends Row>, Set<String>> gone = new LinkedHashMap<>();
        gone.put(TestCaseRow.class, cases);
        gone.put(ExpectationRow.class, expectations);
        gone.values().removeIf(Set::isEmpty);
        return gone;
    }

    /** Where one of these ids stands by itself; nowhere where there are none. */
    private static Pattern naming(Stream<String> ids) {
        String all = ids.map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile(
                all.isEmpty() ? "(?!)" : "(?<![A-Za-z0-9.-])(?:" + all + ")(?![A-Za-z0-9-]|\\.[A-Za-z0-9])");
    }
}
