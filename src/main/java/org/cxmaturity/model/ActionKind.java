package org.cxmaturity.model;

/** The kinds of improvement action (R23). */
public enum ActionKind {
    PROCESS,
    TECHNOLOGY,
    TRAINING_AND_PEOPLE,
    CUSTOMER_ENGAGEMENT,
    DATA,
    LEADERSHIP_AND_CHANGE,
    MEASUREMENT
}
