package org.cxmaturity.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.audit.Hash;
import org.cxmaturity.files.FileContent;
import org.cxmaturity.model.Result;
import org.cxmaturity.service.audit.KeptHeads;
import org.cxmaturity.service.audit.SizeOrHead;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/** How heads of a ledger are given: as a hash, as the file of a head, as a number of records. */
final class HeadOptions {
    private static final String HEAD = "--head";
    private static final String HEAD_KEY = "--head-key";

    private HeadOptions() {}

    /** A command that holds something against heads. */
    static CommandSpec kept(CommandSpec command, String description) {
        return command.addOption(OptionSpec.builder(HEAD)
                        .paramLabel("HASH|FILE")
                        .type(List.class)
                        .auxiliaryTypes(Object.class)
                        .arity("1")
                        .converters(HeadOptions::hashOrFile)
                        .description(description + " May be given several times.")
                        .build())
                .addOption(Option.files(
                        HEAD_KEY, "FILE", "1", "A public key (PEM); every head's file must be signed by one of them."));
    }

    private static Object hashOrFile(String text) {
        return Hash.read(text)
                .<Object>map(hash -> hash)
                .orElseGet(() -> file(text, "a SHA-256 digest of 64 hexadecimal digits, or the file of a head"));
    }

    private static Path file(String text, String expected) {
        Path file = Path.of(text);
        if (Files.isDirectory(file) || Files.notExists(file)) {
            throw new TypeConversionException("found \"" + text + "\"; expected " + expected);
        }
        return file;
    }

    /** The heads that were given, with the keys that they are to be signed by. */
    static Result<KeptHeads> kept(CommandContext given) {
        List<Object> heads = given.values(HEAD);
        return Result.all(heads.stream().filter(Path.class::isInstance).map(each -> FileContent.read((Path) each)))
                .then(documents -> Result.all(given.paths(HEAD_KEY).stream().map(FileContent::read))
                        .map(keys -> new KeptHeads(
                                heads.stream()
                                        .filter(Hash.class::isInstance)
                                        .map(Hash.class::cast)
                                        .toList(),
                                documents,
                                keys)));
    }

    /** An option that says how far a ledger had come. */
    static OptionSpec sizeOrHead(String name, String description) {
        return Option.of(name, "SIZE|FILE", HeadOptions::sizeOrFile, description);
    }

    private static Object sizeOrFile(String text) {
        return text.matches("[0-9]{1,9}")
                ? (Object) Long.valueOf(text)
                : file(text, "a number of records, or the file of a head");
    }

    /** How far it had come, where that was given. */
    static Result<Optional<SizeOrHead>> sizeOrHead(CommandContext given, String name) {
        Optional<Object> value = given.given(name, Object.class);
        Optional<Long> size = value.filter(Long.class::isInstance).map(Long.class::cast);
        return Result.all(value.filter(Path.class::isInstance).stream().map(each -> FileContent.read((Path) each)))
                .map(files ->
                        value.map(any -> new SizeOrHead(size, files.stream().findFirst())));
    }
}
