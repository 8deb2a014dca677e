package org.cxmaturity.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.cxmaturity.json.RoadmapJson;
import org.cxmaturity.model.Result;
import org.cxmaturity.roadmap.Roadmap;
import org.cxmaturity.service.profile.Roadmapping;
import org.cxmaturity.terminal.RoadmapText;
import picocli.CommandLine.Model.CommandSpec;

/** {@code cxm roadmap}. */
final class RoadmapCommand implements Callable<Integer> {
    private final Supplier<Roadmapping> roadmapping;
    private final Console console;
    private final CommandSpec spec;

    RoadmapCommand(Supplier<Roadmapping> roadmapping, Console console) {
        this.roadmapping = roadmapping;
        this.console = console;
        this.spec = PlanArguments.options(Option.command(
                        this,
                        "roadmap",
                        "Plans the way to a higher stage: which actions, in which quarter, within money, people and"
                                + " readiness for change; and what the rules say of each quarter's end.",
                        "  cxm roadmap client.yaml",
                        "  cxm roadmap client.yaml --model journey --target align",
                        "  cxm roadmap client.yaml --budget 5000 --staff-days 20 --quarters 8",
                        "  cxm roadmap client.yaml --format json --out roadmap.json")
                .addPositional(Option.profile()));
    }

    CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() {
        PlanArguments given = PlanArguments.of(spec.commandLine().getParseResult(), console);
        CommandContext delivery = given.delivery();
        Optional<Result.Refused<?>> obstacle = delivery.obstacle(given.profile());
        if (obstacle.isPresent()) {
            return delivery.refuse(obstacle.get());
        }
        Result<Roadmap> outcome =
                delivery.watched(phases -> roadmapping.get().roadmap(given.subject(), given.wish(), phases));
        if (outcome instanceof Result.Refused<Roadmap> refused) {
            return delivery.refuse(refused);
        }
        Roadmap roadmap = ((Result.Done<Roadmap>) outcome).value();
        return delivery.deliver(
                delivery.json() ? RoadmapJson.of(roadmap) : RoadmapText.of(roadmap, delivery.style()),
                roadmap.outOfReach() == null ? ExitCode.DONE : ExitCode.TARGET);
    }
}
