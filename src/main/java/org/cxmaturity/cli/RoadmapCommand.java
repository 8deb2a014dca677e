package org.cxmaturity.cli;

import java.util.function.Supplier;
import org.cxmaturity.json.RoadmapJson;
import org.cxmaturity.roadmap.Roadmap;
import org.cxmaturity.service.profile.Roadmapping;
import org.cxmaturity.terminal.RoadmapScreen;
import org.cxmaturity.terminal.RoadmapText;
import picocli.CommandLine.Model.CommandSpec;

/** {@code cxm roadmap}. */
record RoadmapCommand(Supplier<Roadmapping> roadmapping) {
    CommandSpec spec(Console console) {
        return PlanOptions.ofAnswer(LeafCommand.of(
                                console,
                                this::plan,
                                "roadmap",
                                "Plans the way to a higher stage: which actions, in which quarter, within money, people and"
                                        + " readiness for change; and what the rules say of each quarter's end.",
                                "  cxm roadmap client.yaml",
                                "  cxm roadmap client.yaml --model my-model --target my-stage",
                                "  cxm roadmap client.yaml --budget 5000 --staff-days 20 --quarters 8",
                                "  cxm roadmap client.yaml --budget-total 60000 --obstacles-first strict",
                                "  cxm roadmap client.yaml --want my-action=at2 --want other-action=out",
                                "  cxm roadmap client.yaml --full",
                                "  cxm roadmap client.yaml --format json --out roadmap.json")
                        .addPositional(Option.profile()))
                .addOption(Option.flag(
                        "--full", "Shows in text every quarter, with the reasons, and all that is left out."));
    }

    private int plan(CommandContext given) {
        return given.answer(
                PlanOptions.wanted(given).then(wanted -> given.profile()
                        .then(profile ->
                                given.watched(phases -> roadmapping.get().roadmap(profile, wanted, phases)))),
                RoadmapJson::of,
                given.has("--full") ? RoadmapText::of : RoadmapScreen::of,
                RoadmapCommand::verdict);
    }

    /** The exit code of what was planned and delivered. */
    static int verdict(Roadmap roadmap) {
        return roadmap.outOfReach() == null ? ExitCode.DONE : ExitCode.TARGET;
    }
}
