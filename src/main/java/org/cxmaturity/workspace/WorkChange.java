package org.cxmaturity.workspace;

import java.time.Instant;
import java.util.UUID;

/**
 * A change of an action that is being done.
 *
 * @param version the item's after it
 * @param said what was changed, in words
 */
public record WorkChange(UUID item, long version, String by, Instant at, String said) {}
