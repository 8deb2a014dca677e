package org.cxmaturity.assessment;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cxmaturity.model.Answer;
import org.cxmaturity.model.AnswerSummary;
import org.cxmaturity.model.CapabilityAnswer;
import org.cxmaturity.model.Profile;
import org.cxmaturity.speech.Speech;

/** What each department says of a capability; what people without a department say is left out. */
final class DepartmentAnswers {
    private final Map<String, List<Integer>> levels;
    private final Speech speech;

    DepartmentAnswers(Profile profile, String capability, Speech speech) {
        this.speech = speech;
        this.levels = profile.all(CapabilityAnswer.class).stream()
                .filter(each -> each.capability().equals(capability)
                        && each.answer() == Answer.KNOWN
                        && each.department() != null)
                .collect(Collectors.groupingBy(
                        each -> String.valueOf(each.department()),
                        TreeMap::new,
                        Collectors.mapping(CapabilityAnswer::knownLevel, Collectors.toList())));
    }

    /** The departments whose middle answer is a level, in words. */
    String holding(int level) {
        return speech.and(levels.keySet().stream()
                .filter(each -> AnswerSummary.lowerMedian(levels.getOrDefault(each, List.of())) == level)
                .map(DepartmentAnswers::name)
                .toList());
    }

    /** The department whose answers lie furthest apart; empty where no department answered. */
    String divided() {
        return levels.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<String, List<Integer>> each) ->
                                Collections.max(each.getValue()) - Collections.min(each.getValue()))
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(each -> name(each.getKey()))
                .orElse("");
    }

    /** A department's id as its name. */
    static String name(String department) {
        return department.replace('-', ' ');
    }
}
