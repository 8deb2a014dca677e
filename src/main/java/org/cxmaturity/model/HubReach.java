package org.cxmaturity.model;

import java.util.List;

/**
 * How much customer data a hub brings together.
 *
 * @param hub the source that is the hub, or {@link #NONE}
 * @param percent the share of the other customer-data sources that reach it, whole percent, rounded down
 */
public record HubReach(String hub, int percent, boolean evidenced) implements Derived {
    /** Stands for a hub where there is none. */
    public static final String NONE = "none";

    /**
     * A hub's share of the other sources.
     *
     * @param sources the customer-data sources besides the hub
     * @param inflow those of them that come into the hub
     */
    public static HubReach of(Hub hub, List<DataSource> sources, IncomingData inflow) {
        return new HubReach(hub.source(), inflow.sources().size() * 100 / sources.size(), hub.evidenced());
    }

    /** Whether this hub is to be looked at rather than the other: it joins more, or as much and its name comes first. */
    public boolean outranks(HubReach other) {
        return percent != other.percent ? percent > other.percent : hub.compareTo(other.hub) < 0;
    }

    @Override
    public String key() {
        return "hub-reach#" + hub + "/" + percent;
    }
}
