package org.cxmaturity.tabletest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cxmaturity.model.ActionFigures;
import org.cxmaturity.model.CostBand;
import org.cxmaturity.model.FindingKind;
import org.cxmaturity.model.FindingSubject;
import org.cxmaturity.model.KpiBasis;
import org.cxmaturity.model.Proposal;
import org.cxmaturity.model.Scaling;
import org.cxmaturity.model.StaffTime;
import org.cxmaturity.model.Stance;
import org.cxmaturity.tables.ActionRow;
import org.cxmaturity.tables.ActionTriggerRow;
import org.cxmaturity.tables.EffortBandRow;
import org.cxmaturity.tables.FindingActionRow;
import org.cxmaturity.tables.KpiFindingRow;
import org.cxmaturity.tables.ObstacleActionRow;
import org.cxmaturity.tables.ObstacleStanceRow;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.ScalingRow;
import org.cxmaturity.tables.SectorActionRow;
import org.cxmaturity.tables.Tables;
import org.cxmaturity.tabletest.CostBandBudgets.Budget;
import org.cxmaturity.tabletest.SuggestedCase.Seen;
import org.cxmaturity.tabletest.SuggestedCases.Suggested;
import org.jspecify.annotations.Nullable;

/**
 * Cases of an action that has to be weighed as a row asks: by an organisation small or large, with much money or little, with an
 * obstacle in the way or none. They show in the action's rank.
 */
final class CandidateProbes {
    private static final int MOST = 160;
    private static final int MOST_OF_ONE = 8;
    private static final int MOST_CALLS = 4;
    private static final int MOST_TURNS = 3;

    private final Tables tables;
    private final LocalDate asOf;
    private final OrganisationEdits settings;
    private final ObstacleProbes obstacles;

    CandidateProbes(Tables tables, LocalDate asOf) {
        this.tables = tables;
        this.asOf = asOf;
        this.settings = new OrganisationEdits(tables);
        this.obstacles = new ObstacleProbes(tables);
    }

    Suggested of(Row row) {
        RequiredWeighing wish = RequiredWeighing.of(row);
        Stream<List<SuggestedCase>> attempts =
                weighed(row, wish).flatMap(each -> attempts(row, wish, each).limit(MOST_OF_ONE));
        return Suggested.of(
                attempts, MOST, "no gap, obstacle or other action makes an action of the catalogue be weighed so");
    }

    /**
     * An action in an organisation of some headcount.
     *
     * @param percent its person-days in percent of the staff days of the quarters it takes
     */
    private record Weighed(ActionRow action, Scaling scaling, List<String> edits, int percent) {
        static Weighed of(ActionRow action, Scaling scaling, StaffTime time, List<String> edits) {
            Proposal proposal =
                    Proposal.of(action.id(), action.kind(), action.impact(), action.at(scaling), time, null);
            return new Weighed(action, scaling, edits, proposal.daysPercent());
        }
    }

    /** The actions and headcounts that come into question; for a row about staff days, those nearest to its limits first. */
    private Stream<Weighed> weighed(Row row, RequiredWeighing wish) {
        List<Weighed> weighed = new ArrayList<>();
        Scaling catalogue =
                tables.row(ScalingRow.class, ScalingRow.OF_CATALOGUE).scaling();
        catalogue(wish).forEach(each -> {
            weighed.add(Weighed.of(each, catalogue, assumed(catalogue), List.of()));
            if (row instanceof EffortBandRow band) {
                limits(band, each, catalogue).forEach(weighed::add);
            }
        });
        for (ScalingRow anchor : tables.all(ScalingRow.class)) {
            if (anchor.employees() > 0) {
                Scaling scaling = anchor.scaling();
                List<String> edits = List.of(OrganisationEdits.employees(anchor.employees()));
                catalogue(wish).forEach(each -> weighed.add(Weighed.of(each, scaling, assumed(scaling), edits)));
            }
        }
        weighed.removeIf(each -> !wish.effort().isEmpty() && !effort(wish, each.percent()));
        if (row instanceof EffortBandRow band) {
            weighed.sort(Comparator.comparingInt(each -> fromLimit(band, each.percent())));
        }
        return weighed.stream();
    }

    private static StaffTime assumed(Scaling scaling) {
        return new StaffTime(scaling.staffDays(), false);
    }

    /** With so many staff days stated that the action is only just past a limit of the row, and with one more. */
    private static Stream<Weighed> limits(EffortBandRow band, ActionRow action, Scaling scaling) {
        ActionFigures here = action.at(scaling);
        return Stream.of(band.percentFrom(), band.percentBelow())
                .flatMap(Stream::ofNullable)
                .map(limit -> 100 * here.days() / (limit * here.quarters()))
                .flatMap(days -> Stream.of(days, days + 1))
                .filter(days -> days > 0)
                .map(days -> Weighed.of(
                        action,
                        scaling,
                        new StaffTime(days, true),
                        List.of("constraints.staffDaysPerQuarter=" + days)));
    }

    private Stream<ActionRow> catalogue(RequiredWeighing wish) {
        return tables.all(ActionRow.class).stream().filter(wish::admits);
    }

    private boolean effort(RequiredWeighing wish, int percent) {
        return tables.all(EffortBandRow.class).stream()
                .filter(each -> wish.effort().contains(each.band()))
                .anyMatch(each -> (each.percentFrom() == null || percent >= each.percentFrom())
                        && (each.percentBelow() == null || percent < each.percentBelow()));
    }

    private static int fromLimit(EffortBandRow band, int percent) {
        int from = band.percentFrom() == null ? Integer.MAX_VALUE : Math.abs(percent - band.percentFrom());
        int below = band.percentBelow() == null ? Integer.MAX_VALUE : Math.abs(band.percentBelow() - 1 - percent);
        return Math.min(from, below);
    }

