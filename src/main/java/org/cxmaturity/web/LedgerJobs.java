package org.cxmaturity.web;

import java.time.Clock;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cxmaturity.audit.LedgerStore;
import org.cxmaturity.audit.LedgerWatch;
import org.cxmaturity.model.Result;
import org.cxmaturity.workspace.WorkspaceLedgers;
import org.springframework.beans.factory.DisposableBean;

/** Checks of ledgers, one at a time for each workspace; the last of each kind stays known for as long as the server runs. */
final class LedgerJobs implements DisposableBean {
    private final WorkspaceLedgers ledgers;
    private final PageJobs<UUID, LedgerJob.Answer> work;
    private final Map<UUID, Map<LedgerJob.Kind, LedgerJob>> last = new HashMap<>();

    LedgerJobs(WorkspaceLedgers ledgers, Clock clock) {
        this.ledgers = ledgers;
        this.work = new PageJobs<>("ledger-check", clock);
    }

    /** What is done to a ledger. */
    interface Work {
        /** Does it; says how far it has come. */
        Result<LedgerJob.Answer> of(LedgerStore ledger, LedgerWatch watch);
    }

    /** Starts it; or gives the piece that is under way, as there is one at a time. */
    synchronized LedgerJob start(UUID workspace, LedgerJob.Kind kind, String record, Work what) {
        PageJob<LedgerJob.Answer> job =
                work.start(workspace, started -> what.of(ledgers.of(workspace), LedgerJob.watch(started)));
        return job(workspace, job.id()).orElseGet(() -> {
            LedgerJob made = new LedgerJob(job, kind, record);
            last.computeIfAbsent(workspace, any -> new EnumMap<>(LedgerJob.Kind.class))
                    .put(kind, made);
            return made;
        });
    }

    private Collection<LedgerJob> of(UUID workspace) {
        Map<LedgerJob.Kind, LedgerJob> known = last.get(workspace);
        return known == null ? List.of() : known.values();
    }

    /** The piece with this id, running or the last of its kind. */
    synchronized Optional<LedgerJob> job(UUID workspace, UUID id) {
        return of(workspace).stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The one under way. */
    synchronized Optional<LedgerJob> running(UUID workspace) {
        return of(workspace).stream()
                .filter(each -> each.state() == PageJob.State.RUNNING)
                .findFirst();
    }

    /** The last of a kind, once it has ended. */
    synchronized Optional<LedgerJob> last(UUID workspace, LedgerJob.Kind kind) {
        return of(workspace).stream()
                .filter(each -> each.kind() == kind && each.ended() != null)
                .findFirst();
    }

    @Override
    public void destroy() {
        work.destroy();
    }
}
