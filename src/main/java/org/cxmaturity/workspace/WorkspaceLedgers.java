package org.cxmaturity.workspace;

import java.util.UUID;
import org.cxmaturity.audit.LedgerStore;

/** The ledgers of workspaces. */
public interface WorkspaceLedgers {
    /** A workspace's ledger. */
    LedgerStore of(UUID workspace);
}
