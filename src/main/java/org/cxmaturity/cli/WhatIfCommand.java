package org.cxmaturity.cli;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.cxmaturity.json.SmallestSetsJson;
import org.cxmaturity.json.WhatIfJson;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.roadmap.PlanRequest;
import org.cxmaturity.service.profile.ProfileRequest;
import org.cxmaturity.service.profile.Roadmapping;
import org.cxmaturity.terminal.SmallestSetsText;
import org.cxmaturity.terminal.WhatIfText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code cxm what-if}. */
record WhatIfCommand(Supplier<Roadmapping> roadmapping) {
    /** The options that limit a plan, and where a profile states the same. */
    private static final SortedMap<String, String> LIMITS = new TreeMap<>(Map.of(
            "--budget", "budgetPerQuarter",
            "--staff-days", "staffDaysPerQuarter",
            "--quarters", "quarters"));

    CommandSpec spec(Console console) {
        return PlanOptions.ofAnswer(LeafCommand.of(
                        console,
                        this::suppose,
                        "what-if",
                        "Compares what is with what would be: other facts or means, or actions done; or finds the"
                                + " smallest sets of actions that reach the next stage. --budget, --staff-days and"
                                + " --quarters hold before and after; --set changes what comes after.",
                        "  cxm what-if client.yaml --set constraints.budgetPerQuarter=20000",
                        "  cxm what-if client.yaml --set 'technologies[CRM].adoption=FULL'",
                        "  cxm what-if client.yaml --action my-action",
                        "  cxm what-if client.yaml --smallest --target my-stage")
                .addPositional(Option.profile())
                .addOption(Option.several(
                        "--set", "PATH=VALUE", "Changes the profile: a place in it and what stands there instead."))
                .addOption(Option.several("--action", "ID", "Takes this action as done, with all that it needs first."))
                .addOption(Option.flag(
                        "--smallest", "Finds the smallest sets of actions that reach the stage; stands alone.")));
    }

    private int suppose(CommandContext given) {
        boolean smallest = given.has("--smallest");
        return given.show(
                Result.unless(Fault.USAGE, misuse(given), given)
                        .then(PlanOptions::wanted)
                        .then(wanted -> given.profile()
                                .then(profile -> smallest
                                        ? smallest(given, profile, wanted)
                                        : compared(given, profile, wanted))),
                given::deliver);
    }

    private static List<Problem> misuse(CommandContext given) {
        boolean smallest = given.has("--smallest");
        boolean edited = given.has("--set");
        if (smallest != (edited || given.has("--action"))) {
            return List.of();
        }
        String expected = "--set PATH=VALUE or --action ID (each as often as wanted), or --smallest alone";
        return List.of(
                smallest
                        ? new Problem("--smallest", (edited ? "--set" : "--action") + " beside it", expected, null)
                        : new Problem("cxm what-if", "nothing to suppose", expected, instead(given)));
    }

    /** What somebody who gave only a limit may have meant. */
    private static @Nullable String instead(CommandContext given) {
        return LIMITS.entrySet().stream()
                .filter(each -> given.has(each.getKey()))
                .map(each -> "--set constraints." + each.getValue() + "="
                        + given.given(each.getKey(), Object.class).orElse(""))
                .findFirst()
                .orElse(null);
    }

    private Result<String> compared(CommandContext given, ProfileRequest profile, PlanRequest wanted) {
        return given.watched(phases -> roadmapping
                        .get()
                        .whatIf(profile, wanted, given.words("--set"), given.words("--action"), phases))
                .map(found -> given.rendered(found, WhatIfJson::of, WhatIfText::of));
    }

    private Result<String> smallest(CommandContext given, ProfileRequest profile, PlanRequest wanted) {
        return given.watched(phases -> roadmapping.get().smallest(profile, wanted, phases))
                .map(found -> given.rendered(found, SmallestSetsJson::of, SmallestSetsText::of));
    }
}
