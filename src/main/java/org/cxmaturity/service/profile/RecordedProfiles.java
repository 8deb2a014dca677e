package org.cxmaturity.service.profile;

import org.cxmaturity.model.Result;

/** The profiles of records that are kept in ledgers. */
public interface RecordedProfiles {
    /**
     * The profile of a record.
     *
     * @param citation as a shell's user cites it: on a command line {@code LEDGER#ID}
     */
    Result<RecordedProfile> of(String citation);
}
