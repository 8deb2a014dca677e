package org.cxmaturity.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cxmaturity.json.AssessmentJson;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Nearest;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.service.profile.Assessing;
import org.cxmaturity.terminal.AssessmentText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code cxm assess}. */
final class AssessCommand implements Callable<Integer> {
    private static final int TOP = 5;

    private final Assessing assessing;
    private final Console console;
    private final CommandSpec spec;

    AssessCommand(Assessing assessing, Console console) {
        this.assessing = assessing;
        this.console = console;
        this.spec = describe();
    }

    CommandSpec spec() {
        return spec;
    }

    private CommandSpec describe() {
        return CommandContext.options(Option.command(
                        this,
                        "assess",
                        "Places an organisation on the maturity models and says what to do first.",
                        "  cxm assess client.yaml",
                        "  cxm assess client.yaml --model journey --top 3",
                        "  cxm assess client.yaml --format json --out client.json")
                .addPositional(Option.profile())
                .addOption(Option.tables())
                .addOption(Option.of("--model", "MODEL", String.class, "Shows the placement in this model only."))
                .addOption(Option.of("--names", "SET", String.class, "Shows stages under an alias set's names."))
                .addOption(Option.format())
                .addOption(
                        Option.of("--top", "N", WordChoice::count, "Shows the first N actions in text; 5 without it."))
                .addOption(Option.flag("--no-trace", "Leaves the trace of fired rules out of json.")));
    }

    @Override
    public Integer call() {
        ParseResult parsed = spec.commandLine().getParseResult();
        Path profile = parsed.matchedPositionalValue(0, Path.of(""));
        CommandContext delivery = new CommandContext(parsed, console);
        Optional<Result.Refused<?>> obstacle = delivery.obstacle(profile);
        if (obstacle.isPresent()) {
            return delivery.refuse(obstacle.get());
        }
        Result<Assessment> outcome = assessing
                .assess(profile, delivery.given("--tables", Path.class), delivery.given("--names", String.class))
                .then(assessment -> known(assessment, delivery.given("--model", String.class)));
        if (outcome instanceof Result.Refused<Assessment> refused) {
            return delivery.refuse(refused);
        }
        return delivery.deliver(render(((Result.Done<Assessment>) outcome).value(), delivery));
    }

    private static String render(Assessment assessment, CommandContext delivery) {
        String model = delivery.given("--model", String.class).orElse(null);
        return delivery.json()
                ? AssessmentJson.of(assessment, model, !delivery.has("--no-trace"))
                : AssessmentText.of(
                        assessment,
                        delivery.style(),
                        model,
                        delivery.given("--top", Integer.class).orElse(TOP));
    }

    private static Result<Assessment> known(Assessment assessment, Optional<String> model) {
        List<String> models =
                assessment.placements().stream().map(Placement::model).toList();
        if (model.isEmpty() || models.contains(model.get())) {
            return new Result.Done<>(assessment);
        }
        return new Result.Refused<>(
                Fault.USAGE,
                List.of(new Problem(
                        "--model",
                        "\"" + model.get() + "\"",
                        "one of " + String.join(", ", models),
                        Nearest.to(model.get(), models))));
    }
}
