package org.cxmaturity.survey;

import java.util.Map;
import org.cxmaturity.model.NearestName;

/**
 * A capability that a survey may ask for.
 *
 * @param question as the catalogue asks it
 * @param names what its levels are called, such as {@code mostly}
 * @param meanings what each level says, in a sentence
 * @param optional whether it may not apply
 * @param letters what titles are held against
 */
public record AskedCapability(
        String id,
        String name,
        String question,
        Map<Integer, String> names,
        Map<Integer, String> meanings,
        boolean optional,
        Letters letters) {
    public AskedCapability {
        names = Map.copyOf(names);
        meanings = Map.copyOf(meanings);
    }

    /** A capability of the catalogue. */
    public AskedCapability(
            String id,
            String name,
            String question,
            Map<Integer, String> names,
            Map<Integer, String> meanings,
            boolean optional) {
        this(id, name, question, names, meanings, optional, Letters.of(id, name, question));
    }

    /** What it is called without case, spaces and signs: titles are held against it. */
    public record Letters(String id, String name, String question) {
        private static Letters of(String id, String name, String question) {
            return new Letters(NearestName.letters(id), NearestName.letters(name), NearestName.letters(question));
        }
    }
}
