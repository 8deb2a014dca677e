package org.cxmaturity.model;

/**
 * The level that a capability is assumed to have once something was done about it (R29). It outranks facts and answers, counts as
 * evidenced, and never comes in with a profile: who plans or explains adds it, and the rules then say what would follow.
 *
 * @param cause what is assumed to bring it about, such as an action's id
 */
public record ProjectedLevel(String capability, int level, String cause) implements Given {
    @Override
    public <R> R by(Cases<R> cases) {
        return cases.projectedLevel(this);
    }

    @Override
    public String key() {
        return "projected#" + capability + "/" + level + "/" + cause;
    }
}
