package org.cxmaturity.explanation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.cxmaturity.explanation.ReasonNode.Kind;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.model.Assessment.ScoreStanding;
import org.cxmaturity.model.CriterionCheck;
import org.cxmaturity.model.Derived;
import org.cxmaturity.model.GroupCheck;
import org.cxmaturity.model.ModelScore;
import org.cxmaturity.model.NotApplicable;
import org.cxmaturity.model.Reading;
import org.cxmaturity.model.Standing;
import org.cxmaturity.model.Step;
import org.cxmaturity.wording.Words;

/** Why a stage: every essential criterion up to it is met, and the next stage lacks something essential (R14). */
record StageExplainer(
        FiringsByConclusion steps,
        DecidingCriteria deciding,
        Supports supports,
        ReasonTrees trees,
        SourcePlaces places,
        DisplayNames names) {
    Standing standing(String model, Reading reading) {
        return steps.first(Standing.class, each -> each.model().equals(model) && each.reading() == reading)
                .orElseThrow(() -> new IllegalArgumentException("no stage in " + model));
    }

    /** The tree under the stage. */
    ReasonNode tree(Placement placement) {
        Standing standing = standing(placement.model(), Reading.STATED);
        Step step = supports.of(standing).get(0).step();
        List<ReasonNode> under = new ArrayList<>();
        foundations(standing).forEach(each -> under.add(trees.of(each)));
        List<Derived> missing = missing(standing);
        missing.forEach(each -> under.add(trees.of(each).as(Weight.HOLDS_BACK)));
        return new ReasonNode(
                Kind.CONCLUSION,
                Weight.NEEDED,
                standing.key(),
                sentence(placement, standing, missing),
                new RuleUsed(step.id(), step.rule(), places.rules().getOrDefault(step.rule(), "")),
                null,
                null,
                List.of(),
                trees.rests(standing),
                under,
                null,
                0);
    }

    /** What the stage stands on: criteria met, and what does not apply, from the first stage up. */
    private List<Derived> foundations(Standing standing) {
        List<Derived> foundations = new ArrayList<>();
        for (WeightedFact part : supports.of(standing).get(0).parts()) {
            if (part.fact() instanceof CriterionCheck
                    || part.fact() instanceof GroupCheck
                    || part.fact() instanceof ModelScore
                    || part.fact() instanceof NotApplicable) {
                foundations.add((Derived) part.fact());
            }
        }
        foundations.sort(Comparator.comparingInt(StageExplainer::order).thenComparing(this::row));
        return foundations.stream().distinct().toList();
    }

    /** The criterion's row: the order in which the analyst wrote them. */
    private String row(Derived foundation) {
        return String.valueOf(steps.to(foundation).get(0).row());
    }

    private static int order(Derived foundation) {
        if (foundation instanceof GroupCheck group) {
            return group.order();
        }
        return foundation instanceof CriterionCheck check ? check.order() : Integer.MAX_VALUE;
    }

    /** What the next stage lacks: criteria it hangs on alone, and groups of which too few are met. */
    private List<Derived> missing(Standing standing) {
        List<Derived> missing = new ArrayList<>(steps.all(
                CriterionCheck.class,
                each -> each.model().equals(standing.model())
                        && each.order() == standing.nextOrder()
                        && each.decidesAlone()
                        && !each.metStated()));
        missing.addAll(steps.all(
                GroupCheck.class,
                each -> each.model().equals(standing.model())
                        && each.order() == standing.nextOrder()
                        && each.fails(Reading.STATED)));
        return missing;
    }

    private String lacks(Derived missing) {
        if (missing instanceof GroupCheck group) {
            return names.group(group);
        }
        return names.capability(((CriterionCheck) missing).capability());
    }

    private String sentence(Placement placement, Standing standing, List<Derived> missing) {
        ScoreStanding score = placement.score();
        if (score != null) {
            return sentence(placement, standing, score);
        }
        String lacks = missing.isEmpty()
                ? ""
                : Words.and(missing.stream().map(this::lacks).toList());
        if (!standing.attained()) {
            return placement.name() + " is the first stage, so the organisation stands on it, but has not attained it: "
                    + "it lacks " + lacks + ".";
        }
        String met = standing.order() == 1
                ? "everything essential of " + placement.name() + " is in place"
                : "everything essential of " + placement.name() + " and of every stage below it is in place";
        boolean asks = foundations(standing).stream().anyMatch(each -> !(each instanceof NotApplicable));
        String base = asks ? Words.capital(met) : placement.name() + " asks nothing essential, so it is the floor";
        return missing.isEmpty()
                ? base + ", and there is no stage above."
                : base + ". " + names.stage(standing.model(), standing.nextOrder()) + ", the next stage, lacks " + lacks
                        + ".";
    }

    private String sentence(Placement placement, Standing standing, ScoreStanding score) {
        String next = score.asked() == null
                ? ", and there is no stage above."
                : ". " + names.stage(standing.model(), standing.nextOrder()) + " asks "
                        + score.asked().toPlainString() + ", " + Words.more(score) + ".";
        return "The stages of this model go by a score, and it is " + Words.score(score)
                + (standing.attained()
                        ? ": enough for " + placement.name()
                        : ": too little for " + placement.name()
                                + ", the first stage, on which it stands without having" + " attained it")
                + next;
    }

    /** Why the other readings give another score. */
    private static List<String> range(ScoreStanding score) {
        List<String> range = new ArrayList<>();
        if (score.evidenced().compareTo(score.score()) < 0) {
            range.add("If only what is evidenced counted, the score would be "
                    + score.evidenced().toPlainString() + ".");
        }
        if (score.highest().compareTo(score.score()) > 0) {
            range.add("If all that is not known were as good as can be, the score would be "
                    + score.highest().toPlainString() + ".");
        }
        return range;
    }

    /** Why the other readings give another stage. */
    List<String> range(Placement placement) {
        if (placement.score() != null) {
            return range(placement.score());
        }
        List<String> range = new ArrayList<>();
        Standing stated = standing(placement.model(), Reading.STATED);
        Standing evidenced = standing(placement.model(), Reading.EVIDENCED);
        if (!placement.proven()) {
            range.add("If only what is evidenced counted, the stage would be "
                    + Words.standing(names.stage(evidenced.model(), evidenced.order()), evidenced.attained()) + ": "
                    + names.stage(evidenced.model(), evidenced.nextOrder()) + " rests on "
                    + unproven(placement, evidenced) + ", which no evidence shows at the level asked.");
        }
        Standing lowest = standing(placement.model(), Reading.LOWEST);
        boolean asEvidenced = lowest.order() == evidenced.order() && lowest.attained() == evidenced.attained();
        if (!asEvidenced && (lowest.order() < stated.order() || lowest.attained() != stated.attained())) {
            range.add("Where only evidence counts for what demands it, the stage is "
                    + names.stage(lowest.model(), lowest.order()) + (lowest.attained() ? "" : ", not attained") + ": "
                    + criteria(lowest) + " claimed, and no evidence shows "
                    + names.stage(lowest.model(), lowest.nextOrder()) + "'s level.");
        }
        Standing highest = standing(placement.model(), Reading.HIGHEST);
        if (highest.order() > stated.order() || highest.attained() != stated.attained()) {
            range.add("If all that is not known were in place, the stage would be "
                    + names.stage(highest.model(), highest.order()) + ": nothing is known of "
                    + unknown(stated, highest) + ".");
        }
        return range;
    }

    /** What evidence would have to show first. */
    private String unproven(Placement placement, Standing evidenced) {
        return Words.and(placement.evidenced().missing().stream()
                .filter(each -> placement.place(each.stage()) == evidenced.nextOrder())
                .map(each -> names.capability(each.capability()))
                .toList());
    }

    private String criteria(Standing standing) {
        List<String> claimed = steps
                .all(
                        CriterionCheck.class,
                        each -> each.model().equals(standing.model())
                                && each.order() == standing.nextOrder()
                                && deciding.decides(each, Reading.LOWEST)
                                && each.metStated())
                .stream()
                .map(each -> names.capability(each.capability()))
                .toList();
        return Words.and(claimed) + (claimed.size() == 1 ? " is" : " are");
    }

    private String unknown(Standing stated, Standing highest) {
        return Words.and(steps
                .all(
                        CriterionCheck.class,
                        each -> each.model().equals(stated.model())
                                && each.order() >= stated.nextOrder()
                                && each.order() <= highest.order()
                                && deciding.decides(each, Reading.STATED)
                                && each.metHighest())
                .stream()
                .map(each -> names.capability(each.capability()))
                .distinct()
                .collect(Collectors.toList()));
    }
}
