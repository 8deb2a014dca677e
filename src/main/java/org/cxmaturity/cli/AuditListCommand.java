package org.cxmaturity.cli;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.cxmaturity.json.AuditJson;
import org.cxmaturity.service.audit.Auditing;
import org.cxmaturity.service.audit.RecordFilter;
import org.cxmaturity.service.audit.RowOrCell;
import org.cxmaturity.terminal.AuditText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.TypeConversionException;

/** {@code cxm audit list}. */
record AuditListCommand(Supplier<Auditing> auditing) {
    CommandSpec spec(Console console) {
        return Option.answer(AuditArguments.onLedger(
                        console,
                        this::list,
                        "list",
                        "Lists records, all or those wanted.",
                        "  cxm audit list audit.jsonl --organisation high-street-retailer",
                        "  cxm audit list audit.jsonl --model my-model --stage my-stage --from 2026-01-01",
                        "  cxm audit list audit.jsonl --row stage-criteria#MY-ROW-01")
                .addOption(Option.of("--organisation", "ID", String.class, "Of this organisation."))
                .addOption(Option.of("--model", "MODEL", String.class, "Placed in this model."))
                .addOption(Option.of("--stage", "STAGE", String.class, "Placed on this stage, of the model or of any."))
                .addOption(Option.of("--from", "DATE", AuditArguments::day, "Made on this day or later."))
                .addOption(Option.of("--to", "DATE", AuditArguments::day, "Made on this day or earlier."))
                .addOption(Option.of("--rule", "ID", String.class, "In which this rule fired."))
                .addOption(Option.of(
                        "--row",
                        "ROW",
                        AuditListCommand::row,
                        "That rest on this row: table#row-id, or a cell of it, workbook!sheet!A16.")));
    }

    private static Object row(String text) {
        return RowOrCell.parse(text)
                .orElseThrow(() -> new TypeConversionException("found \"" + text
                        + "\"; expected a row such as stage-criteria#MY-ROW-01 or a cell such as"
                        + " stage-criteria.drl.xlsx!Stage criteria!A16"));
    }

    private int list(CommandContext given) {
        RecordFilter wanted = new RecordFilter(
                given.given("--organisation", String.class),
                given.given("--model", String.class),
                given.given("--stage", String.class),
                given.given("--from", LocalDate.class),
                given.given("--to", LocalDate.class),
                given.given("--rule", String.class),
                given.given("--row", RowOrCell.class));
        return given.answer(
                AuditArguments.onLedger(
                        given, (ledger, progress) -> auditing.get().list(ledger, wanted, progress)),
                AuditJson::records,
                AuditText::records);
    }
}
