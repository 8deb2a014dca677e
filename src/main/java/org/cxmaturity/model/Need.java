package org.cxmaturity.model;

/** What the next stage of a model asks of a capability and does not find (R16). */
public record Need(String model, String capability, int level, int required, boolean essential) implements Derived {
    @Override
    public String key() {
        return "need#" + model + "/" + capability + "/" + level + "/" + required + (essential ? "/essential" : "");
    }
}
