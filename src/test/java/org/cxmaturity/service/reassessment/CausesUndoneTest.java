package org.cxmaturity.service.reassessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.cxmaturity.Seeds;
import org.cxmaturity.comparison.ChangeCause;
import org.cxmaturity.comparison.ExplainedChange;
import org.cxmaturity.comparison.FactChange;
import org.cxmaturity.comparison.RecordDifference;
import org.cxmaturity.comparison.ResultChange;
import org.cxmaturity.comparison.ResultChange.Kind;
import org.cxmaturity.comparison.ResultChange.Origin;
import org.cxmaturity.comparison.TableChange;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.rulebase.LoadedRuleBase;
import org.cxmaturity.service.audit.Assessed;
import org.cxmaturity.service.audit.CompareRecords;
import org.junit.jupiter.api.Test;

/**
 * On generated pairs, facts edited, tables edited, or both: the causes named for a difference, put back one after the other, undo it,
 * and with one of them left as it is they do not. Facts and cells are put back here by other code than the product's.
 */
class CausesUndoneTest {
    private static final int PAIRS = 12;

    /** How often which kind of difference was put down to what. */
    private final Map<Origin, Integer> origins = new EnumMap<>(Origin.class);

    private int groups;
    private int causes;

    @Test
    void the_causes_of_a_difference_undo_it_and_none_of_them_can_be_left_out() {
        for (int pair = 0; pair < Seeds.of(PAIRS, 6); pair++) {
            Random random = new Random(31L * pair + 7);
            EditedProfiles profiles = new EditedProfiles(random);
            NamedContent old = profiles.any();
            NamedContent now = pair % 3 == 1 ? old : profiles.edited(old, 1 + random.nextInt(10));
            LoadedRuleBase rules =
                    pair % 3 == 0 ? EditedTables.shipped() : new EditedTables(random).edited(1 + random.nextInt(6));
            check(
                    pair,
                    Assessed.of(old, EditedTables.shipped()).orElseThrow(),
                    Assessed.of(now, rules).orElseThrow());
        }
        System.getLogger("compared")
                .log(System.Logger.Level.INFO, origins + ", causes " + causes + ", of several changes " + groups);
        assertThat(origins).containsKeys(Origin.FACTS, Origin.RULES);
    }

    private void check(int pair, Assessed before, Assessed after) {
        RecordDifference difference = CompareRecords.between(before, after).orElseThrow();
        List<ExplainedChange> explained = new CausesOfChanges(before, after, difference).explained();

        assertThat(explained).extracting(ExplainedChange::change).isEqualTo(difference.changes());
        Put put = new Put(before, after);
        Map<ChangeCause, Assessment> undone = new LinkedHashMap<>();
        for (ExplainedChange each : explained) {
            String as = "pair " + pair + ": " + each.change();
            origins.merge(each.change().origin(), 1, Integer::sum);
            assertThat(each.causes()).as(as).isNotEmpty();
            for (ChangeCause cause : each.causes()) {
                causes++;
                assertThat(says(undone.computeIfAbsent(cause, put::back), each.change()))
                        .as("%s because of %s", as, cause)
                        .isTrue();
                if (cause.size() > 1 && each.smallest()) {
                    groups++;
                    smaller(cause)
                            .forEach(less -> assertThat(says(undone.computeIfAbsent(less, put::back), each.change()))
                                    .as("%s because of %s, of which %s is enough", as, cause, less)
                                    .isFalse());
                }
            }
        }
    }

    /** Whether a result says what was said before the change: nothing differs between it and the old one there. */
    private static boolean says(Assessment result, ResultChange change) {
        return of(change.kind(), change.id(), result).equals(before(change));
    }

    private static String before(ResultChange change) {
        return change.before() == null ? "nothing" : change.before().id();
    }

    private static String of(Kind kind, String id, Assessment result) {
        return switch (kind) {
            case STAGE ->
                result.placements().stream()
                        .filter(each -> each.model().equals(id))
                        .map(each -> (each.attained() ? "" : "below ") + each.stage())
                        .findFirst()
                        .orElse("nothing");
            case EVIDENCED ->
                result.placements().stream()
                        .filter(each -> each.model().equals(id))
                        .map(each -> (each.evidenced().attained() ? "" : "below ")
                                + each.evidenced().stage())
                        .findFirst()
                        .orElse("nothing");
            case RANGE ->
                result.placements().stream()
                        .filter(each -> each.model().equals(id))
                        .map(each ->
                                each.range().lowest() + " to " + each.range().highest())
                        .findFirst()
                        .orElse("nothing");
            case LEVEL ->
                result.capabilities().stream()
                        .filter(each -> each.id().equals(id))
                        .map(each -> each.level() == null
                                ? each.basis().word()
                                : each.level().toString())
                        .findFirst()
                        .orElse("nothing");
            case FINDING ->
                result.findings().stream()
                        .filter(each -> each.id().equals(id))
                        .map(Assessment.Finding::text)
                        .findFirst()
                        .orElse("nothing");
            case ACTION ->
                result.recommendations().stream()
                        .filter(each -> each.action().equals(id))
                        .map(each -> Integer.toString(each.rank()))
                        .findFirst()
                        .orElse("nothing");
        };
    }

    /** The cause without each of its changes, one at a time. */
    private static List<ChangeCause> smaller(ChangeCause cause) {
        List<ChangeCause> smaller = new ArrayList<>();
        for (FactChange fact : cause.facts()) {
            smaller.add(new ChangeCause(
                    cause.facts().stream().filter(each -> each != fact).toList(), cause.tables()));
        }
        for (TableChange table : cause.tables()) {
            smaller.add(new ChangeCause(
                    cause.facts(),
                    cause.tables().stream().filter(each -> each != table).toList()));
        }
        return smaller;
    }
}
