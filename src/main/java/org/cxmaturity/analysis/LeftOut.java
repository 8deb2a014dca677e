package org.cxmaturity.analysis;

import java.util.List;

/**
 * Analyses that could say nothing.
 *
 * @param analyses what they look for
 * @param because why they were left out
 */
public record LeftOut(List<String> analyses, String because) {
    public LeftOut {
        analyses = List.copyOf(analyses);
    }
}
