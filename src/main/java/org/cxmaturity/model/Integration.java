package org.cxmaturity.model;

/** A directed link between two data sources; identity is resolved when one customer is known as one on both ends. */
public record Integration(
        String from, String to, Freshness freshness, boolean identityResolved, boolean evidenced, Backing backing)
        implements Given {
    @Override
    public <R> R by(GivenCases<R> cases) {
        return cases.integration(this);
    }

    @Override
    public String key() {
        return "integrations#" + from + "->" + to;
    }
}
