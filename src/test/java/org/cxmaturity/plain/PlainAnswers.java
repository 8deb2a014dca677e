package org.cxmaturity.plain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cxmaturity.model.Answer;
import org.cxmaturity.model.AnswerSummary;
import org.cxmaturity.model.CapabilityAnswer;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.Resolution;
import org.jspecify.annotations.Nullable;

/** What those who know say of each capability. */
final class PlainAnswers {
    private PlainAnswers() {}

    static List<AnswerSummary> summaries(Profile profile) {
        Map<String, List<CapabilityAnswer>> byCapability = new TreeMap<>();
        for (CapabilityAnswer answer : profile.all(CapabilityAnswer.class)) {
            if (answer.answer() == Answer.KNOWN) {
                byCapability
                        .computeIfAbsent(answer.capability(), capability -> new ArrayList<>())
                        .add(answer);
            }
        }
        List<AnswerSummary> summaries = new ArrayList<>();
        byCapability.forEach(
                (capability, answers) -> summaries.add(summary(capability, answers, agreed(profile, capability))));
        return summaries;
    }

    private static @Nullable Resolution agreed(Profile profile, String capability) {
        return profile.all(Resolution.class).stream()
                .filter(each -> each.capability().equals(capability))
                .findFirst()
                .orElse(null);
    }

    private static AnswerSummary summary(
            String capability, List<CapabilityAnswer> answers, @Nullable Resolution agreed) {
        List<Integer> levels = new ArrayList<>();
        Map<String, List<Integer>> byDepartment = new TreeMap<>();
        int evidenced = agreed != null && agreed.evidenced() ? agreed.level() : 0;
        for (CapabilityAnswer answer : answers) {
            levels.add(answer.knownLevel());
            if (answer.evidenced()) {
                evidenced = Math.max(evidenced, answer.knownLevel());
            }
            if (answer.department() != null) {
                byDepartment
                        .computeIfAbsent(answer.department(), department -> new ArrayList<>())
                        .add(answer.knownLevel());
            }
        }
        int median = median(levels);
        List<Integer> apart = List.of(median);
        for (List<Integer> own : byDepartment.values()) {
            if (Collections.max(own) - Collections.min(own) > Collections.max(apart) - Collections.min(apart)) {
                apart = own;
            }
        }
        List<Integer> views = new ArrayList<>();
        byDepartment.values().forEach(own -> views.add(median(own)));
        if (views.isEmpty()) {
            views.add(median);
        }
        return new AnswerSummary(
                capability,
                Collections.min(levels),
                median,
                Collections.max(levels),
                evidenced,
                agreed == null ? null : agreed.level(),
                Collections.min(views),
                Collections.max(views),
                Collections.min(apart),
                Collections.max(apart));
    }

    /** Of two middle ones the lower. */
    private static int median(List<Integer> levels) {
        return levels.stream()
                .sorted()
                .skip((levels.size() - 1) / 2)
                .findFirst()
                .orElseThrow();
    }
}
