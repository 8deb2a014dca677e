package org.cxmaturity.model;

/**
 * Two departments that keep something apart: stated in the profile, or inferred because no system joins their customer data (R18).
 *
 * @param id the profile's id; for an inferred silo, the two departments
 * @param inferred whether the rules concluded it
 */
public record Silo(
        String id,
        String first,
        String second,
        SiloKind of,
        Severity severity,
        boolean inferred,
        boolean evidenced,
        Backing backing)
        implements Given, Derived {
    /** The silo of data between two departments whose customer data meets nowhere. */
    public static Silo inferred(String first, String second) {
        return new Silo(first + "~" + second, first, second, SiloKind.DATA, Severity.HIGH, true, false, Backing.NONE);
    }

    @Override
    public <R> R by(Cases<R> cases) {
        return cases.silo(this);
    }

    @Override
    public String key() {
        return (inferred ? "inferred-silo#" : "silos#") + id;
    }
}
