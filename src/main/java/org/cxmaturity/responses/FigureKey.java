package org.cxmaturity.responses;

/**
 * Which figure a response belongs to.
 *
 * @param segment empty where nobody asks for segments
 * @param period empty where all time is one
 */
record FigureKey(String segment, SeriesKey series, String period) {}
