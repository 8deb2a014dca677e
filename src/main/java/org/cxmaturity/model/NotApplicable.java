package org.cxmaturity.model;

/** A capability that does not apply to this organisation, with a stated reason. */
public record NotApplicable(String capability) implements Derived {
    @Override
    public String key() {
        return "not-applicable#" + capability;
    }
}
