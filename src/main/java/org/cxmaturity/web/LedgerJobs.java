package org.cxmaturity.web;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.cxmaturity.audit.LedgerStore;
import org.cxmaturity.model.Result;
import org.cxmaturity.workspace.WorkspaceLedgers;
import org.springframework.beans.factory.DisposableBean;

/**
 * Work on ledgers that takes a while, one piece at a time for each workspace; the last of each kind stays known for as long as the server
 * runs.
 */
final class LedgerJobs implements DisposableBean {
    private static final int THREADS = 2;

    private final WorkspaceLedgers ledgers;
    private final Clock clock;
    private final Map<UUID, LedgerJob> running = new ConcurrentHashMap<>();
    private final Map<UUID, Map<LedgerJob.Kind, LedgerJob>> last = new ConcurrentHashMap<>();
    private final ExecutorService workers = Executors.newFixedThreadPool(THREADS, work -> {
        Thread thread = new Thread(work, "ledger-check");
        thread.setDaemon(true);
        thread.setContextClassLoader(LedgerJobs.class.getClassLoader());
        return thread;
    });

    LedgerJobs(WorkspaceLedgers ledgers, Clock clock) {
        this.ledgers = ledgers;
        this.clock = clock;
    }

    /** What is done to a ledger. */
    interface Work {
        /** Does it; says how far it has come. */
        Result<LedgerJob.Answer> of(LedgerStore ledger, LedgerJob job);
    }

    /** Starts it; or gives the piece that is under way, as there is one at a time. */
    LedgerJob start(UUID workspace, LedgerJob.Kind kind, String record, Work work) {
        LedgerJob job = new LedgerJob(UUID.randomUUID(), kind, record, clock.instant());
        LedgerJob first = running.putIfAbsent(workspace, job);
        if (first != null) {
            return first;
        }
        workers.execute(() -> {
            try {
                job.end(work.of(ledgers.of(workspace), job), clock.instant());
            } catch (LedgerJob.Cancelled asked) {
                job.cancelled(clock.instant());
            } catch (RuntimeException fault) {
                job.failed(clock.instant());
                throw fault;
            } finally {
                last.computeIfAbsent(workspace, any -> new ConcurrentHashMap<>())
                        .put(kind, job);
                running.remove(workspace, job);
            }
        });
        return job;
    }

    /** The piece with this id, running or the last of its kind. */
    Optional<LedgerJob> job(UUID workspace, UUID id) {
        LedgerJob now = running.get(workspace);
        return now != null && now.id().equals(id)
                ? Optional.of(now)
                : last.getOrDefault(workspace, Map.of()).values().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst();
    }

    /** The one under way. */
    Optional<LedgerJob> running(UUID workspace) {
        return Optional.ofNullable(running.get(workspace));
    }

    /** The last of a kind that has ended since the server started. */
    Optional<LedgerJob> last(UUID workspace, LedgerJob.Kind kind) {
        return Optional.ofNullable(last.getOrDefault(workspace, Map.of()).get(kind));
    }

    @Override
    public void destroy() {
        running.values().forEach(LedgerJob::cancel);
        workers.shutdownNow();
    }
}
