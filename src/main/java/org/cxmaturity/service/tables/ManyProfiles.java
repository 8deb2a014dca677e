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
import org.cxmaturity.intake.CollectedProfiles;
import org.cxmaturity.intake.CollectedProfiles.Source;
import org.cxmaturity.intake.ProfileCollection;
import org.cxmaturity.model.Problem;

/** Does the same with many profiles: a thread for each processor, which takes the next profile when it is done with one. */
final class ManyProfiles {
    private final ProfileCollection collection;
    private final Progress progress;
    private volatile boolean failed;

    ManyProfiles(ProfileCollection collection, Progress progress) {
        this.collection = collection;
        this.progress = progress;
    }

    /** Does it with each, in no certain order; gives what kept the profiles from being read to their end. */
    List<Problem> each(Consumer<Source> work) {
        try (CollectedProfiles profiles = new CollectedProfiles(collection)) {
            each(profiles, work);
            return List.of();
        } catch (IOException e) {
            String found = "a file that can't be read (" + e.getMessage() + ")";
            return List.of(new Problem(collection.name(), found, "a file to read", null));
        }
    }

    private void each(CollectedProfiles profiles, Consumer<Source> work) throws IOException {
        int threads = Runtime.getRuntime().availableProcessors();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                running.add(pool.submit(() -> {
                    take(profiles, work);
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

    private void take(CollectedProfiles profiles, Consumer<Source> work) throws IOException {
        boolean done = false;
        try {
            for (Source source = profiles.next(); source != null && !failed; source = profiles.next()) {
                work.accept(source);
                progress.at(Math.min(source.read(), profiles.bytes()), profiles.bytes());
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
