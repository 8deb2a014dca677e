package org.cxmaturity.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.cxmaturity.json.SmallestSetsJson;
import org.cxmaturity.json.WhatIfJson;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.roadmap.WhatIf;
import org.cxmaturity.service.profile.Roadmapping;
import org.cxmaturity.terminal.SmallestSetsText;
import org.cxmaturity.terminal.WhatIfText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code cxm what-if}. */
final class WhatIfCommand implements Callable<Integer> {
    /** The options that limit a plan, and where a profile states the same. */
    private static final SortedMap<String, String> LIMITS = new TreeMap<>(Map.of(
            "--budget", "budgetPerQuarter",
            "--staff-days", "staffDaysPerQuarter",
            "--quarters", "quarters"));

    private final Supplier<Roadmapping> roadmapping;
    private final Console console;
    private final CommandSpec spec;

    WhatIfCommand(Supplier<Roadmapping> roadmapping, Console console) {
        this.roadmapping = roadmapping;
        this.console = console;
        this.spec = describe();
    }

    CommandSpec spec() {
        return spec;
    }

    private CommandSpec describe() {
        return PlanArguments.options(Option.command(
                        this,
                        "what-if",
                        "Compares what is with what would be: other facts or means, or actions done; or finds the"
                                + " smallest sets of actions that reach the next stage. --budget, --staff-days and"
                                + " --quarters hold before and after; --set changes what comes after.",
                        "  cxm what-if client.yaml --set constraints.budgetPerQuarter=20000",
                        "  cxm what-if client.yaml --set 'technologies[CRM].adoption=FULL'",
                        "  cxm what-if client.yaml --action close-the-feedback-loop",
                        "  cxm what-if client.yaml --smallest --target developing")
                .addPositional(Option.profile())
                .addOption(several(
                        "--set", "PATH=VALUE", "Changes the profile: a place in it and what stands there instead."))
                .addOption(several("--action", "ID", "Takes this action as done, with all that it needs first."))
                .addOption(Option.flag(
                        "--smallest", "Finds the smallest sets of actions that reach the stage; stands alone.")));
    }

    private static OptionSpec several(String name, String label, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("1")
                .description(description + " May be given several times.")
                .build();
    }

    @Override
    public Integer call() {
        ParseResult parsed = spec.commandLine().getParseResult();
        PlanArguments given = PlanArguments.of(parsed, console);
        CommandContext delivery = given.delivery();
        List<String> edits = parsed.matchedOptionValue("--set", List.<String>of());
        List<String> actions = parsed.matchedOptionValue("--action", List.<String>of());
        Optional<Result.Refused<?>> obstacle =
                misuse(delivery, edits, actions).or(() -> delivery.obstacle(given.profile()));
        if (obstacle.isPresent()) {
            return delivery.refuse(obstacle.get());
        }
        return delivery.has("--smallest") ? smallest(given) : compare(given, edits, actions);
    }

    private static Optional<Result.Refused<?>> misuse(
            CommandContext delivery, List<String> edits, List<String> actions) {
        boolean smallest = delivery.has("--smallest");
        boolean compare = !edits.isEmpty() || !actions.isEmpty();
        if (smallest == compare) {
            String expected = "--set PATH=VALUE or --action ID (each as often as wanted), or --smallest alone";
            Problem problem = smallest
                    ? new Problem(
                            "--smallest", edits.isEmpty() ? "--action beside it" : "--set beside it", expected, null)
                    : new Problem("cxm what-if", "nothing to suppose", expected, instead(delivery));
            return Optional.of(new Result.Refused<>(Fault.USAGE, List.of(problem)));
        }
        return Optional.empty();
    }

    /** What whoever gave only a limit may have meant. */
    private static @Nullable String instead(CommandContext delivery) {
        return LIMITS.entrySet().stream()
                .filter(each -> delivery.has(each.getKey()))
                .map(each -> "--set constraints." + each.getValue() + "="
                        + delivery.given(each.getKey(), Object.class).orElse(""))
                .findFirst()
                .orElse(null);
    }

    private int compare(PlanArguments given, List<String> edits, List<String> actions) {
        Result<WhatIf> outcome = given.delivery()
                .watched(phases -> roadmapping.get().whatIf(given.subject(), given.wish(), edits, actions, phases));
        return given.delivery().json()
                ? show(given, outcome.map(WhatIfJson::of))
                : show(
                        given,
                        outcome.map(
                                found -> WhatIfText.of(found, given.delivery().style())));
    }

    private int smallest(PlanArguments given) {
        Result<WhatIf.Smallest> outcome =
                given.delivery().watched(phases -> roadmapping.get().smallest(given.subject(), given.wish(), phases));
        return given.delivery().json()
                ? show(given, outcome.map(SmallestSetsJson::of))
                : show(
                        given,
                        outcome.map(found ->
                                SmallestSetsText.of(found, given.delivery().style())));
    }

    private static int show(PlanArguments given, Result<String> outcome) {
        return given.delivery().show(outcome, given.delivery()::deliver);
    }
}
