package org.cxmaturity.files;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets one writer at a time at a ledger and what stands beside it: one thread of this process, and one process. The lock is on
 * a file of its own, {@code <ledger>.lock}, since a system drops a process's locks on a file with the first stream that closes.
 */
final class LedgerLock implements Closeable {
    private static final ConcurrentHashMap<Path, ReentrantLock> THREADS = new ConcurrentHashMap<>();

    private final ReentrantLock threads;
    private final FileChannel channel;

    private LedgerLock(ReentrantLock threads, FileChannel channel) {
        this.threads = threads;
        this.channel = channel;
    }

    /**
     * Waits until nobody else writes. Not to be taken again by a thread that has it.
     *
     * @param lock the file of the lock, by its real path
     */
    static LedgerLock on(Path lock) throws IOException {
        ReentrantLock threads = THREADS.computeIfAbsent(lock, path -> new ReentrantLock());
        threads.lock();
        try {
            FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                channel.lock();
                return new LedgerLock(threads, channel);
            } catch (IOException | RuntimeException e) {
                channel.close();
                throw e;
            }
        } catch (IOException | RuntimeException e) {
            threads.unlock();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            threads.unlock();
        }
    }
}
