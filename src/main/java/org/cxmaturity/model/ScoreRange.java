package org.cxmaturity.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the answer to one question moves the ends of the range of stages that a score leaves open (R15). */
public record ScoreRange(ModelScore model, ScoreShare share) {
    /** An answer that moves an end of the range, whatever else stays open. */
    public record Move(Narrowing narrowing) {}

    /** The range as it hangs on a capability; nothing where the model does not count it. */
    public static Optional<ScoreRange> of(ModelScore model, String capability) {
        return model.score().shares().stream()
                .filter(share -> share.capability().equals(capability))
                .findFirst()
                .map(share -> new ScoreRange(model, share));
    }

    /** What answers to the question about a capability do by themselves. */
    public static List<Move> moves(ModelScore model, String capability) {
        return of(model, capability).map(ScoreRange::moves).orElse(List.of());
    }

    /** Whether an answer bears on the range though none moves it alone. */
    public static boolean together(ModelScore model, String capability) {
        return of(model, capability)
                .filter(range -> model.reached(Reading.LOWEST) < model.reached(Reading.HIGHEST))
                .filter(range ->
                        range.share().in(Reading.HIGHEST) > range.share().in(Reading.LOWEST))
                .filter(range -> range.moves().isEmpty())
                .isPresent();
    }

    private List<Move> moves() {
        int lowest = model.reached(Reading.LOWEST);
        int highest = model.reached(Reading.HIGHEST);
        List<Move> moves = new ArrayList<>();
        for (int order = lowest + 1; order <= highest; order++) {
            int up = answer(Reading.LOWEST, order);
            if (up <= share.level().highest()) {
                moves.add(move(Reading.LOWEST, order, up, order - Math.max(1, lowest)));
            }
            int down = answer(Reading.HIGHEST, order);
            if (down > share.level().level()) {
                moves.add(move(Reading.HIGHEST, order, down, highest - Math.max(1, order - 1)));
            }
        }
        return moves;
    }

    private Move move(Reading end, int order, int required, int stages) {
        return new Move(new Narrowing(share.capability(), model.model(), end, order, required, stages));
    }

    /** The lowest answer with which an end of the range reaches a stage; beyond the highest possible one where none does. */
    private int answer(Reading end, int order) {
        long others = model.score().units(end) - share.in(end);
        long wanted = model.score().units(model.thresholds().get(order - 1));
        int level = share.level().level();
        while (level <= share.level().highest() && others + share.at(level) < wanted) {
            level++;
        }
        return level;
    }
}
