package org.cxmaturity.model;

import org.jspecify.annotations.Nullable;

/** Data passes from one source to another, over one link or several; as fresh as its slowest link, resolved only if every link is (R18). */
public record DataFlow(String from, String to, Freshness freshness, boolean identityResolved) implements Derived {
    /** One link. */
    public static DataFlow over(Integration link) {
        return new DataFlow(link.from(), link.to(), link.freshness(), link.identityResolved());
    }

    /** This flow, carried on over one more link. */
    public DataFlow then(Integration link) {
        Freshness slower = freshness.compareTo(link.freshness()) <= 0 ? freshness : link.freshness();
        return new DataFlow(from, link.to(), slower, identityResolved && link.identityResolved());
    }

    @Override
    public String key() {
        return "data-flow#" + from + "->" + to + "/" + freshness + (identityResolved ? "/resolved" : "");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return Derived.same(this, other);
    }

    @Override
    public int hashCode() {
        return key().hashCode();
    }
}
