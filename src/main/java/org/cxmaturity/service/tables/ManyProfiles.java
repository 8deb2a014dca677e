package org.cxmaturity.service.tables;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.cxmaturity.audit.Progress;
import org.cxmaturity.intake.ProfileFiles;
import org.cxmaturity.intake.ProfileFiles.Source;

/** Does the same with many profiles: a thread for each processor, which takes the next profile when it is done with one. */
final class ManyProfiles {
    private final ProfileFiles files;
    private final Progress progress;
    private volatile boolean failed;

    ManyProfiles(ProfileFiles files, Progress progress) {
        this.files = files;
        this.progress = progress;
    }

    /** Does it with each, in no certain order. */
    void each(Consumer<Source> work) throws IOException {
        int threads = Runtime.getRuntime().availableProcessors();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                running.add(pool.submit(() -> {
                    take(work);
                    return null;
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw thrown(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } finally {
            failed = true;
            pool.shutdown();
        }
    }

    private void take(Consumer<Source> work) throws IOException {
        boolean done = false;
        try {
            for (Source source = files.next(); source != null && !failed; source = files.next()) {
                work.accept(source);
                progress.at(Math.min(source.read(), files.bytes()), files.bytes());
            }
            done = true;
        } finally {
            failed |= !done;
        }
    }

    private static RuntimeException thrown(ExecutionException e) throws IOException {
        if (e.getCause() instanceof IOException unreadable) {
            throw unreadable;
        }
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        return e.getCause() instanceof RuntimeException bug ? bug : new IllegalStateException(e.getCause());
    }
}
