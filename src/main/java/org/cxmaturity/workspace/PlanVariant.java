package org.cxmaturity.workspace;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Limits of a plan, kept under a name. The plan itself is made anew whenever it is looked at.
 *
 * @param limits the limits and what is wanted of actions, as the address of the roadmap says them; empty for none
 * @param version the profile's version when it was kept
 * @param ruleBase the digest of the rule base when it was kept, {@code sha256:…}
 * @param by who kept it
 * @param archived since when it is out of the way; null where it is not
 */
public record PlanVariant(
        UUID id,
        UUID client,
        String name,
        String limits,
        long version,
        String ruleBase,
        String by,
        Instant at,
        @Nullable Instant archived) {}
