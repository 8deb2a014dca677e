package org.cxmaturity.explanation;

/**
 * A fact on which something hangs: the rules were run without it, and it came out otherwise.
 *
 * @param fact the fact
 * @param without what it would be without it
 */
public record DecisiveFact(ReasonNode fact, String without) {}
