package org.cxmaturity.model;

/** Who disagrees about a capability. */
public enum DisagreementKind {
    /** Departments with each other. */
    BETWEEN_DEPARTMENTS,
    /** People in one department with each other. */
    WITHIN_DEPARTMENT,
    ANSWERS_AND_FACTS,
    FACTS_AND_FACTS
}
