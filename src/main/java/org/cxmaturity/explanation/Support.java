package org.cxmaturity.explanation;

import java.util.List;
import org.cxmaturity.model.Step;

/**
 * One way in which a conclusion was reached; any one is enough.
 *
 * @param parts what it rests on, what decides first
 */
record Support(Step step, List<WeightedFact> parts) {
    Support {
        parts = List.copyOf(parts);
    }
}
