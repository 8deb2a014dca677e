package org.cxmaturity.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import org.cxmaturity.roadmap.PlanRequest;
import org.cxmaturity.service.profile.Roadmapping.Subject;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** What was given to a command that plans: whom it is about, and what is wanted of the plan. */
record PlanArguments(Path profile, CommandContext delivery) {
    static PlanArguments of(ParseResult parsed, Console console) {
        CommandContext delivery = new CommandContext(parsed, console);
        return new PlanArguments(delivery.path(0), delivery);
    }

    /** The options that every such command has. */
    static CommandSpec options(CommandSpec spec) {
        return CommandContext.options(wishes(spec)
                .addOption(Option.of("--names", "SET", String.class, "Calls stages by an alias set's names."))
                .addOption(Option.format()));
    }

    /** The options that say what is wanted of a plan, and by which tables. */
    static CommandSpec wishes(CommandSpec spec) {
        return spec.addOption(Option.of(
                        "--model",
                        "MODEL",
                        String.class,
                        "Rises in this model; " + PlanRequest.DEFAULT_MODEL + " without it."))
                .addOption(
                        Option.of("--target", "STAGE", String.class, "Aims at this stage; at the next one without it."))
                .addOption(Option.of(
                        "--budget",
                        "MONEY",
                        Quantity::money,
                        "Money a quarter, in the profile's currency, instead of what the profile states."))
                .addOption(Option.of(
                        "--staff-days", "N", Quantity::days, "Person-days a quarter, instead of what it states."))
                .addOption(Option.of(
                        "--quarters", "N", Quantity::quarters, "Quarters to plan, 1 to 40, instead of what it states."))
                .addOption(Option.tables());
    }

    Subject subject() {
        return new Subject(profile, delivery.given("--tables", Path.class), delivery.given("--names", String.class));
    }

    PlanRequest wish() {
        return new PlanRequest(
                delivery.given("--model", String.class).orElse(PlanRequest.DEFAULT_MODEL),
                delivery.given("--target", String.class).orElse(null),
                delivery.given("--budget", BigDecimal.class).orElse(null),
                delivery.given("--staff-days", Integer.class).orElse(null),
                delivery.given("--quarters", Integer.class).orElse(null));
    }
}
