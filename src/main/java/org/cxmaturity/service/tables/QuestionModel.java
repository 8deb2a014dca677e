package org.cxmaturity.service.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.cxmaturity.model.AnswerCombination;
import org.cxmaturity.model.FindingKind;
import org.cxmaturity.model.Input;
import org.cxmaturity.model.Placing;
import org.cxmaturity.model.Problem;
import org.cxmaturity.questions.AskedQuestion;
import org.cxmaturity.questions.Questions;
import org.cxmaturity.service.tables.DealtCriteria.Offered;
import org.cxmaturity.service.tables.ModelBasis.Asked;
import org.cxmaturity.service.tables.ModelRows.Left;
import org.cxmaturity.tables.ActionRow;
import org.cxmaturity.tables.ActionTriggerRow;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.DimensionRow;
import org.cxmaturity.tables.EffectRow;
import org.cxmaturity.tables.LevelFindingRow;
import org.cxmaturity.tables.ModelRow;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.ScaleRow;
import org.cxmaturity.tables.StageCriterionRow;
import org.cxmaturity.tables.StageRow;
import org.cxmaturity.tables.WordingRow;
import org.cxmaturity.tablespec.IdText;
import org.cxmaturity.tablespec.ReadTables;
import org.cxmaturity.tablespec.TemplateText;
import org.jspecify.annotations.Nullable;

/** A model with questions of its own: its dimensions, scales, capabilities, what is found and done by them, and its stages. */
final class QuestionModel {
    private static final int LONGEST_ID = 64;
    private static final int ANSWERS = 6;
    private static final String MEANS = "{capability}: level {level} of {of}, which means: {label}.";

    private final ModelPlan plan;
    private final Asked basis;
    private final ReadTables read;
    private final Questions questions;
    private final List<Problem> problems = new ArrayList<>();
    private final AnswerScales scales;
    private final NewDimensions dimensions;

    QuestionModel(ModelPlan plan, Asked basis, ReadTables read, Questions questions) {
        this.plan = plan;
        this.basis = basis;
        this.read = read;
        this.questions = questions;
        this.scales =
                AnswerScales.of(plan.model(), basis.scale(), questions.asked(), read.rows(ScaleRow.class), problems);
        this.dimensions = new NewDimensions(plan, questions.asked(), ids(read, DimensionRow.class));
        taken();
    }

    private static Set<String> ids(ReadTables read, Class<? extends Row> table) {
        Set<String> ids = new HashSet<>();
        read.rows(table).forEach(row -> ids.add(row.id()));
        return ids;
    }

    /** What keeps the questions from becoming rows. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    private void taken() {
        Set<String> known = ids(read, CapabilityRow.class);
        Map<String, String> own = new HashMap<>();
        for (AskedQuestion each : questions.asked()) {
            String id = capability(each);
            String before = own.putIfAbsent(id, each.place());
            if (known.contains(id) || before != null || id.length() > LONGEST_ID) {
                problems.add(new Problem(
                        each.place(),
                        id.length() > LONGEST_ID
                                ? "the id " + id + ", " + id.length() + " characters long"
                                : "the id " + id + ", which " + (before == null ? "there is already" : before + " has"),
                        "an id of its own, " + LONGEST_ID + " characters at most",
                        null));
            }
        }
        for (ScaleRow each : scales.added().values()) {
            if (ids(read, ScaleRow.class).contains(each.id())) {
                problems.add(new Problem(
                        Input.SCALE,
                        each.id() + ", a scale that there is already",
                        "its id, to have it for these questions, or another model id",
                        null));
            }
        }
    }

    private String capability(AskedQuestion question) {
        String own = question.id() == null ? IdText.of(question.name()) : question.id();
        String whole = dimensions.of(question.path()) + "." + own;
        return question.id() == null && whole.length() > LONGEST_ID
                ? whole.substring(0, LONGEST_ID).replaceAll("[.-]$", "")
                : whole;
    }

    /** All rows of the model. */
    ModelRows rows() {
        boolean scored = basis.placing() == Placing.SCORE;
        List<StageRow> stages = scored ? NewStages.scored(plan, scales.outOf()) : NewStages.gated(plan);
        List<StageCriterionRow> criteria = scored
                ? List.of()
                : DealtCriteria.of(
                        plan,
                        questions.asked().stream()
                                .map(each -> new Offered(
                                        capability(each), scales.of(each).levels()))
                                .toList());
        int last = read.rows(DimensionRow.class).stream()
                .mapToInt(DimensionRow::order)
                .max()
                .orElse(0);
        QuestionActions actions = new QuestionActions(plan, questions, scales, this::capability, read);
        ModelRows.Builder rows = new ModelRows.Builder()
                .add(
                        ModelRow.class,
                        List.of(ModelIdentity.row(plan, read, basis.placing(), scored ? dimensions.root() : null)))
                .add(StageRow.class, stages)
                .add(StageCriterionRow.class, criteria)
                .add(ScaleRow.class, List.copyOf(scales.added().values()))
                .add(DimensionRow.class, dimensions.rows(last))
                .add(
                        CapabilityRow.class,
                        questions.asked().stream().map(this::row).toList())
                .add(ActionRow.class, actions.actions())
                .add(EffectRow.class, actions.effects())
                .add(ActionTriggerRow.class, actions.triggers())
                .add(LevelFindingRow.class, findings())
                .add(WordingRow.class, List.of(ModelIdentity.title(plan, read)));
        ModelIdentity.left(rows);
        left(rows, actions);
        return rows.from(null, basis.file().isPresent() ? questions.read() : null);
    }

