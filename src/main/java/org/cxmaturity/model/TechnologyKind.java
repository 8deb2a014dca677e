package org.cxmaturity.model;

/** The kind of a customer-experience technology. */
public enum TechnologyKind {
    CRM,
    WEB_ANALYTICS,
    ADVANCED_ANALYTICS,
    MARKETING_AUTOMATION,
    PERSONALISATION,
    PREDICTION,
    EXPERIMENTATION,
    FEEDBACK_PLATFORM,
    CONTENT_MANAGEMENT
}
