package org.cxmaturity.model;

/**
 * How far what a hub knows comes to where customers are spoken to, and how fresh (R18).
 *
 * @param hub the source that is the hub
 * @param freshness as fresh as the slowest link on the way, or fresher
 * @param percent of all ways from another source of customer data to a system where customers are spoken to, the share that lead
 *     through the hub and are as fresh; whole percent, rounded down
 * @param complete whether all systems and links are known; otherwise it is the share of those that are
 */
public record HubUse(String hub, Freshness freshness, int percent, boolean complete, boolean evidenced)
        implements Derived {
    /** What of a hub's knowledge arrives. */
    public static HubUse of(Hub hub, HubReach reach, OutgoingData outflow) {
        return new HubUse(hub.source(), outflow.freshness(), outflow.percent(), reach.complete(), hub.evidenced());
    }

    @Override
    public String key() {
        return "hub-use#" + hub + "/" + freshness + "/" + percent + (complete ? "" : "/known");
    }
}
