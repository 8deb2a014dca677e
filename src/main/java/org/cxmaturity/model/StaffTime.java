package org.cxmaturity.model;

/**
 * The time of its own people that an organisation has for change.
 *
 * @param days person-days a quarter
 * @param stated whether the profile says so; else it is assumed by headcount
 */
public record StaffTime(int days, boolean stated) implements Derived {
    @Override
    public String key() {
        return "staff-time#" + days + "/" + (stated ? "stated" : "assumed");
    }
}
