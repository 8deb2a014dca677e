package org.cxmaturity.audit;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads a ledger's lines and takes their hashes, some megabytes at a time: a line's hash needs no other line, so that all cores take
 * part.
 */
final class LedgerLineReader implements Closeable {
    private static final int BLOCK = 1 << 23;
    private static final int LONGEST = 1 << 30;

    private final InputStream in;
    private byte[] buffer;
    private int filled;
    private int taken;

    /** How much of what is left of the last reading is known to hold no line end. */
    private int searched;

    private long base;
    private long number;
    private boolean atEnd;

    /**
     * Reads from an offset on, where a line must start.
     *
     * @param linesBefore how many lines come before it
     */
    LedgerLineReader(LedgerStore.Bytes ledger, long offset, long linesBefore) throws IOException {
        this.in = ledger.from(offset);
        this.base = offset;
        this.number = linesBefore;
        this.buffer = new byte[(int) Math.max(1, Math.min(BLOCK, ledger.size() - offset + 1))];
    }

    /**
     * A line as it stands.
     *
     * @param line what stands around its record, or null where it is no line of a ledger
     * @param intact whether its hash is that of its bytes
     * @param start where it starts in {@link #bytes()}
     * @param length its length without its end
     * @param ended whether a line end closes it
     * @param offset where it starts in the ledger
     * @param number its number, from 1
     */
    record ReadLine(
            @Nullable LedgerLine line, boolean intact, int start, int length, boolean ended, long offset, long number) {
        /** What stands around its record, for a line that is known to be one. */
        LedgerLine known() {
            return Objects.requireNonNull(line);
        }

        /** The offset of what follows. */
        long nextOffset() {
            return offset + length + (ended ? 1 : 0);
        }
    }

    /** Where a line is in the buffer. */
    private record Slice(int start, int length, boolean ended, long number) {}

    /** The next lines; none at the end. They are good until the next call. */
    List<ReadLine> next() throws IOException {
        List<Slice> slices = slices();
        while (slices.isEmpty() && !atEnd) {
            fill();
            slices = slices();
        }
        return slices.parallelStream().map(this::read).toList();
    }

    private ReadLine read(Slice slice) {
        LedgerLine line = slice.ended() ? LedgerLine.parse(buffer, slice.start(), slice.length()) : null;
        boolean intact = line != null && line.isIntact(buffer, slice.start());
        return new ReadLine(
                line, intact, slice.start(), slice.length(), slice.ended(), base + slice.start(), slice.number());
    }

    /** Reads until the buffer is full or the ledger ends, after the bytes that are left of the last reading. */
    private void fill() throws IOException {
        if (filled == buffer.length) {
            if (filled >= LONGEST) {
                throw new IOException("line " + (number + 1) + " is longer than 1 GB");
            }
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int read = in.readNBytes(buffer, filled, buffer.length - filled);
        atEnd = filled + read < buffer.length;
        filled += read;
    }

    /** The whole lines in the buffer, and at the ledger's end what is left; the rest moves to the front. */
    private List<Slice> slices() {
        System.arraycopy(buffer, taken, buffer, 0, filled - taken);
        base += taken;
        filled -= taken;
        taken = 0;
        List<Slice> slices = new ArrayList<>();
        int end = lineEnd(buffer, searched, filled);
        while (end < filled) {
            slices.add(new Slice(taken, end - taken, true, ++number));
            taken = end + 1;
            end = lineEnd(buffer, taken, filled);
        }
        if (atEnd && taken < filled) {
            slices.add(new Slice(taken, filled - taken, false, ++number));
            taken = filled;
        }
        searched = filled - taken;
        return slices;
    }

    /** The next line end, or {@code to}: a loop over local variables alone, which the compiler makes fast. */
    private static int lineEnd(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && bytes[at] != '\n') {
            at++;
        }
        return at;
    }

    byte[] bytes() {
        return buffer;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
