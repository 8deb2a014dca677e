package org.cxmaturity.model;

/** A department that owns at least one source of customer data. */
public record CustomerDataOwner(String department) implements Derived {
    /** Whether this department's name comes before the other's, so that a pair is met once. */
    public boolean precedes(String other) {
        return department.compareTo(other) < 0;
    }

    @Override
    public String key() {
        return "customer-data-owner#" + department;
    }
}
