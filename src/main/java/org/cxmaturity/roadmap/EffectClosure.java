package org.cxmaturity.roadmap;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * The levels that actions bring about when they are done in whatever order serves best: one may bring about the level that
 * another one asks for.
 */
final class EffectClosure {
    private final ToIntFunction<String> before;
    private final Map<String, Integer> raised = new TreeMap<>();

    /** @param before a capability's level before anything is done */
    EffectClosure(ToIntFunction<String> before) {
        this.before = before;
    }

    /** Lets actions have their effects until none raises anything any more; gives the actions that raised something. */
    <A> Set<A> add(Collection<A> actions, Function<A, ? extends Collection<ActionEffect>> effects) {
        Set<A> effective = new LinkedHashSet<>();
        boolean more = true;
        while (more) {
            more = false;
            for (A action : actions) {
                for (ActionEffect effect : effects.apply(action)) {
                    if (raise(effect)) {
                        effective.add(action);
                        more = true;
                    }
                }
            }
        }
        return effective;
    }

    private boolean raise(ActionEffect effect) {
        int level = level(effect.capability());
        boolean raises = level >= effect.from() && level < effect.to();
        if (raises) {
            raised.put(effect.capability(), effect.to());
        }
        return raises;
    }

    /** A capability's level after what was done. */
    int level(String capability) {
        Integer level = raised.get(capability);
        return level == null ? before.applyAsInt(capability) : level;
    }

    /** The levels that were raised, by capability. */
    Map<String, Integer> raised() {
        return raised;
    }
}
