package org.cxmaturity.assessment;

import java.util.List;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.Reading;
import org.cxmaturity.model.Standing;
import org.cxmaturity.model.Turn;
import org.cxmaturity.rulebase.RuleBase;

/**
 * Where an organisation stands and what it should do, without a word of why: what comparing many results needs, for about half
 * the time of a whole assessment.
 *
 * @param standings one a model, as stated
 * @param actions the ids of the recommended actions, by rank
 */
public record Outline(List<Standing> standings, List<String> actions) {
    static Outline of(RuleBase ruleBase, Profile profile, List<Fired> firings) {
        Catalogues catalogues = new Catalogues(ruleBase.tables(), new Conclusions(firings));
        Recommendations recommendations =
                new Recommendations(catalogues, new Levels(catalogues), new Money(catalogues, profile));
        return new Outline(
                catalogues.conclusions().all(Standing.class, each -> each.reading() == Reading.STATED),
                recommendations.turns().stream().map(Turn::action).toList());
    }
}
