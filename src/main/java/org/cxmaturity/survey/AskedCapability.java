package org.cxmaturity.survey;

import java.util.Map;

/**
 * A capability that a survey may ask for.
 *
 * @param question as the catalogue asks it
 * @param names what its levels are called, such as {@code mostly}
 * @param meanings what each level says, in a sentence
 * @param optional whether it may not apply
 */
public record AskedCapability(
        String id,
        String name,
        String question,
        Map<Integer, String> names,
        Map<Integer, String> meanings,
        boolean optional) {
    public AskedCapability {
        names = Map.copyOf(names);
        meanings = Map.copyOf(meanings);
    }
}
