package org.cxmaturity.tables;

import org.jspecify.annotations.Nullable;

/**
 * A workbook that was brought back as it was shipped.
 *
 * @param file the workbook's file name
 * @param path where it is now
 * @param aside where the one that stood there was put; null where there was none, or it was the shipped one already
 * @param written whether anything was written: not where the shipped one stood there already
 */
public record RestoredWorkbook(
        String file, String path, @Nullable String aside, boolean written) {}
