package org.cxmaturity.model;

/**
 * How much customer data a hub brings together.
 *
 * @param hub the source that is the hub, or {@link #NONE}
 * @param percent the share of the other customer-data sources that reach it, whole percent, rounded down
 */
public record HubReach(String hub, int percent, boolean evidenced) implements Derived {
    /** Stands for a hub where there is none. */
    public static final String NONE = "none";

    @Override
    public String key() {
        return "hub-reach#" + hub + "/" + percent;
    }
}
