package org.cxmaturity.service.audit;

import java.util.List;
import java.util.Set;
import org.cxmaturity.assessment.Assessor;
import org.cxmaturity.explanation.Explainer;
import org.cxmaturity.explanation.RowExplanation;
import org.cxmaturity.explanation.SheetView;
import org.cxmaturity.explanation.SourcePlaces;
import org.cxmaturity.model.Derivation;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Input;
import org.cxmaturity.model.NearestName;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.model.RowRef;
import org.cxmaturity.rulebase.LoadedRuleBase;
import org.cxmaturity.rulebase.RuleSources;
import org.cxmaturity.service.profile.LoadedProfile;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.RowTypes;
import org.cxmaturity.tables.SheetRow;
import org.cxmaturity.tables.Tables;

/**
 * A row of a table that a record went by, and what it did for the recorded profile.
 *
 * @param around some rows of the same table, itself among them, in the order of their ids
 * @param all how many rows the table had
 */
public record RowAsItWas(RowExplanation row, List<SheetRow> around, int all) {
    private static final int NEIGHBOURS = 4;

    public RowAsItWas {
        around = List.copyOf(around);
    }

    /** The row in the rule base of an opened record; refused where there is none of that name. */
    static Result<RowAsItWas> of(LoadedProfile open, RowRef reference) {
        LoadedRuleBase rules = open.rules();
        return rules.places().containsKey(reference.toString())
                ? Result.done(found(open, reference))
                : Result.refused(
                        Fault.INPUT,
                        new Problem(
                                Input.ROW,
                                '"' + reference.toString() + "\", which is unknown",
                                "a row of the tables that the record went by",
                                NearestName.to(
                                        reference.toString(),
                                        Set.copyOf(rules.places().keySet()))));
    }

    private static RowAsItWas found(LoadedProfile open, RowRef reference) {
        Tables tables = open.rules().ruleBase().tables();
        SheetView sheets = new SheetView(tables, open.rules().places());
        List<? extends Row> all = tables.all(type(reference));
        List<String> ids = all.stream().map(Row::id).toList();
        int at = ids.indexOf(reference.id());
        List<SheetRow> around =
                all.subList(Math.max(0, at - NEIGHBOURS), Math.min(all.size(), at + NEIGHBOURS + 1)).stream()
                        .map(each -> sheets.row(RowTypes.ref(each), List.of()))
                        .toList();
        return new RowAsItWas(explainer(open, sheets).row(all.get(at)), around, all.size());
    }

    private static Class<? extends Row> type(RowRef reference) {
        return RowTypes.ALL.stream()
                .filter(each -> RowTypes.name(each).equals(reference.table()))
                .findFirst()
                .orElseThrow();
    }

    private static Explainer explainer(LoadedProfile open, SheetView sheets) {
        Derivation derivation = Assessor.derive(open.rules().ruleBase(), open.profile(), null);
        return new Explainer(
                derivation,
                open.rules().ruleBase().tables(),
                sheets,
                new SourcePlaces(open.places(), RuleSources.places()),
                (without, assumed) -> {
                    throw new IllegalStateException("a row is explained by what was, and not by what would be");
                });
    }
}
