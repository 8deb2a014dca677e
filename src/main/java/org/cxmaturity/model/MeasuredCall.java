package org.cxmaturity.model;

/**
 * Figures show that customers are failed in what an action raises or answers, so that it is called for by more than opinion.
 *
 * @param about the capability whose service figures fall short, or the KPI that has fallen
 */
public record MeasuredCall(String action, String about) implements Derived {
    @Override
    public String key() {
        return "measured-call#" + action + "/" + about;
    }
}
