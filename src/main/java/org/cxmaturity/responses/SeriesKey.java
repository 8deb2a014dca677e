package org.cxmaturity.responses;

/**
 * What makes values comparable: a change of either begins a new series.
 *
 * @param wording of the question; empty where it is not known
 */
public record SeriesKey(String wording, AnswerScale scale) {
    /** Why values of this series are not compared with those of another. */
    public String against(SeriesKey before) {
        boolean words = !wording.equals(before.wording);
        boolean ends = !scale.equals(before.scale);
        String other = words ? "another wording" : "";
        return other + (words && ends ? " and " : "") + (ends ? "another scale, " + scale : "");
    }
}
