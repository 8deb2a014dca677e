package org.cxmaturity.explanation;

import java.util.List;
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
        List<ReasonNode> under) {
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
                Kind.ABSENCE, Weight.NEEDED, null, text, null, null, null, List.of(), List.of(), List.of());
    }

    static ReasonNode reference(Weight weight, String key, String text, List<String> rests) {
        return new ReasonNode(Kind.REFERENCE, weight, key, text, null, null, null, List.of(), rests, List.of());
    }

    /** The same as something else to the node above. */
    ReasonNode as(Weight other) {
        return new ReasonNode(kind, other, key, text, rule, row, place, notes, rests, under);
    }

    /** The same in other words. */
    public ReasonNode saying(String words) {
        return new ReasonNode(kind, weight, key, words, rule, row, place, notes, rests, under);
    }
}
