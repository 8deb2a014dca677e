package org.cxmaturity.model;

/** How the scores of a dimension's parts make its own. */
public enum Combination {
    /** Their mean: capabilities by their weights, dimensions all the same. */
    MEAN,
    /** Their sum: capabilities as many times as their weights say. */
    SUM
}
