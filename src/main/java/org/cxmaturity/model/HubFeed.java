package org.cxmaturity.model;

/** The freshest way by which a source's customer data comes into the hub. */
public record HubFeed(String source, String hub, Freshness freshness, boolean evidenced) implements Derived {
    @Override
    public String key() {
        return "hub-feed#" + source + "->" + hub + "/" + freshness;
    }
}
