package org.cxmaturity.responses;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Running sums of the responses of one figure: as large for a million of them as for one. */
final class Tally {
    private long answers;
    private long high;
    private long low;
    private long sum;
    private long squares;
    private long blank;
    private long declined;
    private long beyond;
    private @Nullable Beyond firstBeyond;
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;

    /**
     * Adds an answer.
     *
     * @param hundredths the answer in hundredths
     * @param isHigh whether it is a promoter's, a satisfied or agreeing one, a kept customer
     * @param isLow whether it is a detractor's
     */
    void answer(int hundredths, boolean isHigh, boolean isLow) {
        answers++;
        high += isHigh ? 1 : 0;
        low += isLow ? 1 : 0;
        sum += hundredths;
        squares += (long) hundredths * hundredths;
    }

    void blank() {
        blank++;
    }

    void declined() {
        declined++;
    }

    /**
     * Counts an answer beyond the scale.
     *
     * @param answer which, and where
     */
    void beyond(Beyond answer) {
        beyond++;
        firstBeyond = firstBeyond == null ? answer : firstBeyond;
    }

    /** Notes the day of a response. */
    void on(LocalDate day) {
        first = first == null || day.isBefore(first) ? day : first;
        last = last == null || day.isAfter(last) ? day : last;
    }

    void add(Tally other) {
        answers += other.answers;
        high += other.high;
        low += other.low;
        sum += other.sum;
        squares += other.squares;
        blank += other.blank;
        declined += other.declined;
        beyond += other.beyond;
        firstBeyond = firstBeyond == null ? other.firstBeyond : firstBeyond;
        if (other.first != null && other.last != null) {
            on(other.first);
            on(other.last);
        }
    }

    /** How many answers stand on the scale. */
    long answers() {
        return answers;
    }

    long high() {
        return high;
    }

    long low() {
        return low;
    }

    /** The sum of the answers, in hundredths. */
    long sum() {
        return sum;
    }

    /** The sum of their squares, in hundredths of hundredths. */
    long squares() {
        return squares;
    }

    long blanks() {
        return blank;
    }

    long refusals() {
        return declined;
    }

    long beyondScale() {
        return beyond;
    }

    @Nullable
    Beyond firstBeyond() {
        return firstBeyond;
    }

    @Nullable
    LocalDate first() {
        return first;
    }

    @Nullable
    LocalDate last() {
        return last;
    }
}
