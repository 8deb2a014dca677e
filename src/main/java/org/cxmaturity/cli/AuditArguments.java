package org.cxmaturity.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.cxmaturity.audit.Hash;
import org.cxmaturity.audit.LedgerStore;
import org.cxmaturity.files.LedgerFile;
import org.cxmaturity.model.Result;
import org.cxmaturity.model.UnreadableLetter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.TypeConversionException;

/** What audit commands are given: a ledger, days, digests, names. */
final class AuditArguments {
    private static final String ID = "A record: its number, or eight or more first digits of its hash.";

    private AuditArguments() {}

    /** A command on a ledger, which is named first. */
    static CommandSpec onLedger(
            Console console,
            Function<CommandContext, Integer> work,
            String name,
            String description,
            String... examples) {
        return LeafCommand.of(console, work, name, description, examples)
                .addPositional(Option.argument(0, "LEDGER", Path.class, "The ledger's file."));
    }

    /** What comes of a use case on the ledger that was named first; it says how far it has come. */
    static <T> Result<T> onLedger(CommandContext given, BiFunction<LedgerStore, ProgressLine, Result<T>> useCase) {
        return LedgerFile.at(given.path(0)).then(ledger -> given.watched(progress -> useCase.apply(ledger, progress)));
    }

    /** The record that is named after the ledger. */
    static PositionalParamSpec record() {
        return Option.argument(1, "ID", String.class, ID);
    }

    /** The same where it may be left out. */
    static PositionalParamSpec anyRecord() {
        return Option.optionalArgument(1, "ID", String.class, ID);
    }

    /** The key to sign with. */
    static OptionSpec signKey() {
        return Option.of("--sign-key", "FILE", Path.class, "Signs with this Ed25519 private key (PKCS#8, PEM).");
    }

    /** A day as profiles write it. */
    static Object day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("found \"" + text + "\"; expected a day such as 2026-10-01");
        }
    }

    /** A digest, with or without {@code sha256:} before it. */
    static Object hash(String text) {
        return Hash.read(text)
                .orElseThrow(() -> new TypeConversionException(
                        "found \"" + text + "\"; expected a SHA-256 digest of 64 hexadecimal digits"));
    }

    /** A name, a reason or a note: one line that is not blank. */
    static Object words(String text) {
        if (text.isBlank() || text.length() > 1_000) {
            throw new TypeConversionException("expected one line of at most 1,000 characters, not blank");
        }
        if (text.codePoints().anyMatch(UnreadableLetter::is)) {
            throw new TypeConversionException(
                    "found \"" + UnreadableLetter.shown(text)
                            + "\"; expected one line without control characters, such as those that turn the direction of text");
        }
        return text.strip();
    }
}
