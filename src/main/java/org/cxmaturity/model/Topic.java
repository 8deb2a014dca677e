package org.cxmaturity.model;

/** What staff are trained in (R24). */
public enum Topic {
    EMPATHY,
    COMMUNICATION,
    PROBLEM_SOLVING
}
