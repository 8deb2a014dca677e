package org.cxmaturity.assessment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.Reading;
import org.cxmaturity.model.Standing;
import org.cxmaturity.model.Turn;
import org.cxmaturity.rulebase.RuleBase;
import org.cxmaturity.tables.Row;

/**
 * Where an organisation stands and what it should do, without a word of why: what comparing many results needs, for about half
 * the time of a whole assessment.
 *
 * @param standings one a model, as stated
 * @param actions the ids of the recommended actions, by rank
 * @param rows every row that a rule went by
 */
public record Outline(List<Standing> standings, List<String> actions, Set<Row> rows) {
    static Outline of(RuleBase ruleBase, Profile profile, List<Fired> firings) {
        Catalogues catalogues = new Catalogues(ruleBase.tables(), new Conclusions(firings));
        Recommendations recommendations =
                new Recommendations(catalogues, new Levels(catalogues), new Money(catalogues, profile));
        Set<Row> rows = new HashSet<>();
        firings.forEach(fired -> {
            rows.addAll(fired.rows());
            if (fired.row() != null) {
                rows.add(fired.row());
            }
        });
        return new Outline(
                catalogues.conclusions().all(Standing.class, each -> each.reading() == Reading.STATED),
                recommendations.turns().stream().map(Turn::action).toList(),
                rows);
    }
}
