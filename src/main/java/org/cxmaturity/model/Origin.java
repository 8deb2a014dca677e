package org.cxmaturity.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a value was read.
 *
 * @param file its name, without directories
 * @param sheet null for a file that has none
 * @param cell as a spreadsheet calls it, such as {@code D7}
 * @param on the day it was given; null where nobody says
 */
public record Origin(
        String file,
        @Nullable String sheet,
        String cell,
        @Nullable LocalDate on) {}
