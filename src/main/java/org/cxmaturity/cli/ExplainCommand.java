package org.cxmaturity.cli;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.cxmaturity.explanation.Explanation;
import org.cxmaturity.files.LedgerFile;
import org.cxmaturity.graphviz.ExplanationDot;
import org.cxmaturity.html.ExplanationHtml;
import org.cxmaturity.json.ExplanationJson;
import org.cxmaturity.model.Result;
import org.cxmaturity.service.audit.Auditing;
import org.cxmaturity.service.profile.Explaining;
import org.cxmaturity.service.profile.Explaining.Question;
import org.cxmaturity.terminal.ExplanationText;
import picocli.CommandLine.Model.CommandSpec;

/** {@code cxm explain}. */
record ExplainCommand(Explaining explaining, Supplier<Auditing> auditing) {
    private enum Format {
        TEXT,
        JSON,
        HTML,
        DOT
    }

    CommandSpec spec(Console console) {
        return CommandContext.options(LeafCommand.of(
                        console,
                        this::explain,
                        "explain",
                        "Says why an organisation stands on a stage, and why not further; why a capability has its level;"
                                + " why an action is recommended, or not.",
                        "  cxm explain client.yaml --model my-model",
                        "  cxm explain client.yaml --model my-model --stage my-stage --full",
                        "  cxm explain client.yaml --capability my-capability",
                        "  cxm explain client.yaml --action my-action",
                        "  cxm explain client.yaml --format html --out why.html",
                        "  cxm explain audit.jsonl#7 --model my-model")
                .addPositional(Option.argument(
                        0,
                        "PROFILE|RECORD",
                        String.class,
                        "What is known of the organisation, YAML or JSON; or LEDGER#ID, a record of a ledger by its"
                                + " number or the first digits of its hash."))
                .addOption(Option.tables())
                .addOption(Option.models())
                .addOption(Option.of(
                        "--stage", "STAGE", String.class, "Says what is missing for this stage, not for the next one."))
                .addOption(Option.of("--capability", "ID", String.class, "Explains a capability's level."))
                .addOption(Option.of("--action", "ID", String.class, "Explains an action's rank, or why it has none."))
                .addOption(Option.stageNames())
                .addOption(Option.language())
                .addOption(Option.flag(
                        "--full",
                        "Unfolds everything in text and dot: every fact, row, rule, piece of evidence and comment."))
                .addOption(Option.of(
                        "--format",
                        "FORMAT",
                        new WordChoice<>(Format.class),
                        "text (the default), json, html or dot (for Graphviz).")));
    }

    private int explain(CommandContext given) {
        String subject = given.word(0);
        Result<Explanation> explained = RecordCitation.parse(subject)
                .map(record -> given.writable().then(any -> explained(record, given)))
                .orElseGet(() ->
                        given.profile(Path.of(subject)).then(profile -> explaining.explain(profile, question(given))));
        return given.show(explained, found -> given.deliver(rendered(found, given)));
    }

    private Result<Explanation> explained(RecordCitation record, CommandContext given) {
        return LedgerFile.at(record.ledger())
                .then(ledger -> given.watched(watch -> auditing.get().explained(ledger, record.id(), watch)))
                .then(opened -> opened.open()
                        .told(given.language())
                        .then(told ->
                                explaining.explainRecord(told, opened.words(), given.aliasSet(), question(given))));
    }

    private static Format format(CommandContext given) {
        return given.given("--format", Format.class).orElse(Format.TEXT);
    }

    private static Question question(CommandContext given) {
        Format format = format(given);
        return new Question(
                given.models(),
                given.given("--stage", String.class),
                given.given("--capability", String.class),
                given.given("--action", String.class),
                given.has("--full") || format == Format.JSON || format == Format.HTML);
    }

    private static String rendered(Explanation explanation, CommandContext given) {
        boolean full = given.has("--full");
        return switch (format(given)) {
            case TEXT -> ExplanationText.of(explanation, given.style(), full);
            case JSON -> ExplanationJson.of(explanation, given.pointers());
            case HTML -> ExplanationHtml.of(explanation, given.pointers());
            case DOT -> ExplanationDot.of(explanation, full, given.pointers());
        };
    }
}
