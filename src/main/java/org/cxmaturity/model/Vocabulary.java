package org.cxmaturity.model;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names a profile may use that only the rule base knows.
 *
 * @param capabilities all capability ids
 * @param optional the ids of the capabilities that may not apply
 * @param currencies the currencies the rate sheet knows, ISO 4217
 */
public record Vocabulary(Set<String> capabilities, Set<String> optional, Set<String> currencies) {
    public Vocabulary {
        capabilities = Collections.unmodifiableSet(new TreeSet<>(capabilities));
        optional = Collections.unmodifiableSet(new TreeSet<>(optional));
        currencies = Collections.unmodifiableSet(new TreeSet<>(currencies));
    }
}
