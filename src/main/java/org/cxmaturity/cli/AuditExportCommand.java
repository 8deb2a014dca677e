package org.cxmaturity.cli;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.cxmaturity.audit.ExportedRecord;
import org.cxmaturity.files.NewDirectory;
import org.cxmaturity.json.AuditJson;
import org.cxmaturity.model.Result;
import org.cxmaturity.service.audit.Auditing;
import org.cxmaturity.terminal.AuditText;
import picocli.CommandLine.Model.CommandSpec;

/** {@code cxm audit export}. */
record AuditExportCommand(Supplier<Auditing> auditing) {
    CommandSpec spec(Console console) {
        return Option.answer(AuditArguments.onLedger(
                        console,
                        this::export,
                        "export",
                        "Writes a record's profile, its result, and the tables and rules it went by, as they were, to a new"
                                + " directory, to be assessed again.",
                        "  cxm audit export audit.jsonl 7 --out record-7",
                        "  cxm assess record-7/profile.json --tables record-7/tables")
                .addPositional(AuditArguments.record())
                .addOption(Option.required(
                        Option.of("--out", "DIR", Path.class, "Where to; a directory that is new or empty."))));
    }

    private int export(CommandContext given) {
        Path directory = given.given("--out", Path.class).orElseThrow();
        Result<ExportedRecord> exported = new NewDirectory(directory).free().then(free -> AuditArguments.onLedger(
                        given, (ledger, watch) -> auditing.get().export(ledger, given.word(1), watch))
                .then(record -> free.write(record.files()).map(written -> record)));
        return given.show(
                exported,
                record -> given.print(
                        given.json()
                                ? AuditJson.exported(record, directory.toString())
                                : AuditText.exported(record, directory.toString(), given.screen())));
    }
}
