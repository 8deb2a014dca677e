package org.cxmaturity.model;

/** How much a piece of evidence weighs: a fact outranks every answer; an absence yields to an answer. */
public enum Strength {
    FACT,
    ABSENCE
}
