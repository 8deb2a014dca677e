package org.cxmaturity.explanation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.cxmaturity.model.Derived;

/** What is said of each kind of conclusion. */
final class WordsByKind {
    private final Map<Class<?>, Function<Derived, String>> words = new HashMap<>();

    <T extends Derived> WordsByKind of(Class<T> kind, Function<T, String> said) {
        words.put(kind, each -> said.apply(kind.cast(each)));
        return this;
    }

    /** The words; none where its kind has none. */
    Optional<String> say(Derived conclusion) {
        return Optional.ofNullable(words.get(conclusion.getClass())).map(said -> said.apply(conclusion));
    }
}
