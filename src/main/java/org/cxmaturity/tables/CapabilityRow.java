package org.cxmaturity.tables;

import java.util.List;
import java.util.function.UnaryOperator;
import org.cxmaturity.model.AnswerCombination;

/** A capability (R21). */
@Catalogue(
        name = "capabilities",
        workbook = "capabilities",
        sheet = "Capabilities",
        title = "Capabilities",
        help =
                "What an organisation can be more or less good at, 0 to 4, with the question to ask and what each answer means.")
public record CapabilityRow(
        @Entry(title = "Capability", help = "dimension.name")
        String id,

        @Entry(title = "Dimension") @RefersTo(DimensionRow.class)
        String dimension,

        @Entry(title = "Name") String name,
        @Entry(title = "Question") String question,
        @Entry(title = "0 absent") String absent,
        @Entry(title = "1 ad hoc") String adHoc,
        @Entry(title = "2 partial") String partial,
        @Entry(title = "3 mostly") String mostly,
        @Entry(title = "4 always") String always,
        @Entry(title = "Whom to ask") String ask,
        @Entry(title = "Evidence to expect") String evidence,

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
                words.apply(absent),
                words.apply(adHoc),
                words.apply(partial),
                words.apply(mostly),
                words.apply(always),
                words.apply(ask),
                words.apply(evidence),
                optional,
                answers,
                weight);
    }
    /** What a level of it means, from 0 to 4. */
    public String meaning(int level) {
        return List.of(absent, adHoc, partial, mostly, always).get(level);
    }
}
