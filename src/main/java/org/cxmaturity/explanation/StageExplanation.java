package org.cxmaturity.explanation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why the organisation stands where it does in a model, and why not further.
 *
 * @param headline the stage in words; where evidence shows less than is claimed, both stages
 * @param why from the stage through criteria, levels and rows down to facts
 * @param range why the lowest and the highest reading differ from the stage; empty where neither does
 * @param bearing the facts without any one of which the stage would be another
 * @param judgements where experts see it, in words; the rules' stage stands beside it
 * @param target what is missing for the stage asked about; null on the top stage where none was asked about
 */
public record StageExplanation(
        String model,
        String modelName,
        String stage,
        String name,
        int order,
        int of,
        boolean attained,
        String headline,
        ReasonNode why,
        List<String> range,
        List<DecisiveFact> bearing,
        List<String> judgements,
        @Nullable Target target) {
    public StageExplanation {
        range = List.copyOf(range);
        bearing = List.copyOf(bearing);
        judgements = List.copyOf(judgements);
    }

    /** What the stage stands on: what holds the organisation below the next one left out. */
    public List<ReasonNode> grounds() {
        return why.under().stream()
                .filter(node -> node.weight() != Weight.HOLDS_BACK)
                .toList();
    }

    /**
     * A stage above, and what is missing for it.
     *
     * @param gaps the essential criteria up to it that are not met, then the others; empty where it is reached already
     * @param enough how many essential criteria it is enough to meet
     * @param levels how many levels are missing in all for these
     * @param floor whether it is the first stage, on which the organisation stands without having attained it
     * @param score what the score lacks; null where the stage goes by what is essential
     * @param proof what the rules say when every essential gap is taken for mended
     */
    public record Target(
            String stage,
            String name,
            int order,
            List<UnmetCriterion> gaps,
            int enough,
            int levels,
            @Nullable String score,
            String proof,
            boolean floor) {
        public Target {
            gaps = List.copyOf(gaps);
        }

        /** What there is to say of it, as a heading. */
        public String missing() {
            return gaps.isEmpty() ? name + " is reached" : floor ? "What " + name + " lacks" : "Why not " + name;
        }

        /** The gaps that hold the organisation back. */
        public List<UnmetCriterion> essential() {
            return gaps.stream().filter(UnmetCriterion::essential).toList();
        }
    }
}
