package org.cxmaturity.tablecheck;

import java.util.List;

/**
 * Analyses that could say nothing.
 *
 * @param analyses what they look for
 * @param because why they were left out
 */
public record SkippedAnalyses(List<String> analyses, String because) {
    public SkippedAnalyses {
        analyses = List.copyOf(analyses);
    }
}
