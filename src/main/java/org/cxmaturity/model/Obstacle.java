package org.cxmaturity.model;

/** Something that stands in the way of change here (R25), by its id in the catalogue of obstacles. */
public record Obstacle(String obstacle) implements Derived {
    @Override
    public String key() {
        return "obstacle#" + obstacle;
    }
}
