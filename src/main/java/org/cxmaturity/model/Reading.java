package org.cxmaturity.model;

/** The three ways to read what is not known (R15): lowest, as stated, highest. */
public enum Reading {
    LOWEST,
    STATED,
    HIGHEST
}
