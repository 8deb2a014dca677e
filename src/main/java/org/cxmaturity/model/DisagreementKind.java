package org.cxmaturity.model;

/** Who disagrees about a capability: departments with each other, answers with facts, or facts with each other. */
public enum DisagreementKind {
    BETWEEN_DEPARTMENTS,
    ANSWERS_AND_FACTS,
    FACTS_AND_FACTS
}
