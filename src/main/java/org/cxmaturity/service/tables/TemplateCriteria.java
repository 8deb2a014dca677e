package org.cxmaturity.service.tables;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.cxmaturity.model.CriterionCheck;
import org.cxmaturity.model.Placing;
import org.cxmaturity.tables.ModelRow;
import org.cxmaturity.tables.StageCriterionRow;
import org.cxmaturity.tables.StageRow;
import org.cxmaturity.tablespec.ReadTables;
import org.cxmaturity.tablespec.TemplateText;

/**
 * A reasoned start for a new model's criteria: those of the model with the same number of stages; else of the shortest one that
 * has more; else of the longest. Where it has more stages than the new one, stages are joined, and a capability asked for twice is
 * asked for at the higher level; where it has fewer, each stage's criteria are dealt out over several.
 */
final class TemplateCriteria {
    private static final String REASON = TemplateText.of("your own reason. Taken over from ");
    private static final String SOURCE = TemplateText.of("your own source. Taken over from ");

    private final ReadTables read;
    private final ModelPlan plan;
    private final ModelRow source;
    private final Set<String> ids = new HashSet<>();

    private TemplateCriteria(ReadTables read, ModelPlan plan, ModelRow source) {
        this.read = read;
        this.plan = plan;
        this.source = source;
        read.rows(StageCriterionRow.class).forEach(row -> ids.add(row.id()));
    }

    /** The template for a plan; nothing where no model goes by criteria. */
    static Optional<TemplateCriteria> of(ReadTables read, ModelPlan plan) {
        int wanted = plan.stages().size();
        return read.rows(ModelRow.class).stream()
                .filter(row -> row.placing() == Placing.GATED)
                .min(Comparator.<ModelRow>comparingInt(row -> far(stages(read, row), wanted))
                        .thenComparing(ModelRow::order)
                        .thenComparing(ModelRow::id))
                .map(source -> of(read, plan, source));
    }

    /** The criteria of a model that goes by criteria, for the stages of a plan. */
    static TemplateCriteria of(ReadTables read, ModelPlan plan, ModelRow source) {
        return new TemplateCriteria(read, plan, source);
    }

    /** How little a model with so many stages suits: too many is better than too few. */
    private static int far(int stages, int wanted) {
        return stages >= wanted ? stages - wanted : 1000 + wanted - stages;
    }

    private static int stages(ReadTables read, ModelRow model) {
        return (int) read.rows(StageRow.class).stream()
                .filter(stage -> stage.model().equals(model.id()))
                .count();
    }

    /** The model that the criteria are taken from. */
    ModelRow source() {
        return source;
    }

    /** The criteria, stage by stage, essential ones first. */
    List<StageCriterionRow> rows() {
        Map<Integer, Map<String, StageCriterionRow>> byStage = new TreeMap<>();
        int last = stages(read, source);
        for (int order = 1; order <= last; order++) {
            deal(order, last, byStage);
        }
        List<StageCriterionRow> rows = new ArrayList<>();
        byStage.forEach((stage, asked) -> {
            int[] number = {0};
            asked.values().stream()
                    .map(row -> choice(row, asked.values()) ? row : row.alone())
                    .sorted(Comparator.comparing(StageCriterionRow::essential)
                            .reversed()
                            .thenComparing(Comparator.comparing(StageCriterionRow::minimum)
                                    .reversed())
                            .thenComparing(row -> capability(row)))
                    .forEach(row -> rows.add(own(row, stage, number)));
        });
        return rows;
    }

    /** Deals a stage's criteria out over those stages of the new model that stand for it. */
    private void deal(int order, int last, Map<Integer, Map<String, StageCriterionRow>> byStage) {
        int above = Math.max(order, 2);
        int first = stage(above, last);
        int next = above == last ? plan.stages().size() + 1 : stage(above + 1, last);
        int spread = Math.max(1, next - first);
        int at = 0;
        List<StageCriterionRow> asked = read.rows(StageCriterionRow.class).stream()
                .filter(row -> row.model().equals(source.id()) && row.order() == order)
                .sorted(Comparator.comparing(StageCriterionRow::essential)
                        .reversed()
                        .thenComparing(StageCriterionRow::id))
                .toList();
        for (StageCriterionRow row : asked) {
            for (String capability : new java.util.TreeSet<>(row.capability())) {
                byStage.computeIfAbsent(first + at++ % spread, stage -> new TreeMap<>())
                        .merge(capability, single(row, capability, spread == 1), TemplateCriteria::higher);
            }
        }
    }

    /** The first of the new model's stages that stands for one of the source's, floors aside. */
    private int stage(int order, int last) {
        return 2 + (order - 2) * (plan.stages().size() - 1) / (last - 1);
    }

    private static String capability(StageCriterionRow row) {
        return row.capability().iterator().next();
    }

    /** The criterion for one capability; where a group would be dealt out over stages, each of it is only desirable. */
    private StageCriterionRow single(StageCriterionRow row, String capability, boolean together) {
        boolean grouped = row.grouped() && together;
        return new StageCriterionRow(
                row.id(),
                row.model(),
                row.stage(),
                row.order(),
                Set.of(capability),
                row.minimum(),
                row.essential() && row.grouped() == grouped,
                grouped ? group(row) : CriterionCheck.ALONE,
                grouped ? row.needed() : 0,
                row.evidence(),
                row.reason(),
                row.source());
    }

    /** The group's name; with its stage's, where stages become one and two groups of a name could meet. */
    private String group(StageCriterionRow row) {
        return plan.stages().size() < stages(read, source) ? row.stage() + "-" + row.group() : row.group();
    }

    private static StageCriterionRow higher(StageCriterionRow one, StageCriterionRow other) {
        StageCriterionRow more = other.minimum() >= one.minimum() ? other : one;
        boolean alone = decides(one) || decides(other);
        StageCriterionRow member = one.grouped() ? one : other;
        return new StageCriterionRow(
                more.id(),
                more.model(),
                more.stage(),
                more.order(),
                more.capability(),
                more.minimum(),
                one.essential() || other.essential(),
                alone ? CriterionCheck.ALONE : member.group(),
                alone ? 0 : member.needed(),
                one.evidence() || other.evidence(),
                more.reason(),
                more.source());
    }

    /** Whether the group of a criterion still leaves a choice on its new stage, or there is no group. */
    private static boolean choice(StageCriterionRow row, Collection<StageCriterionRow> asked) {
        return !row.grouped()
                || asked.stream()
                                .filter(each -> each.group().equals(row.group()))
                                .count()
                        > row.needed();
    }

    private static boolean decides(StageCriterionRow row) {
        return row.essential() && !row.grouped();
    }

    private StageCriterionRow own(StageCriterionRow row, int stage, int[] number) {
        String id;
        do {
            number[0]++;
            id = plan.model().toUpperCase(Locale.ROOT) + "-" + stage + "-"
                    + String.format(Locale.ROOT, "%02d", number[0]);
        } while (!ids.add(id));
        return new StageCriterionRow(
                id,
                plan.model(),
                ModelPlan.id(plan.stages().get(stage - 1)),
                stage,
                row.capability(),
                row.minimum(),
                row.essential(),
                row.group(),
                row.needed(),
                row.evidence(),
                REASON + row.id(),
                SOURCE + row.id());
    }
}
