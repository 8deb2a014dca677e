package org.cxmaturity.model;

/** What a department says of a capability: the median of its people's answers. */
public record DepartmentView(String capability, String department, int level) implements Derived {
    @Override
    public String key() {
        return "department-view#" + capability + "/" + department + "/" + level;
    }
}
