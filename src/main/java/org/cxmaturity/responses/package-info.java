/**
 * KPIs from raw responses (R31): what each cell of an export says, running sums by segment, period and series, and from these the
 * values with their intervals and the changes that are more than chance. Owns the definitions of the measures and the statistics;
 * holds no response, only sums, however many there are. May import {@code model} and {@code csv}; reads no file by itself.
 */
@NullMarked
package org.cxmaturity.responses;

import org.jspecify.annotations.NullMarked;
