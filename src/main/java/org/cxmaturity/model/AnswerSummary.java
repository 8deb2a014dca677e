package org.cxmaturity.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What those who know say of a capability (R19).
 *
 * @param median the lower of the two middle levels where their number is even
 * @param evidenced the highest level that comes with evidence; 0 where none does
 * @param agreed the level that they agreed on since; null where they did not
 * @param departmentLowest the lowest of the departments' medians
 * @param departmentHighest the highest of the departments' medians
 * @param withinLowest the lowest answer in the department whose answers lie furthest apart
 * @param withinHighest the highest answer in that department; both the median where no two people of a department differ
 */
public record AnswerSummary(
        String capability,
        int lowest,
        int median,
        int highest,
        int evidenced,
        @Nullable Integer agreed,
        int departmentLowest,
        int departmentHighest,
        int withinLowest,
        int withinHighest)
        implements Derived {

    /**
     * Sums up the known answers, of which there must be one at least.
     *
     * @param resolutions what was agreed on since; one at most
     */
    public static AnswerSummary of(String capability, List<CapabilityAnswer> known, List<Resolution> resolutions) {
        List<Integer> levels = new ArrayList<>();
        TreeMap<String, List<Integer>> byDepartment = new TreeMap<>();
        int evidenced = 0;
        for (CapabilityAnswer answer : known) {
            int level = answer.knownLevel();
            levels.add(level);
            evidenced = answer.evidenced() ? Math.max(evidenced, level) : evidenced;
            if (answer.department() != null) {
                byDepartment
                        .computeIfAbsent(answer.department(), any -> new ArrayList<>())
                        .add(level);
            }
        }
        Integer agreed = null;
        for (Resolution resolution : resolutions) {
            agreed = resolution.level();
            evidenced = resolution.evidenced() ? Math.max(evidenced, agreed) : evidenced;
        }
        int median = lowerMedian(levels);
        List<Integer> apart = byDepartment.values().stream()
                .filter(each -> spread(each) > 0)
                .max(Comparator.comparingInt(AnswerSummary::spread))
                .orElse(List.of(median));
        List<Integer> views = byDepartment.values().stream()
                .map(AnswerSummary::lowerMedian)
                .sorted()
                .toList();
        return new AnswerSummary(
                capability,
                Collections.min(levels),
                median,
                Collections.max(levels),
                evidenced,
                agreed,
                views.isEmpty() ? median : views.get(0),
                views.isEmpty() ? median : views.get(views.size() - 1),
                Collections.min(apart),
                Collections.max(apart));
    }

    private static int spread(List<Integer> levels) {
        return Collections.max(levels) - Collections.min(levels);
    }

    /** The middle one of some levels; of two the lower. */
    public static int lowerMedian(List<Integer> levels) {
        return levels.stream().sorted().toList().get((levels.size() - 1) / 2);
    }

    @Override
    public String key() {
        return "answer-summary#" + capability + "/" + lowest + "/" + median + "/" + highest
                + (agreed == null ? "" : "/agreed-" + agreed);
    }
}
