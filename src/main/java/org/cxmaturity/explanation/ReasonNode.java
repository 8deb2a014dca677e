package org.cxmaturity.explanation;

import java.util.List;
import org.cxmaturity.model.Pointers;
import org.cxmaturity.tables.SheetRow;
import org.jspecify.annotations.Nullable;

/**
 * Something that is so, in a sentence, and what it rests on.
 *
 * @param weight what it is to the node above
 * @param key the fact's key; null where the node is no fact
 * @param rule the rule that concluded it, or null
 * @param row the table row it went by, held against the facts, or null
 * @param place where the fact stands in the profile, or null
 * @param notes evidence, who said so, comments
 * @param rests the keys of the given facts under it, however deep, sorted; what was set aside is not among them
 * @param under what it rests on
 * @param explainedIn the model whose explanation says why it is so, where the tree does not; null elsewhere
 * @param moreWays how many ways lead to it besides those under it; only the trace has them
 */
public record ReasonNode(
        Kind kind,
        Weight weight,
        @Nullable String key,
        String text,
        @Nullable RuleUsed rule,
        @Nullable SheetRow row,
        @Nullable String place,
        List<String> notes,
        List<String> rests,
        List<ReasonNode> under,
        @Nullable String explainedIn,
        int moreWays) {
    /** What kind of thing a node says. */
    public enum Kind {
        /** The rules concluded it. */
        CONCLUSION,
        /** It came in with the profile. */
        FACT,
        /** Something is not there. */
        ABSENCE,
        /** One way to the conclusion above. */
        WAY,
        /** It is explained elsewhere. */
        REFERENCE
    }

    public ReasonNode {
        notes = List.copyOf(notes);
        rests = List.copyOf(rests);
        under = List.copyOf(under);
    }

    static ReasonNode absence(String text) {
        return new ReasonNode(
                Kind.ABSENCE, Weight.NEEDED, null, text, null, null, null, List.of(), List.of(), List.of(), null, 0);
    }

    /** What is explained above in the same tree, or where the stage in a model is. */
    static ReasonNode reference(
            Weight weight, String key, String text, List<String> rests, @Nullable String explainedIn) {
        return new ReasonNode(
                Kind.REFERENCE, weight, key, text, null, null, null, List.of(), rests, List.of(), explainedIn, 0);
    }

    /** What it says, and where else the reason is said. */
    public String text(Pointers shell) {
        return explainedIn == null ? text : text + " (" + shell.explain(explainedIn) + " says why)";
    }

    /** The notes, and where the ways are that are not under it. */
    public List<String> notes(Pointers shell) {
        return moreWays == 0
                ? notes
                : List.of(moreWays + " more ways lead to it; the trace of " + shell.assess() + " lists them");
    }

    /** The same as something else to the node above. */
    ReasonNode as(Weight other) {
        return new ReasonNode(kind, other, key, text, rule, row, place, notes, rests, under, explainedIn, moreWays);
    }

    /** The same in other words. */
    public ReasonNode saying(String words) {
        return new ReasonNode(kind, weight, key, words, rule, row, place, notes, rests, under, explainedIn, moreWays);
    }
}
