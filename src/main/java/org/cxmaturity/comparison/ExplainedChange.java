package org.cxmaturity.comparison;

import java.util.List;

/**
 * Something that two assessments of an organisation say otherwise, and why.
 *
 * @param causes each of them alone accounts for it; none where it could not be tried
 * @param smallest whether nothing can be left out of any of them; false where the search was ended before it came that far
 */
public record ExplainedChange(ResultChange change, List<ChangeCause> causes, boolean smallest) {
    public ExplainedChange {
        causes = List.copyOf(causes);
    }
}
