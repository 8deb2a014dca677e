package org.cxmaturity.service.reassessment;

import java.util.Optional;
import org.cxmaturity.audit.LedgerStore;
import org.cxmaturity.model.NamedContent;

/** Where an assessment to compare comes from. */
public sealed interface AssessmentSource {
    /**
     * A profile, to be assessed.
     *
     * @param tables the tables to go by, as the shell's user names them, or the product's own
     */
    record OfProfile(NamedContent profile, Optional<String> tables) implements AssessmentSource {}

    /**
     * A record of a ledger, which goes by the tables of its archive.
     *
     * @param id its number, or the first digits of its hash
     */
    record OfRecord(LedgerStore ledger, String id) implements AssessmentSource {}
}
