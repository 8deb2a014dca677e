package org.cxmaturity.model;

/** Who disagrees about a capability: departments with each other, or answers with facts. */
public enum DisagreementKind {
    BETWEEN_DEPARTMENTS,
    ANSWERS_AND_FACTS
}