    private Stream<List<SuggestedCase>> attempts(Row row, RequiredWeighing wish, Weighed weighed) {
        // What puts an action off may go by its cost, though the row itself does not.
        Set<CostBand> bands =
                wish.cost().isEmpty() && !wish.stance().isEmpty() ? EnumSet.allOf(CostBand.class) : wish.cost();
        return new CostBandBudgets(tables)
                .of(bands, weighed.action(), weighed.scaling()).stream()
                        .flatMap(budget -> turns(wish, weighed.action(), budget)
                                .limit(MOST_TURNS)
                                .flatMap(turn -> calls(wish, weighed.action())
                                        .limit(MOST_CALLS)
                                        .map(call -> probes(row, wish, weighed, budget, turn, call))));
    }

    /** What brings the action forward or puts it off, if the row wishes it: cases of an obstacle. No case where nothing need. */
    private Stream<List<SuggestedCase>> turns(RequiredWeighing wish, ActionRow action, Budget budget) {
        if (!wish.obstacle().isEmpty()) {
            return obstacles.of(wish.obstacle());
        }
        Stream<List<SuggestedCase>> nothing =
                RequiredWeighing.any(wish.stance(), Stance.NEUTRAL) ? Stream.of(List.of()) : Stream.empty();
        return Stream.concat(
                nothing,
                tables.all(ObstacleStanceRow.class).stream()
                        .filter(each -> wish.stance().contains(each.stance()))
                        .filter(each -> RequiredWeighing.any(each.action(), action.id())
                                && RequiredWeighing.any(each.kind(), action.kind())
                                && RequiredWeighing.any(each.cost(), budget.band()))
                        .flatMap(each -> obstacles.of(each.obstacle()).limit(1)));
    }

    /** What calls for the action or for one that it is needed for: a gap on which a stage hangs, or one on which none does. */
    private Stream<List<String>> calls(RequiredWeighing wish, ActionRow action) {
        TriggerProbes triggers = new TriggerProbes(tables);
        List<String> callers = tables.all(ActionRow.class).stream()
                .filter(each -> each.equals(action) || each.prerequisites().contains(action.id()))
                .map(ActionRow::id)
                .toList();
        Stream<List<String>> gaps = tables.all(ActionTriggerRow.class).stream()
                .filter(each -> callers.contains(each.action()))
                .flatMap(each -> triggers.gaps(each)
                        .filter(gap -> wish.unlocks() == null || gap.criterion().essential() == wish.unlocks())
                        .limit(2)
                        .map(gap -> triggers.edits(each, gap)));
        Stream<List<String>> obstructed = tables.all(ObstacleActionRow.class).stream()
                .filter(each -> each.action().equals(action.id()))
                .flatMap(each -> obstacles.of(each.obstacle()).limit(1))
                .map(each -> each.get(0).edits());
        if (Boolean.TRUE.equals(wish.measured())) {
            return figures(action);
        }
        if (Boolean.TRUE.equals(wish.sector())) {
            SectorProbes sector = new SectorProbes(tables);
            return tables.all(SectorActionRow.class).stream()
                    .filter(each -> each.action().equals(action.id()))
                    .map(sector::edits);
        }
        return Boolean.TRUE.equals(wish.unlocks())
                ? gaps
                : Stream.concat(Stream.of(List.of()), Stream.concat(gaps, obstructed));
    }

    /** A KPI that has fallen, by which a finding calls for the action. */
    private Stream<List<String>> figures(ActionRow action) {
        KpiProbes kpis = new KpiProbes(tables, asOf);
        return tables.all(FindingActionRow.class).stream()
                .filter(each -> each.action().equals(action.id()))
                .flatMap(each -> tables.all(KpiFindingRow.class).stream()
                        .filter(kpi -> kpi.finding() == FindingKind.WEAKNESS
                                && kpi.basis().contains(KpiBasis.TREND))
                        .filter(kpi -> kpi.kind().stream()
                                .anyMatch(kind -> each.about().contains(FindingSubject.of(kind))))
                        .flatMap(kpi -> kpis.of(kpi).attempts().stream())
                        .map(attempt -> TestEdits.of(settings.of(each.industry(), each.size(), each.audience()))
                                .and(attempt.get(0).edits())
                                .list()));
    }

    private List<SuggestedCase> probes(
            Row row,
            RequiredWeighing wish,
            Weighed weighed,
            Budget budget,
            List<SuggestedCase> turn,
            List<String> call) {
        Seen seen = Seen.rank(weighed.action().id());
        List<String> money = pounds(budget.pounds());
        List<String> obstacle = turn.isEmpty() ? List.of() : turn.get(0).edits();
        List<SuggestedCase> probes = new ArrayList<>();
        probes.add(LimitCases.at(row, together(call, weighed, money, obstacle), seen));
        for (SuggestedCase each : turn) {
            if (!each.fires()) {
                probes.add(LimitCases.past(
                        row,
                        probes.size(),
                        ObstacleProbes.NOT_THERE,
                        together(call, weighed, money, each.edits()),
                        seen));
            }
        }
        if (budget.past() != null && !wish.cost().isEmpty()) {
            List<String> past = together(call, weighed, pounds(budget.past()), obstacle);
            probes.add(LimitCases.past(row, probes.size(), "Cost", past, seen));
        }
        return probes;
    }

    private List<String> pounds(@Nullable Long budget) {
        return budget == null ? List.of() : settings.budget(budget);
    }

    private static List<String> together(
            List<String> call, Weighed weighed, List<String> money, List<String> obstacle) {
        return TestEdits.of(call).and(weighed.edits()).and(money).and(obstacle).list();
    }
}
