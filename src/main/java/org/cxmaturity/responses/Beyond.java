package org.cxmaturity.responses;

/**
 * Answers beyond their scale.
 *
 * @param answer as a number
 * @param first the place of the first of them
 */
public record Beyond(String answer, long count, String first) {}
