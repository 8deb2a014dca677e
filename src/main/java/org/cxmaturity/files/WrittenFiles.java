package org.cxmaturity.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.cxmaturity.audit.AuditRecord;
import org.cxmaturity.audit.Hash;
import org.cxmaturity.rulebase.PrivateDirectory;
import org.cxmaturity.workbook.WorkbookRecognition;
import org.jspecify.annotations.Nullable;

/**
 * The files that results were written to, and what a new result must not take the place of. What the product wrote is known
 * by its content, noted in a directory of the user's own: once somebody has edited it, it is that person's work and no longer
 * the product's.
 *
 * @param notes where digests of what was written are kept; null where there is no such place, and then nothing is known
 */
public record WrittenFiles(@Nullable PrivateDirectory notes) {
    private static final String NOTES = "cxm-written";

    /** So many digests take a megabyte and a bit; of more, the older half is forgotten. */
    private static final int MOST_NOTES = 20_000;

    /** In bytes; no result is as large, so that what is need not be read. */
    private static final long LARGEST = 1L << 28;

    /** What stands where a result is to be written. */
    public enum Occupant {
        /** Nothing, or what is no file: a device, a pipe. */
        NOTHING,
        /** A result that nobody has changed since it was written. */
        RESULT,
        /** A file that is read for this very result. */
        INPUT,
        /** A ledger, or what belongs to one: its archive, its people, its lock, records set aside. */
        LEDGER,
        /** A workbook of tables or of tests. */
        WORKBOOK,
        /** A file that the product did not write, or that was changed since. */
        OTHER
    }

    /**
     * Tells what stands there.
     *
     * @param inputs the files and directories that the result comes from
     */
    public Occupant occupant(Path file, Collection<Path> inputs) throws IOException {
        if (LedgerFile.belongsToOne(file)) {
            return Occupant.LEDGER;
        }
        if (!Files.isRegularFile(file)) {
            return Occupant.NOTHING;
        }
        for (Path input : inputs) {
            if (Files.isRegularFile(input) && Files.isSameFile(input, file)) {
                return Occupant.INPUT;
            }
        }
        if (Files.size(file) > LARGEST) {
            return Occupant.OTHER;
        }
        byte[] content = Files.readAllBytes(file);
        if (wrote(content)) {
            return Occupant.RESULT;
        }
        if (hasRecord(content)) {
            return Occupant.LEDGER;
        }
        for (Path input : inputs) {
            if (Files.isDirectory(input) && file.toRealPath().startsWith(input.toRealPath())) {
                return Occupant.INPUT;
            }
        }
        return WorkbookRecognition.knows(content) ? Occupant.WORKBOOK : Occupant.OTHER;
    }

    /** Whether it is a ledger, and be it damaged: no other text has a record in it. */
    private static boolean hasRecord(byte[] content) {
        return content.length > 0
                && content[0] == '{'
                && new String(content, StandardCharsets.UTF_8).lines().anyMatch(line -> AuditRecord.intact(
                                line.getBytes(StandardCharsets.UTF_8))
                        .isPresent());
    }

    private boolean wrote(byte[] content) throws IOException {
        return noted().lines().anyMatch(Hash.of(content).hex()::equals);
    }

    private String noted() throws IOException {
        byte[] found = notes == null ? null : notes.read(NOTES);
        return found == null ? "" : new String(found, StandardCharsets.ISO_8859_1);
    }

    /** Writes a result, whole or not at all; what is no file, such as a pipe, is written to as it is. */
    public void write(Path file, byte[] content) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            Files.write(file, content);
            return;
        }
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        DurableFile.removeDeadParts(target);
        DurableFile.write(target, content);
        note(content);
    }

    /** A note that can't be kept costs a question the next time, and no result. */
    private void note(byte[] content) {
        if (notes == null) {
            return;
        }
        try {
            String digest = Hash.of(content).hex();
            String before = noted();
            if (before.lines().noneMatch(digest::equals)) {
                notes.append(NOTES, (digest + "\n").getBytes(StandardCharsets.ISO_8859_1));
            }
            long notesBefore = before.lines().count();
            if (notesBefore >= MOST_NOTES) {
                String newer =
                        String.join("\n", before.lines().skip(notesBefore / 2).toList());
                notes.write(NOTES, (newer + "\n" + digest + "\n").getBytes(StandardCharsets.ISO_8859_1));
            }
        } catch (IOException e) {
            // Said above.
        }
    }
}
