package org.cxmaturity.model;

import java.util.List;

/**
 * How much customer data a hub brings together.
 *
 * @param hub the source that is the hub, or {@link #NONE}
 * @param percent the share of the other customer-data sources that reach it, whole percent, rounded down
 * @param complete whether all sources and links are known; otherwise it is the share of those that are
 */
public record HubReach(String hub, int percent, boolean complete, boolean evidenced) implements Derived {
    /** Stands for a hub where there is none. */
    public static final String NONE = "none";

    /** That there is no hub, which only complete lists can show. */
    public static HubReach none() {
        return new HubReach(NONE, 0, true, false);
    }

    /**
     * A hub's share of the other sources.
     *
     * @param sources the customer-data sources besides the hub
     * @param inflow those of them that come into the hub
     * @param complete whether there are no other sources and links
     */
    public static HubReach of(Hub hub, List<DataSource> sources, IncomingData inflow, boolean complete) {
        return new HubReach(hub.source(), inflow.sources().size() * 100 / sources.size(), complete, hub.evidenced());
    }

    @Override
    public String key() {
        return "hub-reach#" + hub + "/" + percent + (complete ? "" : "/known");
    }
}
