package org.cxmaturity.workspace;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The editions of workspaces' rule bases. They are only ever added. */
public interface RuleEditions {
    /** The edition that a workspace goes by; empty where it goes by the rule base that came with the product. */
    Optional<RuleEdition> live(UUID workspace);

    /** All of a workspace, the newest first. */
    List<RuleEdition> of(UUID workspace);

    /** One of them. */
    Optional<RuleEdition> edition(UUID workspace, long number);

    /** Adds one; false, and nothing added, where there is one of that number already. */
    boolean add(UUID workspace, RuleEdition edition);
}
