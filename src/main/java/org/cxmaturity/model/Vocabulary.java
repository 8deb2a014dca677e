package org.cxmaturity.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The names a profile may use that only the rule base knows.
 *
 * @param capabilities all capabilities' names by id
 * @param optional the ids of the capabilities that may not apply
 * @param currencies the currencies the rate sheet knows, ISO 4217
 * @param stages the ids of each maturity model's stages, the lowest first
 * @param terms the words of each list that the tables give, in order
 * @param levels the answers that each capability offers, and what they are called
 */
public record Vocabulary(
        Map<String, String> capabilities,
        Set<String> optional,
        Set<String> currencies,
        Map<String, List<String>> stages,
        Map<TermList, List<String>> terms,
        Map<String, Map<Integer, String>> levels) {
    public Vocabulary {
        terms = Map.copyOf(terms);
        levels = Map.copyOf(levels);
        stages = Collections.unmodifiableMap(new TreeMap<>(stages));
        capabilities = Collections.unmodifiableMap(new TreeMap<>(capabilities));
        optional = Collections.unmodifiableSet(new TreeSet<>(optional));
        currencies = Collections.unmodifiableSet(new TreeSet<>(currencies));
    }

    /** The ids of the maturity models. */
    public Set<String> models() {
        return stages.keySet();
    }

    /** The words of a list. */
    public List<String> terms(TermList list) {
        return terms.getOrDefault(list, List.of());
    }
}
