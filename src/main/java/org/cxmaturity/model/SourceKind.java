package org.cxmaturity.model;

/** The kind of system that holds data. */
public enum SourceKind {
    CRM,
    WEB_ANALYTICS,
    EMAIL,
    POINT_OF_SALE,
    CONTACT_CENTRE,
    ECOMMERCE,
    LOYALTY,
    SOCIAL,
    SURVEY,
    DATA_WAREHOUSE,
    CUSTOMER_DATA_PLATFORM,
    OTHER
}
