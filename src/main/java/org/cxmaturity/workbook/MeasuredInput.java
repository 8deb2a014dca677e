package org.cxmaturity.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads no more than is left of a budget, which several may share. */
final class MeasuredInput extends FilterInputStream {
    private final Budget budget;

    MeasuredInput(InputStream in, Budget budget) {
        super(in);
        this.budget = budget;
    }

    /** How many bytes may still be read. */
    static final class Budget {
        private long left;

        Budget(long most) {
            this.left = most;
        }

        private void spend(long count) throws TooLarge {
            left -= Math.max(0, count);
            if (left <= 0) {
                throw new TooLarge();
            }
        }
    }

    /** There is more to read than the budget allows. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;

        private TooLarge() {
            super("more than may be read");
        }
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        budget.spend(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int count = super.read(bytes, from, length);
        budget.spend(count);
        return count;
    }

    /** Parts of an archive are closed by whoever reads the archive. */
    @Override
    public void close() {}
}
