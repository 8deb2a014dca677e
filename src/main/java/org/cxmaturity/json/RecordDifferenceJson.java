package org.cxmaturity.json;

import org.cxmaturity.comparison.FactChange;
import org.cxmaturity.comparison.RecordDifference;
import org.cxmaturity.comparison.RecordDifference.Side;
import org.cxmaturity.comparison.ResultChange;
import org.cxmaturity.comparison.ResultChange.Value;
import org.cxmaturity.wording.Words;
import org.jspecify.annotations.Nullable;

/** What differs between two assessments of an organisation, as JSON: the format {@code cx-maturity/audit-diff/v1}. */
public final class RecordDifferenceJson {
    private RecordDifferenceJson() {}

    /** The document. */
    public static String of(RecordDifference difference) {
        return Json.document("audit-diff", json -> {
            JsonHead.organisation(json, difference.organisation());
            compared(json, difference);
            json.objects("changes", difference.changes(), RecordDifferenceJson::change);
            json.objects("untried", difference.untried(), ProblemJson::problem);
        });
    }

    /** The two, and what facts and rules they do not share. */
    static void compared(Json json, RecordDifference difference) {
        json.object("before", () -> side(json, difference.before()));
        json.object("after", () -> side(json, difference.after()));
        json.objects("facts", difference.facts(), RecordDifferenceJson::fact);
        json.objects("rules", difference.tables().changes(), DifferenceJson::change);
        json.truth("otherCoreRules", difference.otherCoreRules());
    }

    /** One of the two. */
    static void side(Json json, Side side) {
        json.text("name", side.name()).text("asOf", side.asOf().toString());
        JsonHead.ruleBase(json, side.ruleBase());
    }

    private static void fact(Json json, FactChange fact) {
        json.text("fact", fact.key()).text("name", fact.name()).text("kind", Words.kebab(fact.kind()));
        json.objects("fields", fact.fields(), (to, field) -> to.text("path", field.path())
                .text("before", field.before())
                .text("after", field.after()));
    }

    /** A result that is otherwise. */
    static void change(Json json, ResultChange change) {
        json.text("kind", Words.kebab(change.kind()))
                .text("id", change.id())
                .text("before", id(change.before()))
                .text("after", id(change.after()))
                .text("by", Words.kebab(change.origin()));
    }

    private static @Nullable String id(@Nullable Value value) {
        return value == null ? null : value.id();
    }
}
