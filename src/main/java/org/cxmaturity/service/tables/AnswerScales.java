package org.cxmaturity.service.tables;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cxmaturity.model.Input;
import org.cxmaturity.model.NearestName;
import org.cxmaturity.model.Problem;
import org.cxmaturity.questions.AskedQuestion;
import org.cxmaturity.tables.ScaleRow;
import org.jspecify.annotations.Nullable;

/**
 * The scales that questions of a new model have: one that there is, or a new one for each number of answers, out of what the best of
 * the most answers is worth.
 *
 * @param added the scales to be added, by how many answers they offer
 * @param known the scale that all questions have; null where they are added
 */
record AnswerScales(Map<Integer, ScaleRow> added, @Nullable ScaleRow known) {
    private static final int MOST = 6;
    private static final int DECIMALS = 2;

    /** What answers are called until somebody says it otherwise, by how many there are. */
    private static final Map<Integer, List<String>> NAMES = Map.of(
            2, List.of("no", "yes"),
            3, List.of("no", "in part", "yes"),
            4, List.of("not done", "in places", "for most", "throughout"),
            5, List.of("absent", "ad hoc", "partial", "mostly", "always"),
            6, List.of("not done", "begun", "in places", "for half", "for most", "throughout"));

    /** The scales of questions; says where one does not have the answers that it should. */
    static AnswerScales of(
            String model,
            Optional<String> wanted,
            List<AskedQuestion> questions,
            Collection<ScaleRow> existing,
            List<Problem> problems) {
        Optional<ScaleRow> named = existing.stream()
                .filter(row -> wanted.filter(row.id()::equals).isPresent())
                .findFirst();
        int most =
                questions.stream().mapToInt(each -> each.answers().size()).max().orElse(2);
        if (named.isPresent()) {
            int offered = named.get().levels().size();
            fitting(questions, offered, "the scale " + named.get().id() + " offers", problems);
            return new AnswerScales(Map.of(), named.get());
        }
        if (wanted.isPresent()) {
            Optional<Integer> number = number(wanted.get());
            if (number.isEmpty()) {
                List<String> ids = existing.stream().map(ScaleRow::id).toList();
                problems.add(new Problem(
                        Input.SCALE,
                        '"' + wanted.get() + '"',
                        "a number of answers from 2 to " + MOST + ", or one of the scales " + String.join(", ", ids),
                        NearestName.to(wanted.get(), ids)));
            }
            number.ifPresent(each -> fitting(questions, each, "were asked for", problems));
            most = number.orElse(most);
        }
        Map<Integer, ScaleRow> added = new TreeMap<>();
        for (AskedQuestion each : questions) {
            int top = most;
            added.computeIfAbsent(each.answers().size(), answers -> scale(model, answers, top));
        }
        return new AnswerScales(added, null);
    }

    /** How many answers were asked for; nothing where it is no number of answers. */
    static Optional<Integer> number(String wanted) {
        return wanted.matches("[2-" + MOST + "]") ? Optional.of(Integer.valueOf(wanted)) : Optional.empty();
    }

    private static void fitting(List<AskedQuestion> questions, int answers, String why, List<Problem> problems) {
        for (AskedQuestion each : questions) {
            if (each.answers().size() != answers) {
                problems.add(new Problem(
                        each.place(),
                        each.answers().size() + " answers to “" + each.name() + "”",
                        answers + ", as " + why,
                        null));
            }
        }
    }

    private static ScaleRow scale(String model, int answers, int most) {
        List<@Nullable String> called = new ArrayList<>(NAMES.getOrDefault(answers, List.of()));
        List<@Nullable BigDecimal> worth = new ArrayList<>();
        for (int at = 0; at < MOST; at++) {
            called.add(null);
            worth.add(at < answers ? worth(at, answers, most) : null);
        }
        return new ScaleRow(
                model + "-" + answers + "-answers",
                called.get(0),
                called.get(1),
                called.get(2),
                called.get(3),
                called.get(4),
                called.get(5),
                worth.get(0),
                worth.get(1),
                worth.get(2),
                worth.get(3),
                worth.get(4),
                worth.get(5),
                BigDecimal.valueOf(most - 1L));
    }

    private static BigDecimal worth(int at, int answers, int most) {
        BigDecimal exact = BigDecimal.valueOf((long) at * (most - 1))
                .divide(BigDecimal.valueOf(answers - 1L), DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }

    /** The scale of a question. */
    ScaleRow of(AskedQuestion question) {
        ScaleRow own = known == null ? added.get(question.answers().size()) : known;
        if (own == null) {
            throw new IllegalArgumentException(
                    "no scale of " + question.answers().size() + " answers");
        }
        return own;
    }

    /** What a mean of their scores is out of. */
    BigDecimal outOf() {
        return known == null ? added.values().iterator().next().outOf() : known.outOf();
    }
}
