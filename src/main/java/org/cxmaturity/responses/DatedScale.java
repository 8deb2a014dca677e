package org.cxmaturity.responses;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A scale, and since when it was asked on.
 *
 * @param from the first day; null for the scale that was there first
 */
public record DatedScale(AnswerScale scale, @Nullable LocalDate from) {}
