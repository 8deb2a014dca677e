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
    OTHER;

    /** Whether it is a kind of system in which customers are spoken to, or from which they are written to. */
    public boolean speaksWithCustomers() {
        return switch (this) {
            case CRM, EMAIL, POINT_OF_SALE, CONTACT_CENTRE, ECOMMERCE, SOCIAL -> true;
            case WEB_ANALYTICS, LOYALTY, SURVEY, DATA_WAREHOUSE, CUSTOMER_DATA_PLATFORM, OTHER -> false;
        };
    }
}
