package org.cxmaturity.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.cxmaturity.audit.Replayed;
import org.cxmaturity.report.AuditJson;
import org.cxmaturity.report.AuditText;
import org.cxmaturity.service.Auditing;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code cxm audit} and its commands. */
final class AuditCommand {
    private final Supplier<Auditing> auditing;
    private final Console console;

    AuditCommand(Supplier<Auditing> auditing, Console console) {
        this.auditing = auditing;
        this.console = console;
    }

    /** One of the commands: does its work when called. */
    private final class Leaf implements Callable<Integer> {
        private final Function<AuditArguments, Integer> work;
        private final CommandSpec spec;

        Leaf(Function<AuditArguments, Integer> work, String name, String description, String... examples) {
            this.work = work;
            this.spec = Option.command(this, name, description, examples);
        }

        CommandSpec with(ArgSpec... arguments) {
            for (ArgSpec each : arguments) {
                spec.add(each);
            }
            return spec;
        }

        @Override
        public Integer call() {
            return work.apply(new AuditArguments(console, spec.commandLine().getParseResult()));
        }
    }

    CommandSpec spec() {
        return Option.command(
                        new Object(),
                        "audit",
                        "Keeps assessments in a ledger, and answers for them years later.",
                        "  cxm audit append client.yaml --ledger audit.jsonl --by Ada --on 2026-10-02",
                        "  cxm audit verify audit.jsonl --head sha256:…",
                        "  cxm audit replay audit.jsonl")
                .addSubcommand("append", new AuditAppend(auditing).spec(this::leaf))
                .addSubcommand("verify", verify())
                .addSubcommand("replay", replay())
                .addSubcommand("recompute", recompute())
                .addSubcommand("list", new AuditList(auditing).spec(this::leaf))
                .addSubcommand("show", show())
                .addSubcommand("prov", prov())
                .addSubcommand("forget", forget());
    }

    /** Makes a command of its work, its words and its arguments. */
    interface Making {
        CommandSpec make(
                Function<AuditArguments, Integer> work,
                String name,
                String description,
                String[] examples,
                ArgSpec... arguments);
    }

    private CommandSpec leaf(
            Function<AuditArguments, Integer> work,
            String name,
            String description,
            String[] examples,
            ArgSpec... arguments) {
        return new Leaf(work, name, description, examples).with(arguments);
    }

    static PositionalParamSpec ledger() {
        return AuditArguments.positional(0, "LEDGER", Path.class, true, "The ledger's file.");
    }

    private static PositionalParamSpec id(boolean required) {
        return AuditArguments.positional(
                1, "ID", String.class, required, "A record: its number, or eight or more first digits of its hash.");
    }

    private CommandSpec verify() {
        return new Leaf(
                        this::verified,
                        "verify",
                        "Says whether a ledger and its archive are as they were written, and where they first are not.",
                        "  cxm audit verify audit.jsonl",
                        "  cxm audit verify audit.jsonl --head sha256:… --key auditor.pub")
                .with(
                        ledger(),
                        Option.of(
                                "--head",
                                "HASH",
                                AuditArguments::hash,
                                "A hash that was published as the ledger's last."),
                        OptionSpec.builder("--key")
                                .paramLabel("FILE")
                                .type(List.class)
                                .auxiliaryTypes(Path.class)
                                .arity("1")
                                .description("A public key (PEM); every record must be signed by one of them.")
                                .build(),
                        AuditArguments.format(),
                        AuditArguments.colour());
    }

    private int verified(AuditArguments given) {
        return given.show(
                given.watched(progress -> auditing.get()
                        .verify(given.ledger(), given.given("--head", String.class), given.paths("--key"), progress)),
                found -> given.print(
                        given.json()
                                ? AuditJson.of(found)
                                : AuditText.of(found, given.ledger().toString(), given.style()),
                        found.isWhole()));
    }

    private CommandSpec replay() {
        return new Leaf(
                        this::replayed,
                        "replay",
                        "Assesses recorded profiles again, each by its archived rule base, and compares.",
                        "  cxm audit replay audit.jsonl",
                        "  cxm audit replay audit.jsonl 7 --trust sha256:…")
                .with(
                        ledger(),
                        id(false),
                        Option.of(
                                "--trust",
                                "DIGEST",
                                AuditArguments::hash,
                                "Runs the archived program whose files have this digest (cxm audit show names it);"
                                        + " without it, nothing from the archive is run."),
                        AuditArguments.format(),
                        AuditArguments.colour());
    }

    private int replayed(AuditArguments given) {
        return given.show(
                given.watched(progress -> auditing.get()
                        .replay(given.ledger(), given.second(), given.given("--trust", String.class), progress)),
                all -> again(given, all));
    }

    private CommandSpec recompute() {
        return new Leaf(
                        this::recomputed,
                        "recompute",
                        "A second opinion: stock Drools makes a rule of every row of the archived workbooks, and must agree.",
                        "  cxm audit recompute audit.jsonl",
                        "  cxm audit recompute audit.jsonl 7")
                .with(ledger(), id(false), AuditArguments.format(), AuditArguments.colour());
    }

    private int recomputed(AuditArguments given) {
        return given.show(
                given.watched(progress -> auditing.get().recompute(given.ledger(), given.second(), progress)),
                all -> again(given, all));
    }

    private static int again(AuditArguments given, List<Replayed> all) {
        return given.print(
                given.json() ? AuditJson.replayed(all) : AuditText.replayed(all, given.style()),
                all.stream().allMatch(Replayed::agrees));
    }

    private CommandSpec show() {
        return new Leaf(
                        this::shown,
                        "show",
                        "Shows one record: who, when, on what, with what result; as json the whole of it.",
                        "  cxm audit show audit.jsonl 7",
                        "  cxm audit show audit.jsonl 3f9c2a71 --format json")
                .with(ledger(), id(true), AuditArguments.format(), AuditArguments.colour());
    }

    private int shown(AuditArguments given) {
        return given.show(
                auditing.get().show(given.ledger(), given.second().orElse("")),
                found -> given.print(
                        given.json() ? found.document() : AuditText.record(found.summary(), given.style()), true));
    }

    private CommandSpec prov() {
        return new Leaf(
                        given -> given.show(
                                auditing.get()
                                        .provenance(
                                                given.ledger(), given.second().orElse("")),
                                text -> given.print(text, true)),
                        "prov",
                        "Prints where a record's conclusions come from, as W3C PROV-JSON.",
                        "  cxm audit prov audit.jsonl 7 > record-7.prov.json")
                .with(ledger(), id(true), AuditArguments.colour());
    }

    private CommandSpec forget() {
        return new Leaf(
                        given -> given.show(
                                auditing.get()
                                        .forget(given.ledger(), given.second().orElse("")),
                                reference -> given.print(
                                        given.json()
                                                ? AuditJson.forgotten(reference)
                                                : AuditText.forgotten(reference, given.style()),
                                        true)),
                        "forget",
                        "Erases a person's name; the records and their chain stay as they are.",
                        "  cxm audit forget audit.jsonl \"A. Novak\"")
                .with(
                        ledger(),
                        AuditArguments.positional(1, "NAME", String.class, true, "The name, or its reference person:…"),
                        AuditArguments.format(),
                        AuditArguments.colour());
    }
}
