package org.cxmaturity.explanation;

import java.util.Map;

/**
 * Where things stand, for whoever wants to look.
 *
 * @param facts {@code file:line path} by the fact's key
 * @param rules {@code rules/file.drl:line} by the rule's name
 */
public record SourcePlaces(Map<String, String> facts, Map<String, String> rules) {
    public SourcePlaces {
        facts = Map.copyOf(facts);
        rules = Map.copyOf(rules);
    }
}
