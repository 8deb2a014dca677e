package org.cxmaturity.cli;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.cxmaturity.json.RowExplanationJson;
import org.cxmaturity.service.tables.RowAnswer;
import org.cxmaturity.terminal.RowExplanationText;
import picocli.CommandLine.Model.CommandSpec;

/** {@code cxm tables why}. */
record TablesWhyCommand(Supplier<TableFiles> workbench) {
    CommandSpec spec(Console console) {
        return CommandContext.options(LeafCommand.of(
                        console,
                        this::explain,
                        "why",
                        "Says whether a row fired for an organisation, for which facts, and if not, which of its cells was"
                                + " not met by what came nearest.",
                        "  cxm tables why feedback-scoring#FBS-004 client.yaml",
                        "  cxm tables why FBS-004 client.yaml",
                        "  cxm tables why 'stage-criteria.drl.xlsx!stage-criteria!F25' client.yaml --tables my-tables")
                .addPositional(Option.argument(0, "ROW", String.class, "table#row-id, a row's id, or any cell of it."))
                .addPositional(
                        Option.argument(1, "PROFILE", Path.class, "What is known of the organisation, YAML or JSON."))
                .addOption(Option.tables())
                .addOption(Option.format()));
    }

    private int explain(CommandContext given) {
        String row = given.word(0);
        Path profile = given.path(1);
        return given.show(
                CommandContext.unless(
                        given.unwritableText(),
                        () -> workbench.get().why(row, profile, given.given("--tables", Path.class))),
                answer -> given.deliver(render(answer, given)));
    }

    private static String render(RowAnswer answer, CommandContext given) {
        return given.json()
                ? RowExplanationJson.of(answer.organisation(), answer.asOf(), answer.ruleBase(), answer.row())
                : RowExplanationText.of(
                        answer.organisation(), answer.asOf(), answer.ruleBase(), answer.row(), given.style());
    }
}
