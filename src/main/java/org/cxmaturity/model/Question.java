package org.cxmaturity.model;

/**
 * Something to ask, because the answer could change a placement (R15).
 *
 * @param order the stage that hangs on it
 * @param forEvidence whether the level is claimed and only its evidence is missing
 */
public record Question(String capability, String model, int order, boolean forEvidence) implements Derived {
    @Override
    public String key() {
        return "question#" + capability + "/" + model + "/" + order + (forEvidence ? "/evidence" : "");
    }
}
