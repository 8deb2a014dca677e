package org.cxmaturity.cli;

import java.util.List;
import java.util.function.Supplier;
import org.cxmaturity.audit.Hash;
import org.cxmaturity.audit.ReplayedRecord;
import org.cxmaturity.files.FileContent;
import org.cxmaturity.json.AuditJson;
import org.cxmaturity.model.Result;
import org.cxmaturity.service.audit.Auditing;
import org.cxmaturity.terminal.AuditText;
import picocli.CommandLine.Model.CommandSpec;

/** {@code cxm audit} and its commands. */
record AuditCommand(Supplier<Auditing> auditing) {
    CommandSpec spec(Console console) {
        return Option.command(
                        new Object(),
                        "audit",
                        "Keeps assessments in a ledger, and answers for them years later.",
                        "  cxm audit append client.yaml --ledger audit.jsonl --by Ada --on 2026-10-02",
                        "  cxm audit verify audit.jsonl --head sha256:…",
                        "  cxm audit replay audit.jsonl")
                .addSubcommand("append", new AuditAppendCommand(auditing).spec(console))
                .addSubcommand("verify", verify(console))
                .addSubcommand("head", new AuditHeadCommand(auditing).spec(console))
                .addSubcommand("prove", new AuditProveCommand(auditing).spec(console))
                .addSubcommand("check-proof", new AuditCheckProofCommand(auditing).spec(console))
                .addSubcommand("replay", replay(console))
                .addSubcommand("recompute", recompute(console))
                .addSubcommand("list", new AuditListCommand(auditing).spec(console))
                .addSubcommand("show", show(console))
                .addSubcommand("diff", new AuditDiffCommand(auditing).spec(console))
                .addSubcommand("export", new AuditExportCommand(auditing).spec(console))
                .addSubcommand("prov", prov(console))
                .addSubcommand("forget", forget(console));
    }

    private CommandSpec verify(Console console) {
        CommandSpec command = AuditArguments.onLedger(
                console,
                this::verified,
                "verify",
                "Says whether a ledger and its archive are as they were written, and where they first are not.",
                "  cxm audit verify audit.jsonl",
                "  cxm audit verify audit.jsonl --head sha256:… --key auditor.pub",
                "  cxm audit verify audit.jsonl --head head-2026-10-02.json");
        return Option.answer(HeadOptions.kept(
                        command,
                        "The hash of a last record, a root, or the file of a head, that was published or that you kept.")
                .addOption(Option.files(
                        "--key", "FILE", "1", "A public key (PEM); every record must be signed by one of them.")));
    }

    private int verified(CommandContext given) {
        return given.answer(
                Result.all(given.paths("--key").stream().map(FileContent::read)).then(keys -> HeadOptions.kept(given)
                        .then(heads -> AuditArguments.onLedger(
                                given, (ledger, progress) -> auditing.get().verify(ledger, heads, keys, progress)))),
                AuditJson::of,
                (found, style) -> AuditText.of(found, given.path(0).toString(), style),
                found -> verdict(found.isWhole()));
    }

    private CommandSpec replay(Console console) {
        return Option.answer(AuditArguments.onLedger(
                        console,
                        this::replayed,
                        "replay",
                        "Assesses recorded profiles again, each by its archived rule base, and compares.",
                        "  cxm audit replay audit.jsonl",
                        "  cxm audit replay audit.jsonl 7 --trust sha256:…")
                .addPositional(AuditArguments.anyRecord())
                .addOption(Option.of(
                        "--trust",
                        "DIGEST",
                        AuditArguments::hash,
                        "Runs the archived program whose files have this digest (cxm audit show names it);"
                                + " without it, nothing from the archive is run.")));
    }

    private int replayed(CommandContext given) {
        return again(given, AuditArguments.onLedger(given, (ledger, progress) -> auditing.get()
                .replay(ledger, given.at(1, String.class), given.given("--trust", Hash.class), progress)));
    }

    private CommandSpec recompute(Console console) {
        return Option.answer(AuditArguments.onLedger(
                        console,
                        given -> again(given, AuditArguments.onLedger(given, (ledger, progress) -> auditing.get()
                                .recompute(ledger, given.at(1, String.class), progress))),
                        "recompute",
                        "A second opinion: stock Drools makes a rule of every row of the archived workbooks, and must agree.",
                        "  cxm audit recompute audit.jsonl",
                        "  cxm audit recompute audit.jsonl 7")
                .addPositional(AuditArguments.anyRecord()));
    }

    private static int again(CommandContext given, Result<List<ReplayedRecord>> outcome) {
        return given.answer(
                outcome,
                AuditJson::replayed,
                AuditText::replayed,
                all -> verdict(all.stream().allMatch(ReplayedRecord::agrees)));
    }

    private static int verdict(boolean good) {
        return good ? ExitCode.DONE : ExitCode.INPUT;
    }

    private CommandSpec show(Console console) {
        return Option.answer(AuditArguments.onLedger(
                        console,
                        given -> given.answer(
                                AuditArguments.onLedger(given, (ledger, progress) -> auditing.get()
                                        .show(ledger, given.word(1), progress)),
                                found -> found.document(),
                                (found, style) -> AuditText.record(found.summary(), style)),
                        "show",
                        "Shows one record: who, when, on what, with what result; as json the whole of it.",
                        "  cxm audit show audit.jsonl 7",
                        "  cxm audit show audit.jsonl 3f9c2a71 --format json")
                .addPositional(AuditArguments.record()));
    }

    private CommandSpec prov(Console console) {
        return AuditArguments.onLedger(
                        console,
                        given -> given.show(
                                AuditArguments.onLedger(given, (ledger, watch) -> auditing.get()
                                        .provenance(ledger, given.word(1), watch)),
                                given::deliver),
                        "prov",
                        "Prints where a record's conclusions come from, as W3C PROV-JSON.",
                        "  cxm audit prov audit.jsonl 7 > record-7.prov.json")
                .addPositional(AuditArguments.record())
                .addOption(Option.colour());
    }

    private CommandSpec forget(Console console) {
        return Option.answer(AuditArguments.onLedger(
                        console,
                        given -> given.answer(
                                AuditArguments.onLedger(
                                        given, (ledger, watch) -> auditing.get().forget(ledger, given.word(1), watch)),
                                AuditJson::forgotten,
                                AuditText::forgotten),
                        "forget",
                        "Erases a person's name in every spelling, and says where it still stands; the records and their chain stay as they are.",
                        "  cxm audit forget audit.jsonl \"A. Novak\"")
                .addPositional(Option.argument(1, "NAME", String.class, "The name, or its reference person:…")));
    }
}
