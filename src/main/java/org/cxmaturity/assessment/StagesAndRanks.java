package org.cxmaturity.assessment;

import java.util.List;
import org.cxmaturity.model.ActionOrder;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.Reading;
import org.cxmaturity.model.Standing;
import org.cxmaturity.rulebase.RuleBase;

/**
 * Where an organisation stands and what it should do, without a word of why: what comparing many results needs, for about half
 * the time of a whole assessment.
 *
 * @param standings one a model, as stated
 * @param actions the ids of the recommended actions, by rank
 */
public record StagesAndRanks(List<Standing> standings, List<String> actions) {
    static StagesAndRanks of(RuleBase ruleBase, Profile profile, List<RuleFiring> firings) {
        Catalogues catalogues = Catalogues.of(ruleBase.tables(), new Conclusions(firings));
        Recommendations recommendations =
                new Recommendations(catalogues, new Levels(catalogues), new CurrencyConversion(catalogues, profile));
        return new StagesAndRanks(
                catalogues.conclusions().all(Standing.class, each -> each.reading() == Reading.STATED),
                recommendations.turns().stream().map(ActionOrder::action).toList());
    }
}
