package org.cxmaturity.model;

/**
 * The one level that several people's answers make, as the catalogue combines them (R19).
 *
 * @param evidenced the highest level that comes with evidence; 0 where none does
 */
public record CombinedAnswers(String capability, int level, int evidenced) implements Derived {
    @Override
    public String key() {
        return "combined-answers#" + capability + "/" + level;
    }
}
