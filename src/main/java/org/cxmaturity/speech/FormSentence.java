package org.cxmaturity.speech;

import java.util.List;

/** A questionnaire that a client fills in: cover, headings, states and hints. */
public enum FormSentence implements Sentence {
    TITLE("organisation"),
    TITLE_ANYWHERE,
    PURPOSE,
    HOW,
    HOW_CELLS,
    HOW_LEVEL,
    HOW_UNKNOWN("unknown", "without"),
    HOW_EVIDENCE,
    HOW_LISTS,
    HOW_LEAVE,
    WHO,
    PROGRESS,
    SHEET,
    ABOUT,
    ASKED,
    ANSWERED,
    SHARE,
    ALL_QUESTIONS,
    IS_COMPLETE,
    FIRST,
    FIRST_ABOUT,
    START,
    BACK,
    ORGANISATION,
    ORGANISATION_ABOUT,
    DEPARTMENTS,
    DEPARTMENTS_ABOUT,
    FEEDBACK_PROCESSES,
    FEEDBACK_PROCESSES_ABOUT,
    SILOS,
    SILOS_ABOUT,
    DATA_SOURCES,
    DATA_SOURCES_ABOUT,
    INTEGRATIONS,
    INTEGRATIONS_ABOUT,
    TECHNOLOGIES,
    TECHNOLOGIES_ABOUT,
    CHANNELS,
    CHANNELS_ABOUT,
    TRAINING,
    TRAINING_ABOUT,
    KPIS,
    KPIS_ABOUT,
    SERVICE,
    SERVICE_ABOUT,
    COMPLETE("yes"),
    OPEN,
    DONE,
    KNOWN,
    SAY_WHY,
    UNKNOWN,
    NOT_APPLICABLE,
    LEVEL("level", "name"),
    TO_SHOW("evidence"),
    CLAIMED("level"),
    CHOOSE,
    CHOOSE_OR_WRITE,
    WRITE_SEVERAL("none"),
    WRITE_DAY,
    WRITE_NUMBER("least", "most"),
    WRITE_SHARE,
    NOT_OFFERED,
    FOOT;

    private final List<String> names;

    FormSentence(String... names) {
        this.names = List.of(names);
    }

    @Override
    public String id() {
        return "FORM-" + name().replace('_', '-');
    }

    @Override
    public List<String> names() {
        return names;
    }
}
