package org.cxmaturity.speech;

import java.util.List;

/** What a questionnaire calls what it asks for. */
public enum FieldSentence implements Sentence {
    NUMBER,
    QUESTION,
    MEANING,
    ANSWER,
    WHY,
    STATE,
    COMMENT,
    EVIDENCE,
    EVIDENCE_ON,
    EVIDENCE_BY,
    ROLE,
    ROLE_HINT,
    DEPARTMENT,
    DEPARTMENT_HINT,
    ON,
    ON_HINT,
    RESPONDENT,
    RESPONDENT_HINT,
    NAME,
    INDUSTRY,
    EMPLOYEES,
    EMPLOYEES_HINT,
    COUNTRY,
    COUNTRY_HINT,
    SERVES,
    CURRENCY,
    BUDGET,
    STAFF_DAYS,
    QUARTERS,
    QUARTERS_HINT,
    READINESS,
    DEPARTMENT_NAME,
    PROCESS_NAME,
    FEEDBACK_CHANNEL,
    FORMAL,
    COLLECTED,
    REVIEWED,
    ACTED_ON,
    USED_BY,
    ONE_DEPARTMENT,
    OTHER_DEPARTMENT,
    SILO_OF,
    SEVERITY,
    SYSTEM_NAME,
    SYSTEM_KIND,
    OWNER,
    SIDE,
    CUSTOMER_DATA,
    LINK_FROM,
    LINK_TO,
    FRESHNESS,
    IDENTITY,
    TECHNOLOGY,
    ADOPTION,
    CHANNEL,
    LIVE,
    CONTENT,
    CONSISTENT,
    PREFERENCE,
    PAGE_LOAD,
    MOBILE,
    TOPIC,
    STAFF_SHARE,
    LAST_HELD,
    KPI,
    SERIES,
    VALUE,
    VALUE_HINT,
    MEASURED_ON,
    RESPONSES,
    SCALE_FROM,
    SCALE_TO,
    WORDING,
    SEGMENT,
    FIGURES_ON,
    MEDIAN_HOURS,
    PROMISED_HOURS,
    IN_TIME,
    FIRST_CONTACT,
    PROMISED_DAYS,
    COMPLAINTS_IN_TIME;

    private final List<String> names;

    FieldSentence(String... names) {
        this.names = List.of(names);
    }

    @Override
    public String id() {
        return "FIELD-" + name().replace('_', '-');
    }

    @Override
    public List<String> names() {
        return names;
    }
}
