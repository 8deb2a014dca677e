package org.cxmaturity.tables;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The answers that capabilities of a kind offer, and what each is worth. */
@Catalogue(
        name = "scales",
        workbook = "capabilities",
        sheet = "Scales",
        title = "Scales of answers",
        help =
                "Which answers a capability offers, what each is called and worth, and what a score made of them is out of. none: that answer is not offered.",
        assumed = {
            "five-levels",
            "absent",
            "ad hoc",
            "partial",
            "mostly",
            "always",
            "none",
            "0",
            "1",
            "2",
            "3",
            "4",
            "none",
            "4"
        })
public record ScaleRow(
        @Entry(title = "Scale", help = "Never changes, never used again.")
        String id,

        @Entry(title = "0 is called", optional = true) @Nullable
        String called0,

        @Entry(title = "1 is called", optional = true) @Nullable
        String called1,

        @Entry(title = "2 is called", optional = true) @Nullable
        String called2,

        @Entry(title = "3 is called", optional = true) @Nullable
        String called3,

        @Entry(title = "4 is called", optional = true) @Nullable
        String called4,

        @Entry(title = "5 is called", optional = true) @Nullable
        String called5,

        @Entry(title = "0 is worth", help = "Two decimals at most.", optional = true)
        @Scale(min = 0, max = 1000)
        @Nullable
        BigDecimal worth0,

        @Entry(title = "1 is worth", optional = true) @Scale(min = 0, max = 1000) @Nullable
        BigDecimal worth1,

        @Entry(title = "2 is worth", optional = true) @Scale(min = 0, max = 1000) @Nullable
        BigDecimal worth2,

        @Entry(title = "3 is worth", optional = true) @Scale(min = 0, max = 1000) @Nullable
        BigDecimal worth3,

        @Entry(title = "4 is worth", optional = true) @Scale(min = 0, max = 1000) @Nullable
        BigDecimal worth4,

        @Entry(title = "5 is worth", optional = true) @Scale(min = 0, max = 1000) @Nullable
        BigDecimal worth5,

        @Entry(
                title = "Out of",
                help = "What a score made of such answers is out of: as a rule what the best one is worth.")
        @Scale(min = 0, max = 1000)
        BigDecimal outOf)
        implements Row {
    /** What each answer is called, from 0 on; null for one that is not offered. */
    public List<@Nullable String> names() {
        return Collections.unmodifiableList(Arrays.asList(called0, called1, called2, called3, called4, called5));
    }

    /** What each answer is worth, from 0 on; null for one that is not offered. */
    public List<@Nullable BigDecimal> worths() {
        return Collections.unmodifiableList(Arrays.asList(worth0, worth1, worth2, worth3, worth4, worth5));
    }

    /** Whether it offers a level. */
    public boolean offers(int level) {
        return worths().get(level) != null;
    }

    /** The levels that it offers, lowest first. */
    public List<Integer> levels() {
        return IntStream.range(0, worths().size()).filter(this::offers).boxed().toList();
    }

    /** What each level that it offers is called, the lowest first. */
    public SortedMap<Integer, String> offered() {
        SortedMap<Integer, String> offered = new TreeMap<>();
        levels().forEach(level -> offered.put(level, called(level)));
        return offered;
    }

    /** The highest level that it offers. */
    public int top() {
        List<@Nullable BigDecimal> worths = worths();
        int top = worths.size() - 1;
        while (top > 0 && worths.get(top) == null) {
            top--;
        }
        return top;
    }

    /** What a level is called; of one that it does not offer, only the number is known. */
    public String called(int level) {
        return Objects.requireNonNullElse(names().get(level), "level " + level);
    }
}
