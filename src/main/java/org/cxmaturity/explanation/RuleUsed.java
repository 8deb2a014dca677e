package org.cxmaturity.explanation;

/**
 * The rule behind a conclusion.
 *
 * @param place {@code rules/file.drl:line}; empty where the rule base at hand does not have it
 */
public record RuleUsed(String id, String name, String place) {}
