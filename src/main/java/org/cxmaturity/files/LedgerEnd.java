package org.cxmaturity.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Optional;
import org.cxmaturity.audit.AuditRecord;
import org.jspecify.annotations.Nullable;

/**
 * How a ledger's file ends.
 *
 * @param last the last record, whose line a line end closes; null where it does not check, or where there is none
 * @param offset where the next line is to start
 */
record LedgerEnd(@Nullable AuditRecord last, long offset) {
    private static final int BLOCK = 1 << 16;

    /** The end of a ledger; a last record that is intact and follows on, and lost no more than its line end, is given one. */
    static LedgerEnd of(FileChannel channel) throws IOException {
        LedgerEnd end = asItStands(channel);
        Optional<AuditRecord> unclosed = AuditRecord.intact(end.after(channel));
        if (unclosed.isEmpty() || !unclosed.get().follows(end.last)) {
            return end;
        }
        write(channel, channel.size(), new byte[] {'\n'});
        return asItStands(channel);
    }

    private static LedgerEnd asItStands(FileChannel channel) throws IOException {
        long end = lineEndBefore(channel, channel.size()) + 1;
        if (end == 0) {
            return new LedgerEnd(null, 0);
        }
        long start = lineEndBefore(channel, end - 1) + 1;
        return new LedgerEnd(
                AuditRecord.intact(read(channel, start, end - 1 - start)).orElse(null), end);
    }

    /** Whether the last line is no intact record, so that nothing can follow it. */
    boolean isDamaged() {
        return last == null && offset > 0;
    }

    /** The number of the record that comes next. */
    long next() {
        return last == null ? 1 : last.sequence() + 1;
    }

    /** What stands after the last line end: a record that was never finished. */
    byte[] after(FileChannel channel) throws IOException {
        return read(channel, offset, channel.size() - offset);
    }

    /** Writes at an offset; what is written is on the disk when this returns, and nothing of it is left where it fails. */
    static void write(FileChannel channel, long at, byte[] line) throws IOException {
        DurableFile.finished(() -> {
            try {
                channel.position(at);
                DurableFile.all(channel, line);
                channel.force(true);
            } catch (IOException e) {
                channel.truncate(at);
                throw e;
            }
        });
    }

    /** The offset of the last line end before another offset; -1 where there is none. */
    private static long lineEndBefore(FileChannel channel, long before) throws IOException {
        for (long right = before; right > 0; ) {
            long left = Math.max(0, right - BLOCK);
            byte[] block = read(channel, left, right - left);
            for (int at = block.length - 1; at >= 0; at--) {
                if (block[at] == '\n') {
                    return left + at;
                }
            }
            right = left;
        }
        return -1;
    }

    private static byte[] read(FileChannel channel, long from, long length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(length));
        while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) {
            continue;
        }
        return bytes.array();
    }
}
