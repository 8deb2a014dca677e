package org.cxmaturity.tables;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cxmaturity.model.CapabilityLevel;
import org.cxmaturity.model.Combination;
import org.cxmaturity.model.ModelScore;
import org.cxmaturity.model.Score;
import org.cxmaturity.model.ScoreShare;
import org.jspecify.annotations.Nullable;

/**
 * How a score is made of capabilities: each dimension is the mean or the sum of its parts, which are dimensions and capabilities. What
 * does not apply is no part; what is not known counts as the lowest answer.
 */
public final class ScoreTree {
    private static final int DECIMALS = 2;

    private final Tables tables;
    private final Map<String, List<DimensionRow>> below;
    private final Map<String, List<CapabilityRow>> leaves;

    /** What a capability counts in a score: a fraction of what its answer is worth. */
    private record Fraction(BigInteger part, BigInteger whole) {
        static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

        Fraction times(long more, long of) {
            BigInteger above = part.multiply(BigInteger.valueOf(more));
            BigInteger under = whole.multiply(BigInteger.valueOf(of));
            BigInteger common = above.gcd(under);
            return new Fraction(above.divide(common), under.divide(common));
        }
    }

    /** The tree of these tables' dimensions. */
    public ScoreTree(Tables tables) {
        this.tables = tables;
        this.below = tables.all(DimensionRow.class).stream()
                .filter(row -> row.parent() != null)
                .sorted(Comparator.comparingInt(DimensionRow::order))
                .collect(Collectors.groupingBy(row -> Objects.requireNonNull(row.parent())));
        this.leaves = tables.all(CapabilityRow.class).stream().collect(Collectors.groupingBy(CapabilityRow::dimension));
    }

    /** The parts of a dimension that are dimensions, in their order. */
    public List<DimensionRow> parts(String dimension) {
        return below.getOrDefault(dimension, List.of());
    }

    /** A dimension and all those below it; none twice, whatever is entered as whose parent. */
    public Set<String> dimensions(String root) {
        Set<String> found = new TreeSet<>(Set.of(root));
        List<String> open = new ArrayList<>(List.of(root));
        while (!open.isEmpty()) {
            for (DimensionRow part : parts(open.remove(open.size() - 1))) {
                if (found.add(part.id())) {
                    open.add(part.id());
                }
            }
        }
        return found;
    }

    /** The capabilities of a dimension and of all below it. */
    public Set<String> capabilities(String root) {
        return dimensions(root).stream()
                .flatMap(each -> leaves.getOrDefault(each, List.of()).stream())
                .map(CapabilityRow::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a capability is one of a dimension's, or of one below it. */
    public boolean holds(String root, String capability) {
        return capabilities(root).contains(capability);
    }

    /** The score of a model that places by one, given the levels of the capabilities that apply. */
    public ModelScore score(ModelRow model, List<CapabilityLevel> levels) {
        return new ModelScore(
                model.id(),
                score(Objects.requireNonNull(model.root()), levels),
                tables.stages(model.id()).stream()
                        .map(stage -> Objects.requireNonNullElse(stage.threshold(), BigDecimal.ZERO))
                        .toList());
    }

    /** The score of a dimension, given the levels of the capabilities that apply. */
    public Score score(String root, List<CapabilityLevel> levels) {
        Map<String, CapabilityLevel> known = new HashMap<>();
        levels.forEach(each -> known.put(each.capability(), each));
        return score(root, known);
    }

    /** The score of a dimension, given the levels of the capabilities that apply by the capabilities' ids. */
    public Score score(String root, Map<String, CapabilityLevel> known) {
        Map<String, Fraction> fractions = new TreeMap<>();
        share(root, Fraction.ONE, known.keySet(), fractions);
        BigInteger whole = fractions.values().stream()
                .map(Fraction::whole)
                .reduce(BigInteger.ONE, (one, other) -> one.divide(one.gcd(other))
                        .multiply(other));
        List<ScoreShare> shares = new ArrayList<>();
        fractions.forEach((capability, fraction) -> {
            long counts =
                    fraction.part().multiply(whole.divide(fraction.whole())).longValueExact();
            shares.add(share(Objects.requireNonNull(known.get(capability)), counts));
        });
        return new Score(whole.multiply(BigInteger.TEN.pow(DECIMALS)).longValueExact(), shares);
    }

    /** What the score of a dimension is out of where these capabilities apply, all of them. */
    public BigDecimal of(String root, List<CapabilityRow> capabilities) {
        return score(
                        root,
                        capabilities.stream()
                                .map(row -> CapabilityLevel.unknown(
                                        row.id(),
                                        row.dimension(),
                                        tables.scale(row.id()).top()))
                                .toList())
                .of();
    }

    private ScoreShare share(CapabilityLevel level, long counts) {
        ScaleRow scale = tables.scale(level.capability());
        List<@Nullable Long> points = new ArrayList<>();
        for (BigDecimal worth : scale.worths()) {
            points.add(worth == null ? null : counts * hundredths(worth));
        }
        return new ScoreShare(level, points, counts * hundredths(scale.outOf()));
    }

    private static long hundredths(BigDecimal worth) {
        return worth.movePointRight(DECIMALS).longValueExact();
    }

    private void share(String dimension, Fraction fraction, Set<String> applying, Map<String, Fraction> shares) {
        List<CapabilityRow> own = leaves.getOrDefault(dimension, List.of()).stream()
                .filter(row -> applying.contains(row.id()))
                .toList();
        List<DimensionRow> parts = parts(dimension).stream()
                .filter(part -> applies(part.id(), applying))
                .toList();
        boolean sum = tables.row(DimensionRow.class, dimension).combine() == Combination.SUM;
        long whole = sum ? 1 : own.stream().mapToInt(CapabilityRow::weight).sum() + parts.size();
        own.forEach(row -> shares.put(row.id(), fraction.times(row.weight(), whole)));
        parts.forEach(part -> share(part.id(), fraction.times(1, whole), applying, shares));
    }

    private boolean applies(String dimension, Set<String> applying) {
        Set<String> own = new HashSet<>(capabilities(dimension));
        own.retainAll(applying);
        return !own.isEmpty();
    }
}
