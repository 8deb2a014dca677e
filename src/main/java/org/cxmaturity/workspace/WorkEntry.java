package org.cxmaturity.workspace;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What people say of an action that is to be done.
 *
 * @param owner who sees to it; empty where nobody is named
 * @param start when it begins; null where that is not said
 * @param due when it is to be finished; null where that is not said
 * @param note whatever else is to be said; empty for nothing
 */
public record WorkEntry(
        String owner, @Nullable LocalDate start, @Nullable LocalDate due, WorkState state, String note) {}
