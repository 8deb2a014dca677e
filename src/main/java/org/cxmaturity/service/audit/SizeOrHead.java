package org.cxmaturity.service.audit;

import java.util.List;
import java.util.Optional;
import org.cxmaturity.audit.LedgerTree;
import org.cxmaturity.audit.PublishedHead;
import org.cxmaturity.audit.TreeRoot;
import org.cxmaturity.model.Input;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Result;

/**
 * A ledger as it was at one time, by either of two things.
 *
 * @param size how many records it had
 * @param head the document of a head that was published then
 */
public record SizeOrHead(Optional<Long> size, Optional<NamedContent> head) {
    /** The root then; refused where the ledger never was so. */
    Result<TreeRoot> in(LedgerTree tree, Input wanted) {
        return size.map(records -> tree.root(wanted, records))
                .orElseGet(() -> PublishedHead.read(head.orElseThrow(), List.of())
                        .then(published -> tree.root(wanted, published)));
    }
}
