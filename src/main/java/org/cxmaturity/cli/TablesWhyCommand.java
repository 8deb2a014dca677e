package org.cxmaturity.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.cxmaturity.report.RowExplanationJson;
import org.cxmaturity.report.RowExplanationText;
import org.cxmaturity.service.Outcome;
import org.cxmaturity.service.Workbench;
import org.cxmaturity.service.Workbench.RowAnswer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code cxm tables why}. */
final class TablesWhyCommand implements Callable<Integer> {
    private final Supplier<Workbench> workbench;
    private final Console console;
    private final CommandSpec spec;

    TablesWhyCommand(Supplier<Workbench> workbench, Console console) {
        this.workbench = workbench;
        this.console = console;
        this.spec = describe();
    }

    CommandSpec spec() {
        return spec;
    }

    private CommandSpec describe() {
        return Delivery.options(Option.command(
                        this,
                        "why",
                        "Says whether a row fired for an organisation, for which facts, and if not, which of its cells was"
                                + " not met by what came nearest.",
                        "  cxm tables why feedback-scoring#FBS-004 client.yaml",
                        "  cxm tables why FBS-004 client.yaml",
                        "  cxm tables why 'stage-criteria.drl.xlsx!stage-criteria!F25' client.yaml --tables my-tables")
                .addPositional(positional(0, "ROW", String.class, "table#row-id, a row's id, or any cell of it."))
                .addPositional(positional(1, "PROFILE", Path.class, "What is known of the organisation, YAML or JSON."))
                .addOption(Option.tables())
                .addOption(Option.of("--format", "FORMAT", new Choice<>(Format.class), "text (the default) or json.")));
    }

    private static PositionalParamSpec positional(int index, String label, Class<?> type, String description) {
        return PositionalParamSpec.builder()
                .index(Integer.toString(index))
                .paramLabel(label)
                .type(type)
                .required(true)
                .description(description)
                .build();
    }

    @Override
    public Integer call() {
        ParseResult parsed = spec.commandLine().getParseResult();
        Delivery delivery = new Delivery(parsed, console);
        boolean json = delivery.given("--format", Format.class).orElse(Format.TEXT) == Format.JSON;
        String row = parsed.matchedPositionalValue(0, "");
        Path profile = parsed.matchedPositionalValue(1, Path.of(""));
        Optional<Outcome.Refused<?>> obstacle = delivery.obstacle(profile);
        if (obstacle.isPresent()) {
            return delivery.refuse(obstacle.get(), json);
        }
        Outcome<RowAnswer> outcome = workbench.get().why(row, profile, delivery.given("--tables", Path.class));
        if (outcome instanceof Outcome.Refused<RowAnswer> refused) {
            return delivery.refuse(refused, json);
        }
        RowAnswer answer = ((Outcome.Done<RowAnswer>) outcome).value();
        return delivery.deliver(
                json
                        ? RowExplanationJson.of(answer.organisation(), answer.asOf(), answer.ruleBase(), answer.row())
                        : RowExplanationText.of(
                                answer.organisation(),
                                answer.asOf(),
                                answer.ruleBase(),
                                answer.row(),
                                delivery.style()));
    }

    private enum Format {
        TEXT,
        JSON
    }
}
