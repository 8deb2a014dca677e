package org.cxmaturity.tables;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.cxmaturity.model.AnswerCombination;
import org.jspecify.annotations.Nullable;

/** A capability (R21). */
@Catalogue(
        name = "capabilities",
        workbook = "capabilities",
        sheet = "Capabilities",
        title = "Capabilities",
        help = "What an organisation can be more or less good at, with the question to ask and what each answer means.")
public record CapabilityRow(
        @Entry(title = "Capability", help = "dimension.name")
        String id,

        @Entry(title = "Dimension") @RefersTo(DimensionRow.class)
        String dimension,

        @Entry(title = "Name") String name,
        @Entry(title = "Question") String question,

        @Entry(
                title = "Answer 0",
                help = "none where the scale does not offer it.",
                optional = true,
                formerly = "0 absent")
        @Nullable
        String answer0,

        @Entry(title = "Answer 1", optional = true, formerly = "1 ad hoc") @Nullable
        String answer1,

        @Entry(title = "Answer 2", optional = true, formerly = "2 partial") @Nullable
        String answer2,

        @Entry(title = "Answer 3", optional = true, formerly = "3 mostly") @Nullable
        String answer3,

        @Entry(title = "Answer 4", optional = true, formerly = "4 always") @Nullable
        String answer4,

        @Entry(title = "Answer 5", optional = true) @Nullable
        String answer5,

        @Entry(title = "Whom to ask") String ask,
        @Entry(title = "Evidence to expect") String evidence,

        @Entry(title = "Scale", help = "Which answers it offers, and what each is worth.", assumed = "five-levels")
        @RefersTo(ScaleRow.class)
        String scale,

        @Entry(
                title = "May not apply",
                help = "yes where an organisation may state, with a reason, that it does not apply.")
        boolean optional,

        @Entry(
                title = "Several answers",
                help =
                        "How several people's answers combine: MEDIAN (of two middle ones the lower), LOWEST or HIGHEST.")
        AnswerCombination answers,

        @Entry(title = "Weight", help = "Weight in its dimension's score.") @Scale(min = 1, max = 5)
        int weight)
        implements Told {
    @Override
    public CapabilityRow told(UnaryOperator<String> words) {
        return new CapabilityRow(
                id,
                dimension,
                words.apply(name),
                words.apply(question),
                said(words, answer0),
                said(words, answer1),
                said(words, answer2),
                said(words, answer3),
                said(words, answer4),
                said(words, answer5),
                words.apply(ask),
                words.apply(evidence),
                scale,
                optional,
                answers,
                weight);
    }

    private static @Nullable String said(UnaryOperator<String> words, @Nullable String answer) {
        return answer == null ? null : words.apply(answer);
    }

    /** What each answer means, from 0 on; null for one that it does not offer. */
    public List<@Nullable String> meanings() {
        return Collections.unmodifiableList(Arrays.asList(answer0, answer1, answer2, answer3, answer4, answer5));
    }

    /** What a level of it means; nothing where no answer says it. */
    public String meaning(int level) {
        return Objects.requireNonNullElse(meanings().get(level), "");
    }
}
