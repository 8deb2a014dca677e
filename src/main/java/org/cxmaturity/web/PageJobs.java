package org.cxmaturity.web;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.cxmaturity.model.Result;
import org.springframework.beans.factory.DisposableBean;

/**
 * Work that takes a while, beside the pages that show how far it has come: one piece at a time for each subject, of which the last stays
 * known while the server runs.
 *
 * @param <K> what work is about
 * @param <T> what comes of it
 */
final class PageJobs<K, T> implements DisposableBean {
    private static final int THREADS = 2;
    private static final int KEPT = 200;

    private final Clock clock;
    private final Map<K, PageJob<T>> jobs = new ConcurrentHashMap<>();
    private final ExecutorService workers;

    PageJobs(String name, Clock clock) {
        this.clock = clock;
        this.workers = Executors.newFixedThreadPool(THREADS, work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            thread.setContextClassLoader(PageJobs.class.getClassLoader());
            return thread;
        });
    }

    /** Starts it; or gives the piece that is under way. */
    PageJob<T> start(K subject, Function<PageJob<T>, Result<T>> work) {
        PageJob<T> job = new PageJob<>();
        PageJob<T> now = jobs.compute(
                subject, (any, before) -> before != null && before.state() == PageJob.State.RUNNING ? before : job);
        if (now == job) {
            forgetSome();
            workers.execute(() -> done(job, work));
        }
        return now;
    }

    private void done(PageJob<T> job, Function<PageJob<T>, Result<T>> work) {
        try {
            job.end(PageJob.State.DONE, work.apply(job), clock.instant());
        } catch (PageJob.Cancelled unwanted) {
            job.end(PageJob.State.CANCELLED, null, clock.instant());
        } catch (RuntimeException fault) {
            job.end(PageJob.State.FAILED, null, clock.instant());
            throw fault;
        }
    }

    private void forgetSome() {
        if (jobs.size() > KEPT) {
            jobs.entrySet().removeIf(each -> each.getValue().state() != PageJob.State.RUNNING);
        }
    }

    /** The last piece of work on a subject, under way or not. */
    Optional<PageJob<T>> of(K subject) {
        return Optional.ofNullable(jobs.get(subject));
    }

    @Override
    public void destroy() {
        jobs.values().forEach(PageJob::cancel);
        workers.shutdownNow();
    }
}
