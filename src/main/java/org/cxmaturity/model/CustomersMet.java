package org.cxmaturity.model;

/** Whether an organisation meets its customers in person, as far as facts show (R26): advice about shops is for those that have some. */
public record CustomersMet(InPerson inPerson) implements Derived {
    @Override
    public String key() {
        return "customers-met#" + inPerson;
    }
}
