package org.cxmaturity.model;

/**
 * An action comes first for another one, and deserves attention as soon as that one does.
 *
 * @param dependent the action that needs it
 * @param priority that one's priority
 */
public record InheritedPriority(String action, String dependent, Priority priority) implements Derived {
    @Override
    public String key() {
        return "inherited-priority#" + action + "/" + dependent + "/" + priority;
    }
}