    private void left(ModelRows.Builder rows, QuestionActions actions) {
        if (questions.asked().stream().anyMatch(each -> TemplateText.is(each.name()))) {
            rows.left(Left.toWrite(
                    CapabilityRow.class,
                    "name",
                    "answer5",
                    "the questions, and what each answer means; add rows for more"));
        }
        if (questions.asked().stream().anyMatch(each -> each.ask() == null || each.evidence() == null)) {
            rows.left(
                    Left.toWrite(CapabilityRow.class, "ask", "evidence", "whom to ask, and which evidence to expect"));
        }
        actions.left().forEach(rows::left);
        rows.left(Left.toWrite(StageCriterionRow.class, "reason", "source", "why each stage asks what it asks"));
        rows.left(Left.proposed(
                StageCriterionRow.class,
                "capability",
                "evidence",
                "what each stage asks: answers from the lowest up, dealt out over the stages"));
        if (basis.placing() == Placing.SCORE) {
            rows.left(Left.proposed(
                    StageRow.class,
                    "threshold",
                    "threshold",
                    "from which score each stage counts as reached: even parts of "
                            + scales.outOf().toPlainString()));
        }
        rows.left(Left.proposed(ScaleRow.class, "called0", "outOf", "what each answer is called and worth"));
        rows.left(Left.proposed(
                DimensionRow.class, "combine", "meaning", "how scores combine, and what each dimension covers"));
        rows.left(Left.proposed(
                LevelFindingRow.class,
                "levelFrom",
                "reason",
                "which answers are told as strength or weakness, and how"));
    }

    private CapabilityRow row(AskedQuestion each) {
        ScaleRow scale = scales.of(each);
        @Nullable String[] answers = new @Nullable String[ANSWERS];
        for (int at = 0; at < each.answers().size(); at++) {
            answers[scale.levels().get(at)] = each.answers().get(at);
        }
        return new CapabilityRow(
                capability(each),
                dimensions.of(each.path()),
                each.name(),
                each.question(),
                answers[0],
                answers[1],
                answers[2],
                answers[3],
                answers[4],
                answers[5],
                Objects.requireNonNullElse(each.ask(), TemplateText.of("whom to ask.")),
                Objects.requireNonNullElse(each.evidence(), TemplateText.of("the evidence to expect.")),
                scale.id(),
                false,
                AnswerCombination.MEDIAN,
                each.weight());
    }

    /** The best answer is a strength, and one of the lower half a weakness; a row of each for every scale. */
    private List<LevelFindingRow> findings() {
        Map<ScaleRow, List<AskedQuestion>> byScale = new LinkedHashMap<>();
        questions.asked().forEach(each -> byScale.computeIfAbsent(scales.of(each), first -> new ArrayList<>())
                .add(each));
        List<LevelFindingRow> rows = new ArrayList<>();
        byScale.forEach((scale, asked) -> {
            List<Integer> levels = scale.levels();
            Set<String> capabilities = new TreeSet<>();
            Set<String> own = new TreeSet<>();
            asked.forEach(each -> {
                own.add(dimensions.of(each.path()));
                if (byScale.size() > 1) {
                    capabilities.add(capability(each));
                }
            });
            rows.add(new LevelFindingRow(
                    finding(rows.size() + 1),
                    own,
                    capabilities,
                    levels.get(levels.size() - 1),
                    null,
                    FindingKind.STRENGTH,
                    MEANS,
                    "Proposed: the best answer is a strength."));
            rows.add(new LevelFindingRow(
                    finding(rows.size() + 1),
                    own,
                    capabilities,
                    null,
                    levels.get(levels.size() / 2),
                    FindingKind.WEAKNESS,
                    MEANS,
                    "Proposed: an answer of the lower half is a weakness."));
        });
        return rows;
    }

    private String finding(int number) {
        return "LVF-" + plan.model().toUpperCase(Locale.ROOT) + "-" + String.format(Locale.ROOT, "%02d", number);
    }
}
