package org.cxmaturity.model;

/** A directed link between two data sources; identity is resolved when one customer is known as one on both ends. */
@ProfileItem(one = "A directed link.", all = "Directed links between data sources.", most = 1_000)
public record Integration(
        @ProfileKey(value = "The source that data comes from.", required = true, listedAs = "dataSources")
        String from,

        @ProfileKey(value = "The source that it goes to.", required = true, listedAs = "dataSources")
        String to,

        @ProfileKey(value = "How soon data passes.", required = true)
        Freshness freshness,

        @ProfileKey(value = "Whether one customer is known as one on both ends.", required = true)
        boolean identityResolved,

        boolean evidenced,
        Backing backing)
        implements Given {
    @Override
    public <R> R by(Cases<R> cases) {
        return cases.integration(this);
    }

    @Override
    public String key() {
        return "integrations#" + from + "->" + to;
    }
}
