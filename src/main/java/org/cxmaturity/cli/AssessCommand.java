package org.cxmaturity.cli;

import org.cxmaturity.json.AssessmentJson;
import org.cxmaturity.service.profile.Assessing;
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
                        "  cxm assess client.yaml --model my-model --top 3",
                        "  cxm assess client.yaml --format json --out client.json")
                .addPositional(Option.profile())
                .addOption(Option.tables())
                .addOption(Option.models())
                .addOption(Option.stageNames())
                .addOption(Option.language())
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
        boolean full = given.has("--full");
        int top = given.given("--top", Integer.class).orElse(full ? Integer.MAX_VALUE : AssessmentScreen.ACTIONS);
        return given.answer(
                given.profile().then(assessing::assess),
                assessment -> AssessmentJson.of(assessment, !given.has("--no-trace")),
                (assessment, style) ->
                        full ? AssessmentText.of(assessment, style, top) : AssessmentScreen.of(assessment, style, top));
    }
}
