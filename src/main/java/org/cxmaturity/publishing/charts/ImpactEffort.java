package org.cxmaturity.publishing.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Actions by what customers will feel of them and by the time they take. Each is known by its number.
 *
 * @param bands the names of the impacts, least first
 * @param dots those that take the least time first
 * @param across what the person-days are
 * @param locale where numbers are written so
 */
public record ImpactEffort(List<String> bands, List<Dot> dots, List<Key> key, String across, Locale locale)
        implements Chart {
    public ImpactEffort {
        bands = List.copyOf(bands);
        dots = dots.stream()
                .sorted(Comparator.comparingLong(Dot::days).thenComparingInt(Dot::number))
                .toList();
        key = List.copyOf(key);
    }

    /** How an action is drawn. */
    public enum Look {
        FILLED,
        SECOND,
        SOFT,
        HOLLOW
    }

    /**
     * An action.
     *
     * @param band the place of its impact among the bands, from 0, the least first
     * @param days person-days
     */
    public record Dot(int number, int band, long days, Look look) {}

    /** What a look stands for. */
    public record Key(Look look, String words) {}

    /** The plane of these actions. */
    public static ImpactEffort of(List<String> bands, List<Dot> dots, List<Key> key, String across, Locale locale) {
        return new ImpactEffort(bands, dots, key, across, locale);
    }

    /** Where the scale of person-days begins; the scale is logarithmic. */
    public double least() {
        return Math.max(1, dots.stream().mapToLong(Dot::days).min().orElse(1) * 0.8);
    }

    /** Where it ends. */
    public double most() {
        return Math.max(least() * 4, dots.stream().mapToLong(Dot::days).max().orElse(1) * 1.25);
    }

    /** How far along the scale so many person-days are, 0 to 1. */
    public double share(double days) {
        double share = (Math.log(Math.max(days, 1)) - Math.log(least())) / (Math.log(most()) - Math.log(least()));
        return Math.max(0, share);
    }

    /**
     * The rows in which dots of one impact stand so that none touches another, from 0.
     *
     * @param step how far apart two in a row are at least, as a share of the scale
     */
    public List<Integer> rows(List<Dot> here, double step) {
        List<Double> ends = new ArrayList<>();
        List<Integer> rows = new ArrayList<>();
        for (Dot dot : here) {
            double at = share(dot.days());
            int row = 0;
            while (row < ends.size() && ends.get(row) > at - step) {
                row++;
            }
            if (row == ends.size()) {
                ends.add(at);
            } else {
                ends.set(row, at);
            }
            rows.add(row);
        }
        return rows;
    }

    /** The dots of an impact. */
    public List<Dot> dots(int band) {
        return dots.stream().filter(dot -> dot.band() == band).toList();
    }

    @Override
    public Drawing drawing() {
        return ImpactEffortDrawing.of(this);
    }
}
