package org.cxmaturity.model;

/**
 * A capability that alone keeps a stage out of reach in the lowest reading; of a group of which one more is needed, each that
 * would do.
 *
 * @param order the stage's place in the model, from 1
 * @param required the level that the stage asks
 */
public record SoleShortfall(String model, int order, String capability, int required) implements Derived {
    @Override
    public String key() {
        return "sole-shortfall#" + model + "/" + order + "/" + capability + "/" + required;
    }
}
