package org.cxmaturity.questionnaire;

import org.cxmaturity.tables.CapabilityRow;
import org.jspecify.annotations.Nullable;

/**
 * A capability that is asked about.
 *
 * @param claimed the level on file, for which only evidence is asked; null where the level is asked
 */
public record OpenCapability(
        CapabilityRow capability, @Nullable Integer claimed) {}
