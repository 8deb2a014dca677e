package org.cxmaturity.model;

/**
 * A finding on a level that an obstacle says the opposite of: the obstacle is told, the finding is not (R22).
 *
 * @param kind the finding's kind
 * @param capability the capability that it is about
 */
public record WithheldFinding(FindingKind kind, String capability, String obstacle) implements Derived {
    @Override
    public String key() {
        return "withheld-finding#" + kind + "/" + capability + "/" + obstacle;
    }
}
