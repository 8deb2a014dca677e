package org.cxmaturity.model;

/** A technology and how far it is adopted. */
@ProfileItem(one = "A technology.", all = "Technologies and their adoption.")
public record Technology(
        @ProfileKey(value = "Its kind.", required = true) TechnologyKind kind,

        @ProfileKey(value = "How far it is in use.", required = true)
        Adoption adoption,

        boolean evidenced,
        Backing backing)
        implements Given {
    @Override
    public <R> R by(Cases<R> cases) {
        return cases.technology(this);
    }

    @Override
    public String key() {
        return "technologies#" + kind;
    }
}
