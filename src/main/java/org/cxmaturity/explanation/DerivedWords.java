package org.cxmaturity.explanation;

import java.math.BigDecimal;
import java.util.List;
import org.cxmaturity.model.ActionCalled;
import org.cxmaturity.model.ActionCost;
import org.cxmaturity.model.ActionEffort;
import org.cxmaturity.model.ActionInPlace;
import org.cxmaturity.model.ActionPriority;
import org.cxmaturity.model.ActionWorth;
import org.cxmaturity.model.AnswerSummary;
import org.cxmaturity.model.ApplicabilityDisputed;
import org.cxmaturity.model.Audience;
import org.cxmaturity.model.Basis;
import org.cxmaturity.model.Bound;
import org.cxmaturity.model.Candidate;
import org.cxmaturity.model.CapabilityAnswer;
import org.cxmaturity.model.CapabilityBounds;
import org.cxmaturity.model.CapabilityEvidence;
import org.cxmaturity.model.CapabilityLevel;
import org.cxmaturity.model.ChangeCapacity;
import org.cxmaturity.model.ChangeClimate;
import org.cxmaturity.model.CombinedAnswers;
import org.cxmaturity.model.CriterionCheck;
import org.cxmaturity.model.CustomersMet;
import org.cxmaturity.model.Derived;
import org.cxmaturity.model.Disagreement;
import org.cxmaturity.model.DisagreementFinding;
import org.cxmaturity.model.DuplicateFinding;
import org.cxmaturity.model.Fact;
import org.cxmaturity.model.FoundationFinding;
import org.cxmaturity.model.Given;
import org.cxmaturity.model.GroupCheck;
import org.cxmaturity.model.InheritedPriority;
import org.cxmaturity.model.KpiFinding;
import org.cxmaturity.model.LevelFinding;
import org.cxmaturity.model.MeasuredCall;
import org.cxmaturity.model.ModelScore;
import org.cxmaturity.model.Need;
import org.cxmaturity.model.NotApplicable;
import org.cxmaturity.model.Obstacle;
import org.cxmaturity.model.Proposal;
import org.cxmaturity.model.Reading;
import org.cxmaturity.model.Resources;
import org.cxmaturity.model.Scaling;
import org.cxmaturity.model.SectorCall;
import org.cxmaturity.model.ServiceFigures;
import org.cxmaturity.model.Setting;
import org.cxmaturity.model.Shortfall;
import org.cxmaturity.model.StaffTime;
import org.cxmaturity.model.Stance;
import org.cxmaturity.model.StanceTaken;
import org.cxmaturity.model.Standing;
import org.cxmaturity.model.WithheldFinding;
import org.cxmaturity.model.Worth;
import org.cxmaturity.wording.Words;
import org.jspecify.annotations.Nullable;

/** What was concluded, in sentences. */
final class DerivedWords {
    private final DisplayNames names;
    private final GivenWords given;
    private final MeasureWords measures = new MeasureWords();
    private final StakeWords stakes;

    DerivedWords(DisplayNames names) {
        this.names = names;
        this.given = new GivenWords(names);
        this.stakes = new StakeWords(names);
    }

    /** What a fact is called, short enough to stand inside a sentence. */
    String name(Fact fact) {
        return fact instanceof Derived derived && !(fact instanceof Given)
                ? measures.name(derived)
                : given.name((Given) fact);
    }

    /** What a fact does: figures are several. */
    static String verb(String verb, @Nullable Fact subject) {
        return subject instanceof ServiceFigures ? verb : verb + "s";
    }

