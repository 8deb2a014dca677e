package org.cxmaturity.audit;

import org.cxmaturity.model.Problem;

/** Is told how far the reading of a ledger has come, and what is wrong with it although it can be read. */
public interface LedgerWatch extends Progress {
    /** Nobody listens. */
    LedgerWatch NONE = new LedgerWatch() {
        @Override
        public void at(long done, long of) {}

        @Override
        public void noticed(Problem problem) {}
    };

    /** Something is wrong, such as an end that is no whole record. */
    void noticed(Problem problem);
}
