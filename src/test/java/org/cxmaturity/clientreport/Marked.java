package org.cxmaturity.clientreport;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cxmaturity.model.Backing;
import org.cxmaturity.model.CapabilityAnswer;
import org.cxmaturity.model.Evidence;
import org.cxmaturity.model.Given;
import org.cxmaturity.model.Profile;
import org.jspecify.annotations.Nullable;

/**
 * A profile in which words that people must not be told by stand out: every role, comment and holder of evidence is replaced by a word
 * that no table and no text of the product has. The rules read none of them.
 */
final class Marked {
    /** What every such word starts with. */
    static final String MARK = "Quibblewick";

    private final Map<String, String> words = new TreeMap<>();

    private Marked() {}

    static Profile profile(Profile profile) {
        Marked marks = new Marked();
        List<Given> facts = profile.facts().stream().map(marks::fact).toList();
        return new Profile(profile.organisation(), profile.asOf(), facts);
    }

    private Given fact(Given fact) {
        try {
            RecordComponent[] parts = fact.getClass().getRecordComponents();
            Object[] values = new Object[parts.length];
            for (int at = 0; at < parts.length; at++) {
                Object value = parts[at].getAccessor().invoke(fact);
                boolean role =
                        fact instanceof CapabilityAnswer && parts[at].getName().equals("role");
                values[at] = role && value != null
                        ? word(value.toString())
                        : value instanceof Backing backing ? backing(backing) : value;
            }
            Class<?>[] types =
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return (Given) fact.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private Backing backing(Backing backing) {
        return new Backing(
                backing.evidence().stream()
                        .map(each -> new Evidence(each.ref(), each.on(), marked(each.by()), each.sha256()))
                        .toList(),
                marked(backing.comment()));
    }

    private @Nullable String marked(@Nullable String text) {
        return text == null ? null : word(text);
    }

    private String word(String text) {
        return words.computeIfAbsent(text, any -> MARK + words.size() + "x");
    }
}
