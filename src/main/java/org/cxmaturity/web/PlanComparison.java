package org.cxmaturity.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cxmaturity.roadmap.PlanLimits;
import org.cxmaturity.roadmap.PlanWishes.Wished;
import org.cxmaturity.roadmap.Roadmap;
import org.cxmaturity.roadmap.Roadmap.Planned;
import org.cxmaturity.speech.SpokenAmounts;
import org.jspecify.annotations.Nullable;

/** Plans side by side: one row for each thing that may differ. */
record PlanComparison(List<Side> sides) {
    private static final String NONE = "–";

    PlanComparison {
        sides = List.copyOf(sides);
    }

    /** A plan with what it is called. */
    record Side(String name, Roadmap roadmap) {}

    /**
     * A row.
     *
     * @param cells a text for each side
     * @param same whether all of them say the same
     */
    record Compared(String about, List<String> cells, boolean same) {
        static Compared of(String about, List<String> cells) {
            return new Compared(about, cells, cells.stream().distinct().count() < 2);
        }
    }

    private Compared row(String about, Function<Roadmap, String> said) {
        return Compared.of(
                about, sides.stream().map(each -> said.apply(each.roadmap())).toList());
    }

    /** What each is limited by. */
    public List<Compared> limits() {
        return List.of(
                row(
                        "Target",
                        each -> each.goal().target() == null
                                ? NONE
                                : each.goal().target().name()),
                row("Money", each -> each.terms().money(each.speech())),
                row("Person-days a quarter", each -> text(each.terms().limits().staffDays())),
                row("Quarters", each -> text(each.terms().limits().quarters())),
                row(
                        "Actions at the same time",
                        each -> text(each.terms().limits().parallel())),
                row("Wanted of single actions", PlanComparison::wishes));
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "no limit");
    }

    private static String wishes(Roadmap plan) {
        return plan.wishes().all().isEmpty()
                ? NONE
                : plan.wishes().all().stream().map(PlanComparison::said).collect(Collectors.joining("; "));
    }

    private static String said(Wished wished) {
        return wished.title()
                + switch (wished.wish().kind()) {
                    case IN -> ": in the plan";
                    case OUT -> ": not in the plan";
                    case AT -> ": starts in Q" + wished.wish().quarter();
                    case NOT_BEFORE -> ": not before Q" + wished.wish().quarter();
                };
    }

    /** What each leads to and takes. */
    public List<Compared> outcomes() {
        List<Compared> rows = new ArrayList<>();
        rows.add(row(
                "Target reached",
                each -> each.goal().reached() == null
                        ? "not within the plan"
                        : "by the end of Q" + each.goal().reached()));
        Map<String, String> models = new LinkedHashMap<>();
        sides.get(0).roadmap().quarters().forEach(quarter -> quarter.stages()
                .forEach(stage -> models.put(stage.model(), stage.modelName())));
        models.forEach((model, name) -> rows.add(row(name + " at the end", each -> atTheEnd(each, model))));
        rows.add(row("Money in all", each -> amounts(each)
                .money(each.terms().currency(), each.risk().cost())));
        rows.add(row(
                "People in all", each -> amounts(each).personDays(each.risk().days())));
        rows.add(row("Levels gained", each -> String.valueOf(gain(each))));
        rows.add(row("Actions", each -> String.valueOf(each.actions().size())));
        rows.add(row(
                "Wishes that can’t be fulfilled",
                each -> each.wishes().unfulfilled().isEmpty()
                        ? NONE
                        : each.wishes().unfulfilled().stream()
                                .map(one -> one.title())
                                .collect(Collectors.joining("; "))));
        return rows;
    }

    private static SpokenAmounts amounts(Roadmap plan) {
        return new SpokenAmounts(plan.speech());
    }

    private static String atTheEnd(Roadmap plan, String model) {
        return plan.quarters().get(plan.quarters().size() - 1).stages().stream()
                .filter(each -> each.model().equals(model))
                .map(each -> (each.attained() ? "" : "below ") + each.stage().name())
                .findFirst()
                .orElse(NONE);
    }

    /** How many capabilities end at a higher level, each level for itself. */
    private static long gain(Roadmap plan) {
        return plan.actions().stream()
                .flatMap(each -> each.achieves().stream())
                .map(each -> each.capability() + each.to())
                .distinct()
                .count();
    }

    /** Which actions start in each quarter. */
    public List<Compared> quarters() {
        int most = sides.stream()
                .map(each -> each.roadmap().terms().limits())
                .mapToInt(PlanLimits::quarters)
                .max()
                .orElse(0);
        return IntStream.rangeClosed(1, most)
                .mapToObj(quarter -> row("Q" + quarter, each -> starting(each, quarter)))
                .toList();
    }

    private static String starting(Roadmap plan, int quarter) {
        if (quarter > plan.terms().limits().quarters()) {
            return "beyond the plan";
        }
        List<String> titles = plan.actions().stream()
                .filter(each -> each.start() == quarter)
                .map(each -> each.action().title())
                .toList();
        return titles.isEmpty() ? NONE : String.join("; ", titles);
    }

    /** The actions that not all have, or not at the same time. */
    public List<Compared> actions() {
        Map<String, String> titles = new LinkedHashMap<>();
        sides.forEach(side -> side.roadmap()
                .actions()
                .forEach(
                        each -> titles.put(each.action().action(), each.action().title())));
        return titles.entrySet().stream()
                .map(each -> row(each.getValue(), plan -> when(plan, each.getKey())))
                .filter(each -> !each.same())
                .toList();
    }

    private static String when(Roadmap plan, String action) {
        return plan.actions().stream()
                .filter(each -> each.action().action().equals(action))
                .map(PlanComparison::span)
                .findFirst()
                .orElse(NONE);
    }

    private static String span(Planned planned) {
        return planned.start() == planned.end()
                ? "Q" + planned.start()
                : "Q" + planned.start() + " to Q" + planned.end();
    }
}
