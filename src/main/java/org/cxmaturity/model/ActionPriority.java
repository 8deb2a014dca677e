package org.cxmaturity.model;

/** The priority of a recommended action. */
public record ActionPriority(String action, Priority priority) implements Derived {
    @Override
    public String key() {
        return "action-priority#" + action + "/" + priority;
    }
}
