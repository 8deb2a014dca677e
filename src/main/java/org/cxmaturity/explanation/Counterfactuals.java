package org.cxmaturity.explanation;

import java.util.List;
import java.util.Set;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.ProjectedLevel;

/** Asks the rules what would follow if something were otherwise. */
public interface Counterfactuals {
    /**
     * The result without some facts and with some levels assumed.
     *
     * @param without keys of given facts to leave out
     */
    Assessment suppose(Set<String> without, List<ProjectedLevel> assumed);
}