    /**
     * What a conclusion says.
     *
     * @param from the facts it was made of in one of its firings
     */
    String sentence(Derived conclusion, List<Fact> from) {
        if (conclusion instanceof CapabilityEvidence evidence) {
            Fact about = from.stream()
                    .filter(fact -> fact.key().equals(evidence.fact()))
                    .findFirst()
                    .orElse(null);
            return Words.capital(about == null ? evidence.fact() : name(about))
                    + " " + verb(evidence.bound() == Bound.AT_MOST ? "hold" : "show", about) + " "
                    + names.capability(evidence.capability())
                    + (evidence.bound() == Bound.AT_MOST ? " to at most " : " at least at ")
                    + names.level(evidence.capability(), evidence.level());
        }
        if (conclusion instanceof CapabilityLevel level) {
            return level(level);
        }
        if (conclusion instanceof CapabilityBounds bounds) {
            return bounds(bounds);
        }
        if (conclusion instanceof CombinedAnswers answers) {
            boolean agreed =
                    from.stream().anyMatch(each -> each instanceof AnswerSummary summary && summary.agreed() != null);
            return (agreed ? "Those who answered agreed on " : "Together the answers say ")
                    + names.level(answers.capability(), answers.level()) + " for "
                    + names.capability(answers.capability());
        }
        if (conclusion instanceof AnswerSummary summary) {
            return answers(summary, from);
        }
        if (conclusion instanceof CriterionCheck check) {
            return names.stage(check.model(), check.stage()) + " asks " + names.capability(check.capability()) + " at "
                    + names.level(check.capability(), check.required())
                    + (check.required() == names.top(check.capability()) ? "" : " or above")
                    + stands(from);
        }
        if (conclusion instanceof GroupCheck group) {
            return names.stage(group.model(), group.stage()) + " asks for " + names.group(group)
                    + (group.fails(Reading.STATED) ? ": too few of them are met" : ": enough of them are met");
        }
        if (conclusion instanceof ModelScore score) {
            return names.model(score.model()) + ": "
                    + Words.count(score.score().shares().size(), "level comes", "levels come") + " to a score of "
                    + score.score().in(Reading.STATED).toPlainString() + " of "
                    + score.score().of().toPlainString();
        }
        if (conclusion instanceof Standing standing) {
            return standing(standing);
        }
        return advice(conclusion);
    }

    private String stands(List<Fact> from) {
        for (Fact fact : from) {
            if (fact instanceof CapabilityLevel level) {
                return level.basis() == Basis.UNKNOWN
                        ? ", and how much of it there is is not known"
                        : ", and the level is " + names.level(level.capability(), level.level()) + orHigher(level);
            }
        }
        return "";
    }

    private String level(CapabilityLevel level) {
        String name = names.capability(level.capability());
        if (level.basis() == Basis.UNKNOWN) {
            return name + ": "
                    + (level.highest() == names.top(level.capability())
                            ? "nothing is known of it; it may stand anywhere"
                            : "how much of it there is is not known; it stands at " + level.highest() + " at most")
                    + ", and counts as 0 where the stage goes by what is known";
        }
        String by =
                switch (level.basis()) {
                    case FACTS -> ", by the facts";
                    case ANSWERS -> ", by the answers";
                    default -> ", as is assumed";
                };
        return name + ": level " + names.level(level.capability(), level.level()) + orHigher(level) + by;
    }

    private static String orHigher(CapabilityLevel level) {
        return level.open() ? ", or higher up to " + level.highest() : "";
    }

    private String bounds(CapabilityBounds bounds) {
        String name = names.capability(bounds.capability());
        if (bounds.contradictory()) {
            return "Facts contradict each other on " + name + ": one shows at least " + bounds.atLeast()
                    + ", another allows at most " + bounds.atMost() + "; the lower holds";
        }
        String least = bounds.atLeast() == 0 ? "" : "at least at " + bounds.atLeast();
        String most = bounds.atMost() == names.top(bounds.capability()) ? "" : "at most at " + bounds.atMost();
        return "Facts show " + name + " " + least + (least.isEmpty() || most.isEmpty() ? "" : " and ") + most;
    }

    private String answers(AnswerSummary summary, List<Fact> from) {
        long people = from.stream()
                .filter(CapabilityAnswer.class::isInstance)
                .distinct()
                .count();
        String name = names.capability(summary.capability());
        String agreed = summary.agreed() == null
                ? ""
                : "; since then " + names.level(summary.capability(), summary.agreed()) + " was agreed on";
        return answers(summary, people, name) + agreed;
    }

    private String answers(AnswerSummary summary, long people, String name) {
        return summary.lowest() == summary.highest()
                ? ValueWords.count(people, "answer says ", "answers agree on ")
                        + names.level(summary.capability(), summary.median()) + " for " + name
                : people + " answers on " + name + " range from " + summary.lowest() + " to " + summary.highest()
                        + "; the middle one" + (people % 2 == 0 ? ", of two the lower," : "") + " is "
                        + names.level(summary.capability(), summary.median());
    }

    private String standing(Standing standing) {
        String stage = names.stage(standing.model(), standing.order());
        String model = ", stage " + standing.order() + " of " + Words.quoted(names.model(standing.model()));
        if (!standing.attained()) {
            return "It stands on the floor, " + stage + model + ", without having attained it";
        }
        String by =
                switch (standing.reading()) {
                    case STATED -> "";
                    case EVIDENCED -> " where only evidence counts";
                    case LOWEST -> " where only evidence counts for what demands it";
                    case HIGHEST -> " if everything unknown were in place";
                };
        return "It stands on " + stage + model + by;
    }

