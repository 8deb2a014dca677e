package org.cxmaturity.model;

/** A technology and how far it is adopted. */
public record Technology(TechnologyKind kind, Adoption adoption, boolean evidenced, Backing backing) implements Given {
    @Override
    public <R> R by(GivenCases<R> cases) {
        return cases.technology(this);
    }

    @Override
    public String key() {
        return "technologies#" + kind;
    }
}
