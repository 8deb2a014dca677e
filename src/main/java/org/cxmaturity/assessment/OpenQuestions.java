package org.cxmaturity.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cxmaturity.model.Assessment.Enquiry;
import org.cxmaturity.model.Question;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.Sentence;

/** What to find out first: questions that bear on most models come first, then those on which the nearest stage hangs (R15). */
record OpenQuestions(Catalogues catalogues, Levels levels) {
    List<Enquiry> all() {
        Map<String, List<Question>> byCapability = catalogues.conclusions().all(Question.class).stream()
                .collect(Collectors.groupingBy(Question::capability, TreeMap::new, Collectors.toList()));
        return byCapability.values().stream()
                .sorted(Comparator.comparingLong(
                                (List<Question> asked) -> -models(asked).size())
                        .thenComparingInt(OpenQuestions::nearest)
                        .thenComparing(asked -> asked.get(0).capability()))
                .map(this::enquiry)
                .toList();
    }

    private static List<String> models(List<Question> asked) {
        return asked.stream().map(Question::model).distinct().sorted().toList();
    }

    private static int nearest(List<Question> asked) {
        return asked.stream().mapToInt(Question::order).min().orElseThrow();
    }

    private Enquiry enquiry(List<Question> asked) {
        CapabilityRow capability = catalogues.capability(asked.get(0).capability());
        String level = levels.known(capability.id())
                .map(known -> String.valueOf(known.level()))
                .orElse("");
        Map<String, String> values = Map.of(
                "question", capability.question(),
                "ask", capability.ask(),
                "capability", capability.name(),
                "evidence", capability.evidence(),
                "level", level);
        Sentence wording = level.isEmpty() ? Sentence.QUESTION_LEVEL : Sentence.QUESTION_EVIDENCE;
        return new Enquiry(capability.id(), !level.isEmpty(), models(asked), catalogues.wording(wording, values));
    }
}
