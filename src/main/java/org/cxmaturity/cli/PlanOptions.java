package org.cxmaturity.cli;

import java.math.BigDecimal;
import org.cxmaturity.model.ObstaclesFirst;
import org.cxmaturity.model.Result;
import org.cxmaturity.roadmap.ActionWish;
import org.cxmaturity.roadmap.PlanRequest;
import picocli.CommandLine.Model.CommandSpec;

/** The options that say what is wanted of a plan, and by which tables. */
final class PlanOptions {
    private static final String WANT = "--want";

    private PlanOptions() {}

    static CommandSpec of(CommandSpec spec) {
        return spec.addOption(Option.models())
                .addOption(
                        Option.of(
                                "--target",
                                "STAGE",
                                String.class,
                                "Aims at this stage, STAGE or MODEL/STAGE; without it at the next one in the first of the models."))
                .addOption(Option.of(
                        "--budget",
                        "MONEY",
                        Quantity::money,
                        "Money a quarter, in the profile's currency, instead of what the profile states."))
                .addOption(Option.of(
                        "--staff-days", "N", Quantity::days, "Person-days a quarter, instead of what it states."))
                .addOption(Option.of(
                        "--quarters", "N", Quantity::quarters, "Quarters to plan, 1 to 40, instead of what it states."))
                .addOption(Option.of(
                        "--budget-total",
                        "MONEY",
                        Quantity::money,
                        "Money for all quarters together, to be spent in any of them, instead of money a quarter."))
                .addOption(Option.of(
                        "--obstacles-first",
                        "WHEN",
                        new WordChoice<>(ObstaclesFirst.class),
                        "where-free (the default): leadership and change work opens the plan of an organisation that"
                                + " resists where that costs neither target nor gain; strict: whatever it costs."))
                .addOption(Option.of(
                        "--parallel",
                        "N",
                        Quantity::parallel,
                        "Actions that may run at the same time, instead of what the rules conclude."))
                .addOption(Option.several(
                        WANT,
                        "ACTION=WISH",
                        "What is wanted of an action, before all else: in (it is in the plan), out (it is not), at3 (it"
                                + " starts in the third quarter), from3 (not before it). What can't be is told with what"
                                + " stands in the way."))
                .addOption(Option.tables());
    }

    /** The same for an answer as text or JSON. */
    static CommandSpec ofAnswer(CommandSpec spec) {
        return CommandContext.options(of(spec).addOption(Option.stageNames())
                .addOption(Option.language())
                .addOption(Option.format()));
    }

    static Result<PlanRequest> wanted(CommandContext given) {
        return ActionWish.all(given.words(WANT))
                .map(wishes -> new PlanRequest(
                        null,
                        given.given("--target", String.class).orElse(null),
                        given.given("--budget", BigDecimal.class).orElse(null),
                        given.given("--staff-days", Integer.class).orElse(null),
                        given.given("--quarters", Integer.class).orElse(null),
                        given.given("--budget-total", BigDecimal.class).orElse(null),
                        given.given("--obstacles-first", ObstaclesFirst.class).orElse(null),
                        given.given("--parallel", Integer.class).orElse(null),
                        wishes));
    }
}
