package org.cxmaturity.cli;

import java.util.List;
import java.util.Optional;
import org.cxmaturity.json.AssessmentJson;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Input;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.service.profile.Assessing;
import org.cxmaturity.service.profile.ChoiceProblem;
import org.cxmaturity.terminal.AssessmentScreen;
import org.cxmaturity.terminal.AssessmentText;
import picocli.CommandLine.Model.CommandSpec;

/** {@code cxm assess}. */
record AssessCommand(Assessing assessing) {
    CommandSpec spec(Console console) {
        return CommandContext.options(LeafCommand.of(
                        console,
                        this::assess,
                        "assess",
                        "Places an organisation on the maturity models and says what to do first, on one screen.",
                        "  cxm assess client.yaml",
                        "  cxm assess client.yaml --full",
                        "  cxm assess client.yaml --model journey --top 3",
                        "  cxm assess client.yaml --format json --out client.json")
                .addPositional(Option.profile())
                .addOption(Option.tables())
                .addOption(Option.of("--model", "MODEL", String.class, "Shows the placement in this model only."))
                .addOption(Option.stageNames())
                .addOption(Option.format())
                .addOption(Option.of(
                        "--top",
                        "N",
                        WordChoice::count,
                        "Shows the first N actions in text; without it 5, and all with --full."))
                .addOption(Option.flag("--full", "Shows everything in text, with reasons and sources."))
                .addOption(Option.flag("--no-trace", "Leaves the trace of fired rules out of json.")));
    }

    private int assess(CommandContext given) {
        String model = given.given("--model", String.class).orElse(null);
        boolean full = given.has("--full");
        int top = given.given("--top", Integer.class).orElse(full ? Integer.MAX_VALUE : AssessmentScreen.ACTIONS);
        return given.answer(
                given.profile().then(assessing::assess).then(found -> known(found, Optional.ofNullable(model))),
                assessment -> AssessmentJson.of(assessment, model, !given.has("--no-trace")),
                (assessment, style) -> full
                        ? AssessmentText.of(assessment, style, model, top)
                        : AssessmentScreen.of(assessment, style, model, top));
    }

    private static Result<Assessment> known(Assessment assessment, Optional<String> model) {
        List<String> models =
                assessment.placements().stream().map(Placement::model).toList();
        Optional<Problem> problem = model.flatMap(asked -> ChoiceProblem.of(Input.MODEL, asked, models));
        return Result.unless(Fault.USAGE, problem.stream().toList(), assessment);
    }
}
