package org.cxmaturity.roadmap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.model.Assessment.Stage;
import org.cxmaturity.model.Profile;
import org.cxmaturity.roadmap.Roadmap.Quarter;
import org.cxmaturity.roadmap.Roadmap.Standing;
import org.cxmaturity.roadmap.SchedulingProblemBuilder.Figure;
import org.jspecify.annotations.Nullable;

/**
 * Where the rules place the organisation after each quarter, if the finished actions achieve their stated effects (R29): the facts
 * are run again with the levels that these bring about.
 */
final class Projection {
    private static final int MONTHS = 3;

    private final Profile profile;
    private final PlanSimulation simulation;
    private final List<Placement> start;
    private final List<List<Placement>> ends = new ArrayList<>();

    private Projection(Profile profile, List<Placement> start, PlanSimulation simulation) {
        this.profile = profile;
        this.start = start;
        this.simulation = simulation;
    }

    static Projection of(Profile profile, RulesResult now, PlanSimulation simulation, RulesRun rules, int quarters) {
        List<Placement> last = now.derivation().assessment().placements();
        Projection projection = new Projection(profile, last, simulation);
        Map<String, Integer> known = Map.of();
        for (int quarter = 1; quarter <= quarters; quarter++) {
            Map<String, Integer> levels = simulation.levelsBefore(quarter);
            if (!levels.equals(known)) {
                last = rules.of(AssumedFacts.in(profile, levels, "quarter " + quarter))
                        .assessment()
                        .placements();
                known = levels;
            }
            projection.ends.add(last);
        }
        return projection;
    }

    /** The quarter, from 1, at whose end the target is first reached; null where it is not. */
    @Nullable
    Integer reached(Target target) {
        for (int quarter = 1; quarter <= ends.size(); quarter++) {
            if (target.reachedBy(ends.get(quarter - 1))) {
                return quarter;
            }
        }
        return null;
    }

    List<Quarter> quarters(PossibleActions possible) {
        List<Quarter> quarters = new ArrayList<>();
        PlanSimulation high = simulation.at(Figure.HIGH, possible);
        for (int at = 0; at < ends.size(); at++) {
            LocalDate from = profile.asOf().plusMonths((long) MONTHS * at);
            List<Placement> before = at == 0 ? start : ends.get(at - 1);
            quarters.add(new Quarter(
                    at + 1,
                    from,
                    profile.asOf().plusMonths((long) MONTHS * (at + 1)).minusDays(1),
                    simulation.cost(at),
                    high.cost(at),
                    simulation.days(at),
                    high.days(at),
                    simulation.running(at).size(),
                    standings(before, ends.get(at))));
        }
        return quarters;
    }

    private static List<Standing> standings(List<Placement> before, List<Placement> after) {
        List<Standing> standings = new ArrayList<>();
        for (int model = 0; model < after.size(); model++) {
            Placement is = after.get(model);
            Placement was = before.get(model);
            standings.add(new Standing(
                    is.model(),
                    is.modelName(),
                    new Stage(is.stage(), is.name()),
                    is.order(),
                    is.attained(),
                    is.order() > was.order() || (is.attained() && !was.attained()),
                    is.score()));
        }
        return standings;
    }
}
