package org.cxmaturity.model;

/**
 * The stage on which the organisation stands in a model, under a reading.
 *
 * @param attained false where even the first stage's essential criteria are not met
 */
public record Standing(String model, Reading reading, String stage, int order, boolean attained) implements Derived {
    /** The place of the stage to work towards: the one above, or the first itself where it is not attained. */
    public int nextOrder() {
        return attained ? order + 1 : order;
    }

    @Override
    public String key() {
        return "standing#" + model + "/" + reading + "/" + stage + (attained ? "" : "/not-attained");
    }
}
