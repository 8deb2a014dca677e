package org.cxmaturity.model;

/**
 * An action is called for.
 *
 * @param cause the capability, the obstacle or the dependent action that calls for it
 * @param unlocks whether it closes a gap that holds the organisation back from a next stage
 */
public record ActionCalled(String action, String cause, boolean unlocks) implements Derived {
    @Override
    public String key() {
        return "action-called#" + action + "/" + cause + (unlocks ? "/unlocks" : "");
    }
}
