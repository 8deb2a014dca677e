package org.cxmaturity.model;

/** What it may cost a plan that leadership and change work opens it where people resist (R25). */
public enum ObstaclesFirst {
    /** It opens the plan where neither the target nor the gain suffers. */
    WHERE_FREE,
    /** Nothing else starts before it, though the target may be reached later for that. */
    STRICT
}
