package org.cxmaturity.model;

/** Somebody says that a capability does not apply, and something else gives it a level. */
public record ApplicabilityDisputed(String capability) implements Derived {
    @Override
    public String key() {
        return "applicability-disputed#" + capability;
    }
}
