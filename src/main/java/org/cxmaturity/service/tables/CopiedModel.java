package org.cxmaturity.service.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Input;
import org.cxmaturity.model.NearestName;
import org.cxmaturity.model.Placing;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.service.tables.DealtCriteria.Offered;
import org.cxmaturity.service.tables.ModelBasis.Copied;
import org.cxmaturity.service.tables.ModelRows.Left;
import org.cxmaturity.speech.ResultSentence;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.ModelRow;
import org.cxmaturity.tables.PhaseRow;
import org.cxmaturity.tables.ScoreTree;
import org.cxmaturity.tables.StageCriterionRow;
import org.cxmaturity.tables.StageRow;
import org.cxmaturity.tables.Tables;
import org.cxmaturity.tables.WordingRow;
import org.cxmaturity.tablespec.ReadTables;
import org.jspecify.annotations.Nullable;

/** Another placing on the capabilities of a model: its stages and criteria under new ids; capabilities, scales and actions are shared. */
final class CopiedModel {
    private final ModelPlan plan;
    private final ReadTables read;
    private final Tables tables;
    private final ModelRow source;
    private final Placing placing;

    private CopiedModel(ModelPlan plan, ReadTables read, Tables tables, ModelRow source, Placing placing) {
        this.plan = plan;
        this.read = read;
        this.tables = tables;
        this.source = source;
        this.placing = placing;
    }

    /** The rows of the copy; refused where there is no such model, or it cannot place so. */
    static Result<ModelRows> rows(ModelPlan plan, Copied basis, ReadTables read, Tables tables) {
        List<ModelRow> models = read.rows(ModelRow.class);
        Optional<ModelRow> source =
                models.stream().filter(row -> row.id().equals(basis.model())).findFirst();
        if (source.isEmpty()) {
            List<String> ids = models.stream().map(ModelRow::id).toList();
            return refused(
                    Input.SOURCE_MODEL,
                    '"' + basis.model() + "\", which is no model of these tables",
                    "one of " + String.join(", ", ids),
                    NearestName.to(basis.model(), ids));
        }
        Placing placing = basis.placing().orElse(source.get().placing());
        if (placing == Placing.SCORE && source.get().root() == null) {
            return refused(
                    Input.PLACING,
                    "SCORE, of " + basis.model() + ", whose capabilities are parts of no one score",
                    "GATED, or a model whose stages go by SCORE",
                    null);
        }
        if (placing != source.get().placing() && plan.stages().isEmpty()) {
            return refused(
                    Input.STAGE_NAMES,
                    "none, though " + basis.model() + " places by "
                            + source.get().placing(),
                    "names of stages that go by " + placing,
                    null);
        }
        return Result.done(new CopiedModel(plan, read, tables, source.get(), placing).rows());
    }

    private static Result<ModelRows> refused(Input input, String found, String expected, @Nullable String maybe) {
        return Result.refused(Fault.USAGE, new Problem(input, found, expected, maybe));
    }

    private ModelRows rows() {
        List<StageRow> stages = stages();
        List<StageCriterionRow> criteria = criteria();
        ModelRows.Builder rows = new ModelRows.Builder()
                .add(ModelRow.class, List.of(ModelIdentity.row(plan, read, placing, source)))
                .add(PhaseRow.class, plan.stages().isEmpty() ? phases() : List.of())
                .add(StageRow.class, stages)
                .add(StageCriterionRow.class, criteria)
                .add(WordingRow.class, wordings());
        if (plan.stages().isEmpty()) {
            ModelIdentity.copied(rows);
        } else {
            ModelIdentity.left(rows);
        }
        if (placing == Placing.SCORE) {
            rows.left(Left.proposed(
                    StageRow.class, "threshold", "threshold", "from which score each stage counts as reached"));
        }
        boolean same = plan.stages().isEmpty();
        rows.left(new Left(
                StageCriterionRow.class,
                "capability",
                "evidence",
                "what each stage asks: change, remove or add rows; the order of rows does not matter",
                true));
        rows.left(new Left(StageCriterionRow.class, "reason", "source", "why, and where it comes from", same));
        return rows.from(source.name(), null);
    }

    private String own(String id) {
        return id.equals(source.id()) || id.startsWith(source.id() + ".")
                ? plan.model() + id.substring(source.id().length())
                : plan.model() + "-" + id;
    }

    private List<PhaseRow> phases() {
        return read.rows(PhaseRow.class).stream()
                .filter(row -> row.model().equals(source.id()))
                .map(row -> new PhaseRow(own(row.id()), plan.model(), row.name(), row.meaning()))
                .toList();
    }

    private List<StageRow> stages() {
        if (!plan.stages().isEmpty()) {
            return placing == Placing.SCORE ? NewStages.scored(plan, outOf()) : NewStages.gated(plan);
        }
        return tables.stages(source.id()).stream()
                .map(row -> new StageRow(
                        plan.model() + "." + row.stage(),
                        plan.model(),
                        row.stage(),
                        row.order(),
                        row.threshold(),
                        row.name(),
                        row.phase() == null ? null : own(row.phase()),
                        row.marks(),
                        row.source()))
                .toList();
    }

    private BigDecimal outOf() {
        return new ScoreTree(tables).of(Objects.requireNonNull(source.root()), tables.all(CapabilityRow.class));
    }

    private List<StageCriterionRow> criteria() {
        if (placing == Placing.SCORE) {
            return List.of();
        }
        if (source.placing() == Placing.SCORE) {
            return DealtCriteria.of(
                    plan,
                    new ScoreTree(tables)
                            .capabilities(Objects.requireNonNull(source.root())).stream()
                                    .map(each ->
                                            new Offered(each, tables.scale(each).levels()))
                                    .toList());
        }
        return plan.stages().isEmpty()
                ? same()
                : TemplateCriteria.of(read, plan, source).rows();
    }

    private List<StageCriterionRow> same() {
        Map<Integer, Integer> numbers = new HashMap<>();
        return read.rows(StageCriterionRow.class).stream()
                .filter(row -> row.model().equals(source.id()))
                .sorted(Comparator.comparingInt(StageCriterionRow::order).thenComparing(StageCriterionRow::id))
                .map(row -> new StageCriterionRow(
                        DealtCriteria.id(plan, row.order(), numbers.merge(row.order(), 1, Integer::sum)),
                        plan.model(),
                        row.stage(),
                        row.order(),
                        row.capability(),
                        row.minimum(),
                        row.essential(),
                        row.group(),
                        row.needed(),
                        row.evidence(),
                        row.reason(),
                        row.source()))
                .toList();
    }

    /** What the source says in words of its own, but for the title; that first, as it is to be looked at. */
    private List<WordingRow> wordings() {
        List<WordingRow> rows = new ArrayList<>(List.of(ModelIdentity.title(plan, read)));
        Stream<WordingRow> others = read.rows(WordingRow.class).stream()
                .filter(row ->
                        source.id().equals(row.model()) && !row.sentence().equals(ResultSentence.REPORT_TITLE.id()));
        others.map(row -> new WordingRow(
                        row.sentence() + "." + plan.model(), row.sentence(), plan.model(), row.text(), row.used()))
                .forEach(rows::add);
        return rows;
    }
}
