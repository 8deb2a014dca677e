package org.cxmaturity.speech;

import java.util.List;

/** What the values of a profile's facts are called inside a sentence. */
public enum ValueSentence implements Sentence {
    FEEDBACK_PROCESSES,
    SILOS,
    DATA_SOURCES,
    INTEGRATIONS,
    TECHNOLOGIES,
    CHANNELS,
    TRAINING,
    KPIS,
    SERVICE,
    ANSWERS,
    CRM,
    WEB_ANALYTICS,
    EMAIL,
    EMAIL_SYSTEM,
    POINT_OF_SALE,
    CONTACT_CENTRE,
    ECOMMERCE,
    LOYALTY,
    SOCIAL,
    SURVEY,
    DATA_WAREHOUSE,
    CUSTOMER_DATA_PLATFORM,
    OTHER,
    ONLINE,
    OFFLINE,
    MANUAL,
    WEEKLY,
    DAILY,
    HOURLY,
    REAL_TIME,
    EMPATHY,
    COMMUNICATION,
    PROBLEM_SOLVING,
    NPS,
    CSAT,
    CES,
    RETENTION;

    private final List<String> names;

    ValueSentence(String... names) {
        this.names = List.of(names);
    }

    @Override
    public String id() {
        return "VALUE-" + name().replace('_', '-');
    }

    @Override
    public List<String> names() {
        return names;
    }
}
