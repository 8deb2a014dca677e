package org.cxmaturity.model;

/** Where a data source meets the customer. */
public enum Side {
    ONLINE,
    OFFLINE
}
