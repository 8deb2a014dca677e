package org.cxmaturity.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
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
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code cxm explain}. */
final class ExplainCommand implements Callable<Integer> {
    private final Explaining explaining;
    private final Supplier<Auditing> auditing;
    private final Console console;
    private final CommandSpec spec;

    ExplainCommand(Explaining explaining, Supplier<Auditing> auditing, Console console) {
        this.explaining = explaining;
        this.auditing = auditing;
        this.console = console;
        this.spec = describe();
    }

    CommandSpec spec() {
        return spec;
    }

    private CommandSpec describe() {
        return CommandContext.options(Option.command(
                        this,
                        "explain",
                        "Says why an organisation stands on a stage, and why not further; why a capability has its level;"
                                + " why an action is recommended, or not.",
                        "  cxm explain client.yaml --model journey",
                        "  cxm explain client.yaml --model four-stage --stage optimised --full",
                        "  cxm explain client.yaml --capability feedback.closed-loop",
                        "  cxm explain client.yaml --action build-customer-data-hub",
                        "  cxm explain client.yaml --format html --out why.html",
                        "  cxm explain audit.jsonl#7 --model journey")
                .addPositional(PositionalParamSpec.builder()
                        .index("0")
                        .paramLabel("PROFILE|RECORD")
                        .type(String.class)
                        .required(true)
                        .description(
                                "What is known of the organisation, YAML or JSON; or LEDGER#ID, a record of a ledger by its"
                                        + " number or the first digits of its hash.")
                        .build())
                .addOption(Option.tables())
                .addOption(Option.of("--model", "MODEL", String.class, "Explains the stage in this model only."))
                .addOption(Option.of(
                        "--stage", "STAGE", String.class, "Says what is missing for this stage, not for the next one."))
                .addOption(Option.of("--capability", "ID", String.class, "Explains a capability's level."))
                .addOption(Option.of("--action", "ID", String.class, "Explains an action's rank, or why it has none."))
                .addOption(Option.of("--names", "SET", String.class, "Calls stages by an alias set's names."))
                .addOption(Option.flag(
                        "--full",
                        "Unfolds everything in text and dot: every fact, row, rule, piece of evidence and comment."))
                .addOption(Option.of(
                        "--format",
                        "FORMAT",
                        new WordChoice<>(Format.class),
                        "text (the default), json, html or dot (for Graphviz).")));
    }

    @Override
    public Integer call() {
        ParseResult parsed = spec.commandLine().getParseResult();
        String subject = parsed.matchedPositionalValue(0, "");
        CommandContext delivery = new CommandContext(parsed, console);
        Format format = delivery.given("--format", Format.class).orElse(Format.TEXT);
        return delivery.show(
                explain(subject, delivery, question(delivery, format)),
                explanation -> delivery.deliver(render(explanation, delivery, format)));
    }

    private Result<Explanation> explain(String subject, CommandContext delivery, Question question) {
        return RecordCitation.parse(subject)
                .map(record ->
                        CommandContext.unless(delivery.unwritable(), () -> AuditWords.worded(explain(record, question))))
                .orElseGet(() -> explain(Path.of(subject), delivery, question));
    }

    private Result<Explanation> explain(RecordCitation record, Question question) {
        return LedgerFile.at(record.ledger())
                .then(ledger -> auditing.get().explained(ledger, record.id()))
                .then(opened -> explaining.explainRecord(opened, question));
    }

    private Result<Explanation> explain(Path profile, CommandContext delivery, Question question) {
        return CommandContext.unless(
                delivery.obstacle(profile),
                () -> explaining.explain(profile, delivery.given("--tables", Path.class), question));
    }

    private static Question question(CommandContext delivery, Format format) {
        return new Question(
                delivery.given("--model", String.class),
                delivery.given("--stage", String.class),
                delivery.given("--capability", String.class),
                delivery.given("--action", String.class),
                delivery.given("--names", String.class),
                delivery.has("--full") || format == Format.JSON || format == Format.HTML);
    }

    private static String render(Explanation explanation, CommandContext delivery, Format format) {
        boolean full = delivery.has("--full");
        return switch (format) {
            case TEXT -> ExplanationText.of(explanation, delivery.style(), full);
            case JSON -> ExplanationJson.of(explanation);
            case HTML -> ExplanationHtml.of(explanation);
            case DOT -> ExplanationDot.of(explanation, full);
        };
    }

    private enum Format {
        TEXT,
        JSON,
        HTML,
        DOT
    }
}