    private String advice(Derived conclusion) {
        if (conclusion instanceof Need need) {
            return names.model(need.model()) + ": the next stage needs " + names.capability(need.capability()) + " at "
                    + need.required()
                    + stands(need)
                    + (names.byScore(need.model())
                            ? "; it adds to the score"
                            : need.essential() ? "; it is essential" : "; it is not essential");
        }
        if (conclusion instanceof ActionCalled called) {
            return Words.quoted(names.action(called.action())) + " is called for by " + names.cause(called.cause())
                    + (called.unlocks() ? ", which holds the organisation back from a next stage" : "");
        }
        if (conclusion instanceof SectorCall sector) {
            return "The work of the sector calls for " + Words.quoted(names.action(sector.action())) + ", because "
                    + names.capability(sector.capability()) + " is low";
        }
        if (conclusion instanceof ActionInPlace done) {
            return Words.quoted(names.action(done.action())) + " is done already";
        }
        if (conclusion instanceof MeasuredCall measured) {
            return "Figures call for " + Words.quoted(names.action(measured.action())) + ": "
                    + names.cause(measured.about());
        }
        if (conclusion instanceof Obstacle obstacle) {
            return "There is an obstacle: " + names.obstacle(obstacle.obstacle());
        }
        if (conclusion instanceof NotApplicable none) {
            return names.capability(none.capability()) + " does not apply here";
        }
        if (conclusion instanceof Shortfall shortfall) {
            return names.stage(shortfall.model(), shortfall.order())
                    + (names.byScore(shortfall.model()) ? " asks for a higher score" : " lacks something essential")
                    + reading(shortfall.reading());
        }
        return stakes.sentence(conclusion).orElseGet(() -> weighing(conclusion));
    }

    private static String stands(Need need) {
        if (need.known()) {
            return ", and the level is " + need.level();
        }
        return need.level() == 0
                ? ", and its level is not known"
                : ", and the level is " + need.level() + " at least; whether it is higher is not known";
    }

    private static String reading(Reading reading) {
        return switch (reading) {
            case STATED -> "";
            case EVIDENCED -> " where only evidence counts";
            case LOWEST -> " where only evidence counts for what demands it";
            case HIGHEST -> " even if everything unknown were in place";
        };
    }

    private String weighing(Derived conclusion) {
        if (conclusion instanceof ActionPriority priority) {
            return Words.quoted(names.action(priority.action())) + " has priority " + priority.priority();
        }
        if (conclusion instanceof InheritedPriority inherited) {
            return Words.quoted(names.action(inherited.action())) + " is as urgent as "
                    + Words.quoted(names.action(inherited.dependent())) + ", which needs it first: priority "
                    + inherited.priority();
        }
        if (conclusion instanceof Candidate candidate) {
            return "Weighed up: impact " + ValueWords.word(candidate.impact()) + ", effort "
                    + ValueWords.word(candidate.effort()) + ", cost " + cost(candidate) + ", "
                    + ValueWords.count(candidate.quarters(), "quarter", "quarters") + ", "
                    + (candidate.unlocks() ? "opens the way to a next stage" : "opens the way to no next stage")
                    + (candidate.sector() ? ", called for by the work of the sector" : "")
                    + (candidate.measured() ? ", called for by figures" : "")
                    + stance(candidate.stance());
        }
        if (conclusion instanceof Proposal proposal) {
            return ScalingWords.of(proposal);
        }
        if (conclusion instanceof Scaling scaling) {
            return ScalingWords.of(scaling);
        }
        if (conclusion instanceof StaffTime time) {
            return ScalingWords.of(time);
        }
        if (conclusion instanceof ActionEffort effort) {
            return "Its effort is " + ValueWords.word(effort.band());
        }
        if (conclusion instanceof ActionCost cost) {
            return "Its cost against the budget is " + ValueWords.word(cost.band());
        }
        if (conclusion instanceof StanceTaken taken) {
            return "The obstacle " + Words.quoted(names.obstacle(taken.obstacle()))
                    + (taken.stance() == Stance.DEFER ? " puts it off" : " brings it forward");
        }
        if (conclusion instanceof Setting setting) {
            return "Advice is tailored to the industry " + names.industry(setting.industry())
                    + ", the size class " + names.size(setting.size()) + " and whom it serves: "
                    + ValueWords.word(setting.audience());
        }
        if (conclusion instanceof CustomersMet met) {
            return switch (met.inPerson()) {
                case YES -> "Customers are met in person";
                case NO -> "Customers are not met in person";
                case UNKNOWN -> "Whether customers are met in person is not known";
            };
        }
        if (conclusion instanceof Audience audience) {
            return "Advice is about the experience of " + ValueWords.word(audience.served());
        }
        if (conclusion instanceof Resources means) {
            return "There is to work with: "
                    + (means.budget() == null
                            ? "a budget not stated"
                            : ValueWords.money(BigDecimal.valueOf(means.budget())) + " pounds a quarter")
                    + ", "
                    + (means.staffDays() == null
                            ? "people's time not stated"
                            : ValueWords.count(means.staffDays(), "person-day", "person-days") + " a quarter")
                    + ", readiness for change " + ValueWords.stated(means.readiness());
        }
        return change(conclusion);
    }

