package org.cxmaturity.model;

/**
 * How the answer to one question moves an end of a model's range, whatever else stays open (R15). An answer is a level with its
 * evidence: whoever asks has what shows it shown.
 *
 * @param end {@link Reading#HIGHEST}: an answer below {@code required} brings the highest stage down below the stage {@code order};
 *     {@link Reading#LOWEST}: an answer of {@code required} or above raises the lowest stage to it
 * @param order the stage's place in the model, from 1
 * @param stages by how many stages; 0 where it only decides whether the first stage is attained
 */
public record Narrowing(String capability, String model, Reading end, int order, int required, int stages)
        implements Derived, QuestionStake {
    /** An answer below what a criterion asks brings the highest stage down below the criterion's. */
    public static Narrowing down(CriterionCheck check, Standing highest) {
        return new Narrowing(
                check.capability(),
                check.model(),
                Reading.HIGHEST,
                check.order(),
                check.required(),
                highest.order() - Math.max(1, check.order() - 1));
    }

    /** An answer as high as the only thing that is missing of the next stage raises the lowest stage to it. */
    public static Narrowing up(SoleShortfall missing, Standing lowest) {
        return new Narrowing(
                missing.capability(),
                missing.model(),
                Reading.LOWEST,
                missing.order(),
                missing.required(),
                missing.order() - lowest.order());
    }

    /** The same, a stage further up, of an answer that is this high, too. */
    public Narrowing onwards(int level) {
        return new Narrowing(capability, model, end, order + 1, Math.max(required, level), stages + 1);
    }

    /** By how many stages an answer moves the end of the range. */
    public int by(int answer) {
        return (end == Reading.LOWEST) == answer >= required ? stages : 0;
    }

    @Override
    public String key() {
        return "narrowing#" + capability + "/" + model + "/" + end + "/" + order + "/" + required;
    }
}
