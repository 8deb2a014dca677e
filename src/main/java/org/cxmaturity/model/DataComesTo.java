package org.cxmaturity.model;

/** Customer data that a department owns is in a source, or comes to it. */
public record DataComesTo(String department, String source) implements Derived {
    /** Whether this department's name comes before the other's, so that a pair is met once. */
    public boolean precedes(String other) {
        return department.compareTo(other) < 0;
    }

    @Override
    public String key() {
        return "data-comes-to#" + department + "->" + source;
    }
}
