package org.cxmaturity.model;

/** What comes first where a day is written as three numbers with the year last. */
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST
}
