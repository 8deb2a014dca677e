package org.cxmaturity.analysis;

import org.cxmaturity.workbook.ReadResult;

/**
 * A rule base to compare with.
 *
 * @param name what to call it
 */
public record Earlier(String name, ReadResult.Read read) {}
