package org.cxmaturity.model;

/** An essential criterion of the stage is not met under the reading: the organisation stands below it (R14). */
public record Shortfall(String model, int order, Reading reading) implements Derived {
    @Override
    public String key() {
        return "shortfall#" + model + "/" + order + "/" + reading;
    }
}
