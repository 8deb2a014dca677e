package org.cxmaturity.model;

/** Customer data of two departments meets in a common source; named in alphabetical order. */
public record DepartmentsJoined(String first, String second) implements Derived {
    @Override
    public String key() {
        return "departments-joined#" + first + "~" + second;
    }
}
