package org.cxmaturity.model;

/** How several facts about one capability combine into one level. */
public enum FactCombination {
    BEST,
    WORST
}
