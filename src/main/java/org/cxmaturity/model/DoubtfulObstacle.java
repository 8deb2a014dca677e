package org.cxmaturity.model;

/** Whether there is an obstacle hangs on a level that is open (R25). */
public record DoubtfulObstacle(String obstacle, String capability) implements Derived, QuestionStake {
    @Override
    public String key() {
        return "doubtful-obstacle#" + obstacle + "/" + capability;
    }
}
