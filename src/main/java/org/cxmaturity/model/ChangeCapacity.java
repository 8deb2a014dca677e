package org.cxmaturity.model;

/**
 * How many changes at a time a row says that the organisation can carry. Where several rows speak, the lowest counts.
 *
 * @param parallel 1 or more
 */
public record ChangeCapacity(int parallel) implements Derived {
    @Override
    public String key() {
        return "changes-at-a-time#" + parallel;
    }
}
