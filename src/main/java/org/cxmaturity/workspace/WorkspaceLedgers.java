package org.cxmaturity.workspace;

import java.util.List;
import java.util.UUID;
import org.cxmaturity.audit.Hash;
import org.cxmaturity.audit.LedgerStore;

/** The ledgers of workspaces. */
public interface WorkspaceLedgers {
    /** A workspace's ledger. */
    LedgerStore of(UUID workspace);

    /** The hashes of everything that records rest on, in any workspace: workbooks, rules and programs. */
    List<Hash> contents();

    /** The people whom a ledger's records mean, as the file beside a ledger says it. */
    byte[] people(UUID workspace);
}
