package org.cxmaturity.cli;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.cxmaturity.comparison.RecordDifference;
import org.cxmaturity.files.ProfileFile;
import org.cxmaturity.json.RecordDifferenceJson;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.service.audit.Auditing;
import org.cxmaturity.terminal.RecordDifferenceText;
import picocli.CommandLine.Model.CommandSpec;

/** {@code cxm audit diff}. */
record AuditDiffCommand(Supplier<Auditing> auditing) {
    /** What names a record: a number, or the first digits of a hash. */
    private static final String ID = "[0-9]+|(sha256:)?[0-9A-Fa-f]{8,64}";

    CommandSpec spec(Console console) {
        return Option.answer(AuditArguments.onLedger(
                        console,
                        this::compare,
                        "diff",
                        "Says what differs between two assessments of an organisation, and what made the difference: facts,"
                                + " rules or both. The facts of each are assessed by the rules of the other.",
                        "  cxm audit diff audit.jsonl 1 7",
                        "  cxm audit diff audit.jsonl 1 client.yaml",
                        "  cxm audit diff audit.jsonl 1 client.yaml --tables my-tables")
                .addPositional(AuditArguments.record())
                .addPositional(Option.argument(
                        2, "ID|PROFILE", String.class, "Another record, or a profile's file (./7 for one called 7)."))
                .addOption(Option.tables()));
    }

    private int compare(CommandContext given) {
        return given.answer(difference(given), RecordDifferenceJson::of, RecordDifferenceText::of);
    }

    private Result<RecordDifference> difference(CommandContext given) {
        String other = given.word(2);
        if (!other.matches(ID)) {
            return ProfileFile.read(Path.of(other))
                    .then(profile -> AuditArguments.onLedger(given, (ledger, watch) -> auditing.get()
                            .difference(
                                    ledger,
                                    given.word(1),
                                    profile,
                                    given.given("--tables", Path.class).map(Path::toString),
                                    watch)));
        }
        return given.has("--tables")
                ? Result.refused(
                        Fault.USAGE,
                        new Problem("--tables", "a directory beside two records", "a profile to go by it", null))
                : AuditArguments.onLedger(
                        given, (ledger, watch) -> auditing.get().difference(ledger, given.word(1), other, watch));
    }
}
