package org.cxmaturity.explanation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.cxmaturity.model.ActionCalled;
import org.cxmaturity.model.AnswerSummary;
import org.cxmaturity.model.Candidate;
import org.cxmaturity.model.CapabilityAnswer;
import org.cxmaturity.model.Channel;
import org.cxmaturity.model.ChannelCoverage;
import org.cxmaturity.model.DataComesTo;
import org.cxmaturity.model.DataSource;
import org.cxmaturity.model.DepartmentsJoined;
import org.cxmaturity.model.Derived;
import org.cxmaturity.model.ExaminedSection;
import org.cxmaturity.model.Fact;
import org.cxmaturity.model.Hub;
import org.cxmaturity.model.HubReach;
import org.cxmaturity.model.HubUse;
import org.cxmaturity.model.Integration;
import org.cxmaturity.model.KpiMeasurement;
import org.cxmaturity.model.KpiSeries;
import org.cxmaturity.model.Resolution;
import org.cxmaturity.model.SideReached;
import org.cxmaturity.model.StanceTaken;
import org.cxmaturity.model.Step;
import org.cxmaturity.model.Training;
import org.cxmaturity.model.TrainingProgramme;
import org.jspecify.annotations.Nullable;

/**
 * How much each fact of a firing weighs. A fact that a pattern names is needed; of facts that were counted together, one is
 * needed if the count would come out otherwise without it.
 */
final class FiringWeights {
    private FiringWeights() {}

    /** The weight of each fact, in the order of the firing, each fact once. */
    static Map<Fact, Weight> weights(Step step) {
        Map<Fact, Weight> weights = new LinkedHashMap<>();
        Function<List<Fact>, @Nullable Derived> again = again(step);
        for (Fact fact : step.facts()) {
            weights.putIfAbsent(fact, weight(step, fact, again));
        }
        return weights;
    }

    private static Weight weight(Step step, Fact fact, @Nullable Function<List<Fact>, @Nullable Derived> again) {
        if (step.concluded() instanceof Candidate && (fact instanceof ActionCalled || fact instanceof StanceTaken)) {
            return Weight.COUNTED;
        }
        if (onAWay(step.concluded(), fact)) {
            return Weight.ON_THE_WAY;
        }
        if (again == null) {
            return Weight.NEEDED;
        }
        List<Fact> rest = new ArrayList<>(step.facts());
        rest.removeIf(fact::equals);
        Derived without = again.apply(rest);
        return without != null && without.key().equals(step.concluded().key()) ? Weight.COUNTED : Weight.NEEDED;
    }

    /** What the system map shows is the shortest of the ways there are (R18): where one link fails, another may do. */
    private static boolean onAWay(Derived concluded, Fact fact) {
        if (concluded instanceof DataComesTo) {
            return !(fact instanceof DataSource);
        }
        return concluded instanceof DepartmentsJoined
                || concluded instanceof SideReached
                || (concluded instanceof HubReach && fact instanceof Integration)
                || (concluded instanceof HubUse && !(fact instanceof Hub));
    }

    /** How the conclusion would be made of other facts; null where it is made of the very facts that the rule's patterns name. */
    private static @Nullable Function<List<Fact>, @Nullable Derived> again(Step step) {
        Derived concluded = step.concluded();
        if (concluded instanceof AnswerSummary summary) {
            return facts -> {
                List<CapabilityAnswer> answers = of(CapabilityAnswer.class, facts);
                return answers.isEmpty()
                        ? null
                        : AnswerSummary.of(summary.capability(), answers, of(Resolution.class, facts));
            };
        }
        if (concluded instanceof ChannelCoverage coverage) {
            return facts -> examined(step, facts) ? coverage(coverage, of(Channel.class, facts)) : null;
        }
        if (concluded instanceof KpiSeries series) {
            return facts -> series(series, of(KpiMeasurement.class, facts));
        }
        if (concluded instanceof HubReach reach) {
            return facts -> reach.hub().equals(HubReach.NONE) ? noHub(reach, step, facts) : reach(reach, step, facts);
        }
        if (concluded instanceof TrainingProgramme programme) {
            return facts -> new TrainingProgramme(
                    of(Training.class, facts).size(), programme.staffPercent(), programme.monthsAgo(), false);
        }
        return null;
    }

    private static @Nullable Derived coverage(ChannelCoverage coverage, List<Channel> live) {
        return live.stream().noneMatch(channel -> Boolean.TRUE.equals(channel.has(coverage.trait())))
                ? null
                : coverage.percent() == null
                        ? ChannelCoverage.ofListed(coverage.trait(), live)
                        : ChannelCoverage.ofAll(coverage.trait(), live);
    }

    private static @Nullable Derived series(KpiSeries series, List<KpiMeasurement> all) {
        List<KpiMeasurement> own = all.stream()
                .filter(value -> value.kind() == series.kind() && value.series().equals(series.series()))
                .toList();
        return own.isEmpty() ? null : KpiSeries.of(own, all);
    }

    /** That there is no hub says something only where there are sources of both sides, and where all was looked at. */
    private static @Nullable Derived noHub(HubReach none, Step step, List<Fact> facts) {
        long sides = of(DataSource.class, facts).stream()
                .map(DataSource::side)
                .distinct()
                .count();
        return sides == 2 && examined(step, facts) ? none : null;
    }

    /** A firing names each source, and those that come into the hub once more. */
    private static @Nullable Derived reach(HubReach reach, Step step, List<Fact> facts) {
        List<DataSource> sources = of(DataSource.class, facts);
        if (sources.isEmpty() || of(Hub.class, facts).isEmpty() || !examined(step, facts)) {
            return null;
        }
        List<Fact> all = step.facts();
        long coming = sources.stream()
                .filter(source -> Collections.frequency(all, source) > 1)
                .count();
        return new HubReach(reach.hub(), (int) (coming * 100 / sources.size()), reach.complete(), false);
    }

    /** Whether what says that the lists are complete is still among the facts. */
    private static boolean examined(Step step, List<Fact> facts) {
        return of(ExaminedSection.class, facts).size()
                == of(ExaminedSection.class, step.facts()).size();
    }

    private static <T extends Fact> List<T> of(Class<T> kind, List<Fact> facts) {
        return facts.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .distinct()
                .toList();
    }
}
