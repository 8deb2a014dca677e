package org.cxmaturity.audit;

/** Is told how far long work has come. */
public interface Progress {
    /** Nobody listens. */
    Progress NONE = (done, of) -> {};

    /** So much of so much is done. */
    void at(long done, long of);
}
