package org.cxmaturity.model;

/** A proposed action has nothing to raise but a level that is open, and is not needed if the level is high already. */
public record DoubtfulAction(String action, String capability) implements Derived, QuestionStake {
    @Override
    public String key() {
        return "doubtful-action#" + action + "/" + capability;
    }
}
