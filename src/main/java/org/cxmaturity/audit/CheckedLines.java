package org.cxmaturity.audit;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A ledger's lines with their hashes taken, some megabytes at a time: a line's hash needs no other line, so all cores take part. */
final class CheckedLines implements Closeable {
    private static final int BLOCK = 1 << 23;
    private static final int LONGEST = 1 << 30;

    private final FileChannel in;
    private byte[] buffer = new byte[BLOCK];
    private int filled;
    private int taken;

    /** How much of what is left of the last reading is known to hold no line end. */
    private int searched;

    private long base;
    private long number;
    private boolean atEnd;

    CheckedLines(Path file) throws IOException {
        this.in = FileChannel.open(file, StandardOpenOption.READ);
    }

    /**
     * A line.
     *
     * @param line what stands around its record, or null where it is no line of a ledger
     * @param whole whether its hash is that of its bytes
     * @param start where it starts in {@link #bytes()}
     * @param length its length without its end
     * @param ended whether a line end closes it
     * @param offset where it starts in the file
     * @param number its number, from 1
     */
    record Checked(@Nullable Line line, boolean whole, int start, int length, boolean ended, long offset, long number) {
        /** The offset of what follows. */
        long nextOffset() {
            return offset + length + (ended ? 1 : 0);
        }
    }

    /** Where a line is in the buffer. */
    private record Slice(int start, int length, boolean ended, long number) {}

    /** The next lines; none at the end. They are good until the next call. */
    List<Checked> next() throws IOException {
        List<Slice> slices = slices();
        while (slices.isEmpty() && !atEnd) {
            fill();
            slices = slices();
        }
        return slices.parallelStream().map(this::checked).toList();
    }

    private Checked checked(Slice slice) {
        Line line = slice.ended() ? Line.parse(buffer, slice.start(), slice.length()) : null;
        boolean whole = line != null && line.isWhole(buffer, slice.start());
        return new Checked(
                line, whole, slice.start(), slice.length(), slice.ended(), base + slice.start(), slice.number());
    }

    /** Reads until the buffer is full or the file ends, after the bytes that are left of the last reading. */
    private void fill() throws IOException {
        if (filled == buffer.length) {
            if (filled >= LONGEST) {
                throw new IOException("line " + (number + 1) + " is longer than 1 GB");
            }
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        while (filled < buffer.length && !atEnd) {
            int read = in.read(ByteBuffer.wrap(buffer, filled, buffer.length - filled));
            atEnd = read < 0;
            filled += Math.max(read, 0);
        }
    }

    /** The whole lines in the buffer, and at the file's end what is left; the rest moves to the front. */
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
