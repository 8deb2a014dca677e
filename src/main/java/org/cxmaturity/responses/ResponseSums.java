package org.cxmaturity.responses;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.cxmaturity.model.Input;
import org.cxmaturity.model.KpiKind;
import org.cxmaturity.model.Problem;

/** The sums of all figures, and what stands in none of them. */
final class ResponseSums {
    /** As many as people can look through; more come of a column that tells responses apart, not groups of them. */
    static final int MOST_FIGURES = 5_000;

    private static final int MOST_BEYOND = 50;
    private static final int FEWEST_DOUBTS = 5;
    private static final int DOUBTFUL = 20;

    private final KpiDefinition definition;
    private final Map<FigureKey, Tally> figures = new LinkedHashMap<>();
    private final Map<Integer, Beyond> beyond = new TreeMap<>();
    private long otherBeyond;
    private long undated;
    private long responses;

    ResponseSums(KpiDefinition definition) {
        this.definition = definition;
    }

    /** The sums of a figure; nothing where there are too many figures already. */
    Optional<Tally> of(FigureKey key) {
        Tally tally = figures.get(key);
        if (tally == null && figures.size() < MOST_FIGURES) {
            tally = new Tally();
            figures.put(key, tally);
        }
        return Optional.ofNullable(tally);
    }

    void response() {
        responses++;
    }

    void undated() {
        undated++;
    }

    /** Adds an answer to a figure's sums. */
    void answer(Tally to, ReadAnswer answer, AnswerScale scale, String place) {
        int said = answer.hundredths();
        if (scale.holds(said)) {
            to.answer(said, definition.high(said, scale), definition.low(said));
            return;
        }
        Beyond one = new Beyond(number(said), 1, place);
        to.beyond(one);
        if (beyond.containsKey(said) || beyond.size() < MOST_BEYOND) {
            beyond.merge(said, one, (known, further) -> new Beyond(known.answer(), known.count() + 1, known.first()));
        } else {
            otherBeyond++;
        }
    }

    private static String number(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
    }

    /** Figures in which so many answers lie beyond the scale that another one may have been asked on. */
    List<Problem> doubts() {
        Map<FigureKey, Tally> together = new LinkedHashMap<>();
        figures.forEach((key, tally) -> together.computeIfAbsent(
                        new FigureKey("", key.series(), key.period()), any -> new Tally())
                .add(tally));
        List<Problem> doubts = new ArrayList<>();
        together.forEach((key, tally) -> {
            long out = tally.beyondScale();
            if (out >= FEWEST_DOUBTS && out * DOUBTFUL > out + tally.answers()) {
                doubts.add(doubt(key, Objects.requireNonNull(tally.firstBeyond()), out, out + tally.answers()));
            }
        });
        return doubts;
    }

    private Problem doubt(FigureKey key, Beyond example, long out, long of) {
        boolean fixed = definition.kind() == KpiKind.NPS;
        return new Problem(
                example.first(),
                out + " of " + of + " answers beyond the scale " + key.series().scale()
                        + (key.period().isEmpty() ? "" : " in " + key.period()) + ", such as " + example.answer(),
                fixed
                        ? "answers from 0 to 10; where a number stands for no answer, " + Input.ANSWER_LABEL.mention()
                                + " " + example.answer() + "= says so"
                        : "the scale that was asked on, by " + Input.ANSWER_SCALE.mention()
                                + ", with the day of a change as in 1-7@2026-07-01, or"
                                + " by a column; where a number stands for no answer, " + Input.ANSWER_LABEL.mention()
                                + " "
                                + example.answer() + "= says so",
                null);
    }

    Map<FigureKey, Tally> figures() {
        return figures;
    }

    List<Beyond> beyond() {
        return List.copyOf(beyond.values());
    }

    long otherBeyond() {
        return otherBeyond;
    }

    long withoutDay() {
        return undated;
    }

    long responses() {
        return responses;
    }
}
