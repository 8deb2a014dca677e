package org.cxmaturity.workspace;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody changed in a draft in one go. Steps are only ever added: what takes one back is a step of its own.
 *
 * @param number its place among the draft's steps, from 1
 * @param table the name of the table that it changes
 * @param changes what it changes, as the draft's format says it
 * @param undoes the number of the step that it takes back; null where it takes none back
 */
public record DraftStep(
        long number, String table, String changes, @Nullable Long undoes, String by, Instant at) {}
