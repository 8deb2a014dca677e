package org.cxmaturity.model;

/** Whether customers are met in person, in a place where they come: a shop, a branch, a counter, a desk. */
public enum InPerson {
    YES,
    NO,
    UNKNOWN
}
