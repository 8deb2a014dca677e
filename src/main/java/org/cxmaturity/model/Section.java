package org.cxmaturity.model;

/** The sections of a profile that can be looked at or left out; the name is the profile's key. */
public enum Section {
    FEEDBACK_PROCESSES("feedbackProcesses"),
    SILOS("silos"),
    DATA_SOURCES("dataSources"),
    INTEGRATIONS("integrations"),
    TECHNOLOGIES("technologies"),
    CHANNELS("channels"),
    TRAINING("training"),
    KPIS("kpis"),
    ANSWERS("answers");

    private final String key;

    Section(String key) {
        this.key = key;
    }

    /** The section's key in a profile. */
    public String key() {
        return key;
    }
}
