package org.cxmaturity.audit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A file of records, one a line, each naming the hash of the one before it. Records are only ever added; a record that was
 * acknowledged is on the disk.
 */
public final class Ledger {
    private static final int BLOCK = 1 << 16;

    private final Path file;
    private final Path real;

    private Ledger(Path file, Path real) {
        this.file = file;
        this.real = real;
    }

    /** The ledger in a file, which need not be there yet; its directory must. */
    public static Ledger at(Path file) throws IOException {
        return new Ledger(file, LedgerLock.real(file));
    }

    /** What came of adding a record. */
    public sealed interface Appended {
        /**
         * It is on the disk.
         *
         * @param torn where the bytes of a record that was never finished were set aside, if there were any
         */
        record Done(long sequence, Hash hash, Optional<Path> torn) implements Appended {}

        /** The ledger's last record does not check, and nothing was added. */
        record Refused(List<Problem> problems) implements Appended {}
    }

    /** A file's last whole line: what it holds, and where it ends. */
    private record Tail(@Nullable Line line, long end) {}

    /** The ledger's file. */
    public Path file() {
        return file;
    }

    /** A file that stands beside the ledger, named after it; beside the file itself where a link leads to it. */
    public Path beside(String ending) {
        return real.resolveSibling(real.getFileName() + ending);
    }

    /** Something to be done while nobody else writes. */
    public interface Work<T> {
        /** Does it. */
        T done() throws IOException;
    }

    /** Does something while nobody else writes; may be nested. */
    public <T> T alone(Work<T> work) throws IOException {
        try (LedgerLock lock = LedgerLock.of(file)) {
            return work.done();
        }
    }

    /**
     * Adds a record, and returns when it is on the disk.
     *
     * @param record what it holds
     * @param signer who signs it, or null
     */
    public Appended append(RecordDocument record, Keys.@Nullable Signer signer) throws IOException {
        String text = record.canonical();
        return alone(() -> locked(text, signer));
    }

    private Appended locked(String record, Keys.@Nullable Signer signer) throws IOException {
        boolean isNew = Files.notExists(file);
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            Tail tail = finished(channel);
            Line last = tail.line();
            if (last == null && tail.end() > 0) {
                return new Appended.Refused(List.of(damaged(tail)));
            }
            Optional<Path> torn = setAside(channel, tail);
            Line.Draft draft = new Line.Draft(
                    last == null ? Hash.NONE : last.hash(),
                    last == null ? 1 : last.sequence() + 1,
                    signer == null ? null : signer.id());
            byte[] body = draft.body(record);
            Hash hash = Hash.of(body);
            write(channel, tail.end(), Line.of(body, hash, signer == null ? null : signer.sign(hash)));
            if (isNew) {
                Durable.directory(Durable.directoryOf(file));
            }
            return new Appended.Done(draft.sequence(), hash, torn);
        }
    }

    private static void write(FileChannel channel, long at, byte[] line) throws IOException {
        try {
            channel.position(at);
            Durable.all(channel, line);
            channel.force(true);
        } catch (IOException e) {
            channel.truncate(at);
            throw e;
        }
    }

    private Problem damaged(Tail tail) {
        return new Problem(
                file + " up to byte " + tail.end(),
                "a last record that does not check",
                "a whole ledger to add to",
                "cxm audit verify " + file);
    }

    /** The tail; a last record that is whole and follows on, and lost no more than its line end, is given one. */
    private static Tail finished(FileChannel channel) throws IOException {
        Tail tail = tail(channel);
        int rest = Math.toIntExact(channel.size() - tail.end());
        byte[] bytes = read(channel, tail.end(), rest);
        Line line = Line.parse(bytes, 0, rest);
        Hash before = tail.line() == null ? Hash.NONE : tail.line().hash();
        if (line == null || !line.isWhole(bytes, 0) || !line.previous().equals(before)) {
            return tail;
        }
        write(channel, channel.size(), new byte[] {'\n'});
        return tail(channel);
    }

    /** Cuts off the bytes of a record that was never finished, and keeps them in a file of their own. */
    private Optional<Path> setAside(FileChannel channel, Tail tail) throws IOException {
        if (channel.size() == tail.end()) {
            return Optional.empty();
        }
        byte[] torn = read(channel, tail.end(), Math.toIntExact(channel.size() - tail.end()));
        long sequence = tail.line() == null ? 1 : tail.line().sequence() + 1;
        Path aside = beside(".torn-" + sequence);
        for (int again = 2; Files.exists(aside); again++) {
            aside = beside(".torn-" + sequence + "-" + again);
        }
        Durable.write(aside, torn);
        channel.truncate(tail.end());
        channel.force(true);
        return Optional.of(aside);
    }

    /** The last line that has a line end; its record is null where it does not check, or where there is no line. */
    private static Tail tail(FileChannel channel) throws IOException {
        long end = lineEndBefore(channel, channel.size()) + 1;
        if (end == 0) {
            return new Tail(null, 0);
        }
        long start = lineEndBefore(channel, end - 1) + 1;
        byte[] bytes = read(channel, start, Math.toIntExact(end - 1 - start));
        Line line = Line.parse(bytes, 0, bytes.length);
        return new Tail(line != null && line.isWhole(bytes, 0) ? line : null, end);
    }

    /** The offset of the last line end before another offset; -1 where there is none. */
    private static long lineEndBefore(FileChannel channel, long before) throws IOException {
        for (long right = before; right > 0; ) {
            long left = Math.max(0, right - BLOCK);
            byte[] block = read(channel, left, (int) (right - left));
            for (int at = block.length - 1; at >= 0; at--) {
                if (block[at] == '\n') {
                    return left + at;
                }
            }
            right = left;
        }
        return -1;
    }

    private static byte[] read(FileChannel channel, long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) {
            continue;
        }
        return bytes.array();
    }
}
