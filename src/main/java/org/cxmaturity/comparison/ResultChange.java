package org.cxmaturity.comparison;

import org.jspecify.annotations.Nullable;

/**
 * Something that two assessments of an organisation say otherwise.
 *
 * @param id of the model, the capability, the finding or the action
 * @param name what people call it
 * @param before what the first one says; null where it says nothing of it
 * @param after what the second one says; null where it says nothing of it
 */
public record ResultChange(
        Kind kind,
        String id,
        String name,
        @Nullable Value before,
        @Nullable Value after,
        Origin origin) {
    /** What it is said of. */
    public enum Kind {
        /** On which stage of a model the organisation stands. */
        STAGE,
        /** The lowest and the highest stage that fit what is unknown or not evidenced. */
        RANGE,
        /** The stage if only what is evidenced counted. */
        EVIDENCED,
        /** A capability's level. */
        LEVEL,
        /** A finding, by its text. */
        FINDING,
        /** A recommended action, by its rank. */
        ACTION
    }

    /**
     * What is said.
     *
     * @param id for programs
     * @param words for people
     */
    public record Value(String id, String words) {}

    /** What made the difference, found by assessing the facts of each by the rules of the other. */
    public enum Origin {
        /** The facts: the rules change nothing of it. */
        FACTS,
        /** The rules: the facts change nothing of it. */
        RULES,
        /** Either of them alone would have done it. */
        EITHER,
        /** Neither of them alone does it, both together do. */
        TOGETHER,
        /** Each of them did a part. */
        BOTH,
        /** It was not found: the facts of one can't be assessed by the rules of the other. */
        UNKNOWN
    }
}
