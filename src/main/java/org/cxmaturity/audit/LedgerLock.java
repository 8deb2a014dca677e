package org.cxmaturity.audit;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Lets one writer at a time at a ledger and what stands beside it: one thread of this process, and one process. The lock is on
 * a file of its own, {@code <ledger>.lock}, since a system drops a process's locks on a file with the first stream that closes.
 */
final class LedgerLock implements Closeable {
    private static final ConcurrentHashMap<Path, ReentrantLock> THREADS = new ConcurrentHashMap<>();

    private final ReentrantLock threads;
    private final @Nullable FileChannel channel;

    private LedgerLock(ReentrantLock threads, @Nullable FileChannel channel) {
        this.threads = threads;
        this.channel = channel;
    }

    /** Waits until nobody else writes; the thread that holds the lock gets it again. */
    static LedgerLock of(Path ledger) throws IOException {
        Path lock = real(ledger).resolveSibling(real(ledger).getFileName() + ".lock");
        ReentrantLock threads = THREADS.computeIfAbsent(lock, path -> new ReentrantLock());
        threads.lock();
        if (threads.getHoldCount() > 1) {
            return new LedgerLock(threads, null);
        }
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

    /** The one path of a file, whatever links lead to it, there or not. */
    static Path real(Path file) throws IOException {
        return Files.exists(file)
                ? file.toRealPath()
                : Durable.directoryOf(file).toRealPath().resolve(file.getFileName());
    }

    @Override
    public void close() throws IOException {
        try {
            if (channel != null) {
                channel.close();
            }
        } finally {
            threads.unlock();
        }
    }
}
