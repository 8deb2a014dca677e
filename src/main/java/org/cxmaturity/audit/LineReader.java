package org.cxmaturity.audit;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A file line by line, in one buffer that grows to the longest line. */
final class LineReader implements Closeable {
    private static final int BLOCK = 1 << 20;
    private static final int LONGEST = 1 << 30;

    private final FileChannel in;
    private byte[] buffer = new byte[2 * BLOCK];
    private int start;
    private int next;
    private int filled;
    private long base;
    private long number;
    private boolean ended;

    private LineReader(FileChannel in, long offset, long linesBefore) {
        this.in = in;
        this.base = offset;
        this.number = linesBefore;
    }

    static LineReader open(Path file) throws IOException {
        return new LineReader(FileChannel.open(file, StandardOpenOption.READ), 0, 0);
    }

    /** Starts at an offset, which must be that of a line, after so many lines. */
    static LineReader open(Path file, long offset, long linesBefore) throws IOException {
        FileChannel in = FileChannel.open(file, StandardOpenOption.READ);
        in.position(offset);
        return new LineReader(in, offset, linesBefore);
    }

    /** Goes to the next line; false where there is none. */
    boolean advance() throws IOException {
        start = next;
        int scanned = start;
        while (true) {
            for (int at = scanned; at < filled; at++) {
                if (buffer[at] == '\n') {
                    ended = true;
                    next = at + 1;
                    number++;
                    return true;
                }
            }
            int seen = filled - start;
            if (!fill()) {
                ended = false;
                next = filled;
                number += seen > 0 ? 1 : 0;
                return seen > 0;
            }
            scanned = start + seen;
        }
    }

    /** Reads on, after moving what is left to the front; false at the end. */
    private boolean fill() throws IOException {
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, filled - start);
            base += start;
            filled -= start;
            start = 0;
        }
        if (filled == buffer.length) {
            if (filled >= LONGEST) {
                throw new IOException("line " + (number + 1) + " is longer than 1 GB");
            }
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int read = in.read(ByteBuffer.wrap(buffer, filled, Math.min(BLOCK, buffer.length - filled)));
        filled += Math.max(read, 0);
        return read > 0;
    }

    /** The buffer that holds the line, from {@link #start()}. */
    byte[] bytes() {
        return buffer;
    }

    int start() {
        return start;
    }

    /** The line's length without its end. */
    int length() {
        return next - start - (ended ? 1 : 0);
    }

    /** The line as it stands, or null where it is none of a ledger's. */
    @Nullable
    Line line() {
        return Line.parse(buffer, start, length());
    }

    /** Whether a line end closes the line. */
    boolean ended() {
        return ended;
    }

    /** The line's offset in the file. */
    long offset() {
        return base + start;
    }

    /** The offset of what follows the line. */
    long nextOffset() {
        return base + next;
    }

    /** The line's number, from 1. */
    long number() {
        return number;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
