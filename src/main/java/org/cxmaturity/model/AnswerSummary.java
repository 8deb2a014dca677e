package org.cxmaturity.model;

/**
 * What those who know say of a capability.
 *
 * @param median the lower of the two middle levels where their number is even
 * @param evidenced the highest level that comes with evidence; 0 where none does
 */
public record AnswerSummary(String capability, int lowest, int median, int highest, int evidenced) implements Derived {
    @Override
    public String key() {
        return "answer-summary#" + capability + "/" + lowest + "/" + median + "/" + highest;
    }
}