    private String change(Derived conclusion) {
        if (conclusion instanceof ActionWorth worth) {
            return "By impact against effort it "
                    + (worth.worth() == Worth.MONEY_PIT
                            ? "is a large effort of small effect"
                            : "is a " + ValueWords.word(worth.worth()));
        }
        if (conclusion instanceof ChangeClimate climate) {
            return "Changes are carried by an organisation of size class " + names.size(climate.size())
                    + ", readiness for change " + ValueWords.word(climate.readiness());
        }
        if (conclusion instanceof ChangeCapacity capacity) {
            return "No more than " + ValueWords.count(capacity.parallel(), "action", "actions") + " at a time";
        }
        return finding(conclusion);
    }

    private static String cost(Candidate candidate) {
        return switch (candidate.cost()) {
            case NO_COST -> "none";
            case BEYOND -> "beyond the budget";
            case UNSTATED -> "open, as no budget is stated";
            default -> ValueWords.word(candidate.cost());
        };
    }

    private static String stance(Stance stance) {
        return switch (stance) {
            case ADVANCE -> ", brought forward by an obstacle";
            case DEFER -> ", put off by an obstacle";
            case NEUTRAL -> "";
        };
    }

    private String finding(Derived conclusion) {
        if (conclusion instanceof LevelFinding finding) {
            return names.capability(finding.capability()) + " stands out at "
                    + names.level(finding.capability(), finding.level());
        }
        if (conclusion instanceof Disagreement disagreement) {
            return disagreement(disagreement);
        }
        if (conclusion instanceof DisagreementFinding finding) {
            return disagreement(finding.disagreement());
        }
        if (conclusion instanceof KpiFinding finding) {
            return measures.sentence(finding.reading());
        }
        if (conclusion instanceof FoundationFinding finding) {
            return names.capability(finding.built()) + " stands at "
                    + names.level(finding.built(), finding.builtLevel())
                    + ", while " + names.capability(finding.foundation()) + ", on which it rests, stands at "
                    + names.level(finding.foundation(), finding.foundationLevel());
        }
        if (conclusion instanceof DuplicateFinding finding) {
            return measures.sentence(finding.group());
        }
        if (conclusion instanceof WithheldFinding finding) {
            return names.capability(finding.capability()) + " is not told as a " + ValueWords.word(finding.kind())
                    + (finding.obstacle() == null
                            ? ", because departments see it quite differently"
                            : ", because the obstacle " + Words.quoted(names.obstacle(finding.obstacle()))
                                    + " says the opposite");
        }
        return conclusion instanceof ApplicabilityDisputed disputed
                ? names.capability(disputed.capability()) + " is said not to apply, and something gives it a level"
                : measures.sentence(conclusion);
    }

    private String disagreement(Disagreement disagreement) {
        String between = " between " + disagreement.stated() + " and " + disagreement.found();
        return names.capability(disagreement.capability())
                + switch (disagreement.kind()) {
                    case BETWEEN_DEPARTMENTS -> ": departments see it" + between;
                    case WITHIN_DEPARTMENT -> ": people in one department see it" + between;
                    case ANSWERS_AND_FACTS ->
                        ": the answers say " + disagreement.stated() + ", the facts show " + disagreement.found();
                    case FACTS_AND_FACTS ->
                        ": one fact shows at least " + disagreement.stated() + ", another allows at most "
                                + disagreement.found();
                };
    }
}
