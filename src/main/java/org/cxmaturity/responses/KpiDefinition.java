package org.cxmaturity.responses;

import java.util.List;
import org.cxmaturity.model.KpiKind;

/**
 * What a KPI is made of.
 *
 * @param top how many of the highest answers count as satisfied, or as agreeing; 0 where the kind's own number goes by the scale
 */
public record KpiDefinition(KpiKind kind, int top) {
    static final AnswerScale NPS_SCALE = new AnswerScale(0, 10);
    static final AnswerScale KEPT_OR_LOST = new AnswerScale(0, 1);

    private static final int PROMOTER = 9;
    private static final int DETRACTOR = 6;
    private static final int TOP_BOXES = 2;

    /** Below it the normal distribution is no fair picture. */
    public static final int FEWEST = 30;

    static KpiDefinition of(KpiRequest asked) {
        return new KpiDefinition(asked.kind(), asked.top().orElse(asked.kind() == KpiKind.CSAT ? TOP_BOXES : 0));
    }

    /** How many of a scale's highest answers count: for CES, where it is not stated, those above its middle. */
    private int top(AnswerScale scale) {
        return top > 0 ? top : scale.points() / 2;
    }

    /** The lowest answer that counts as satisfied or as agreeing. */
    public int lowestHigh(AnswerScale scale) {
        return scale.max() - top(scale) + 1;
    }

    /** Whether so many of the highest answers leave any that do not count. */
    boolean fits(AnswerScale scale) {
        return top(scale) < scale.points();
    }

    boolean high(int hundredths, AnswerScale scale) {
        return switch (kind) {
            case NPS -> hundredths >= PROMOTER * AnswerScale.HUNDREDTHS;
            case CSAT, CES -> hundredths >= lowestHigh(scale) * AnswerScale.HUNDREDTHS;
            case RETENTION -> hundredths > 0;
        };
    }

    boolean low(int hundredths) {
        return kind == KpiKind.NPS && hundredths <= DETRACTOR * AnswerScale.HUNDREDTHS;
    }

    /** The value of the answers, of which there is one at least. */
    Estimate value(Tally of, AnswerScale scale) {
        return switch (kind) {
            case NPS -> Statistics.netShare(of.high(), of.low(), of.answers());
            case CSAT, RETENTION -> Statistics.share(of.high(), of.answers());
            case CES -> Statistics.mean(of.sum(), of.squares(), of.answers(), scale);
        };
    }

    /** Whether there are enough answers for a test of a change, and for an interval that is more than rough. */
    public static boolean enough(long answers) {
        return answers >= FEWEST;
    }

    /** How often chance alone makes two values differ at least so much. */
    double chance(Tally one, Tally other, AnswerScale scale) {
        Estimate first = value(one, scale);
        Estimate second = value(other, scale);
        return switch (kind) {
            case NPS -> Statistics.differ(first, second);
            case CSAT, RETENTION -> Statistics.sharesDiffer(one.high(), one.answers(), other.high(), other.answers());
            case CES -> Statistics.meansDiffer(first, one.answers(), second, other.answers());
        };
    }

    /** The measure, its interval and its test, each in a sentence. */
    public List<String> words() {
        return switch (kind) {
            case NPS ->
                List.of(
                        "NPS: the share of promoters (9 or 10) less that of detractors (0 to 6), in points, on 0–10",
                        "interval: 95 %, by the variance of the difference of two shares of one multinomial sample",
                        "change: z-test with these variances, two-sided, at 5 %");
            case CSAT ->
                List.of(
                        "CSAT: the share of the " + top + " highest answers, in percent",
                        "interval: 95 %, Wilson's for a share",
                        "change: z-test for two shares, pooled, two-sided, at 5 %");
            case CES ->
                List.of(
                        "CES: the mean of the answers on their scale, more meaning easier; beside it the share that agrees, which"
                                + " is those of the "
                                + (top > 0 ? top + " highest answers" : "answers above the middle"),
                        "interval: 95 %, by Student's t for the mean, Wilson's for the share",
                        "change: Welch's t-test for the mean, two-sided, at 5 %");
            case RETENTION ->
                List.of(
                        "retention: the share of customers who were kept, in percent, a row for each customer",
                        "interval: 95 %, Wilson's for a share, as if the customers were a sample of more of their kind",
                        "change: z-test for two shares, pooled, two-sided, at 5 %");
        };
    }
}
