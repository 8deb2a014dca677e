package org.cxmaturity.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** Files of H2 on the disk, of which every write is remembered in its order: {@code recorded:} before the path. */
public final class RecordedDisk extends FilePathWrapper {
    private static final List<Change> CHANGES = new ArrayList<>();

    /** Bytes written at a place, or, with none, the file cut to a length. */
    record Change(long at, byte[] bytes) {
        /** The file after the change, of which only so many bytes came to be written. */
        byte[] on(byte[] file, int most) {
            int length = Math.min(most, bytes.length);
            if (bytes.length == 0) {
                return Arrays.copyOf(file, (int) Math.min(file.length, at));
            }
            byte[] changed = Arrays.copyOf(file, (int) Math.max(file.length, at + length));
            System.arraycopy(bytes, 0, changed, (int) at, length);
            return changed;
        }
    }

    /** From now on H2 knows these files. */
    static void register() {
        FilePath.register(new RecordedDisk());
    }

    /** What was changed since it was last asked to forget. */
    static synchronized List<Change> changes() {
        return List.copyOf(CHANGES);
    }

    static synchronized void forget() {
        CHANGES.clear();
    }

    private static synchronized int write(FileChannel to, ByteBuffer from, long at) throws IOException {
        byte[] bytes = new byte[from.remaining()];
        from.duplicate().get(bytes);
        int written = to.write(from, at);
        CHANGES.add(new Change(at, Arrays.copyOf(bytes, written)));
        return written;
    }

    private static synchronized void cut(FileChannel file, long length) throws IOException {
        file.truncate(length);
        CHANGES.add(new Change(length, new byte[0]));
    }

    @Override
    public String getScheme() {
        return "recorded";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        FileChannel file = super.open(mode);
        return new FileBaseDefault() {
            @Override
            public long size() throws IOException {
                return file.size();
            }

            @Override
            public int read(ByteBuffer to, long at) throws IOException {
                return file.read(to, at);
            }

            @Override
            public int write(ByteBuffer from, long at) throws IOException {
                return RecordedDisk.write(file, from, at);
            }

            @Override
            protected void implTruncate(long length) throws IOException {
                cut(file, length);
            }

            @Override
            public void force(boolean metadata) throws IOException {
                file.force(metadata);
            }

            @Override
            public FileLock tryLock(long at, long size, boolean shared) throws IOException {
                return file.tryLock(at, size, shared);
            }

            @Override
            protected void implCloseChannel() throws IOException {
                file.close();
            }
        };
    }
}
