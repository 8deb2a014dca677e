package org.cxmaturity.model;

/** The way feedback comes in. */
public enum FeedbackChannel {
    SURVEY,
    INTERVIEW,
    FOCUS_GROUP,
    CONTACT_CENTRE,
    WEB,
    SOCIAL,
    REVIEW_SITE,
    FRONTLINE,
    EMPLOYEE
}
