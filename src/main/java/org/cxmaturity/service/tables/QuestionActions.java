package org.cxmaturity.service.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.cxmaturity.model.Growth;
import org.cxmaturity.model.Impact;
import org.cxmaturity.questions.AskedQuestion;
import org.cxmaturity.questions.AskedQuestion.Action;
import org.cxmaturity.questions.AskedQuestion.Range;
import org.cxmaturity.questions.Questions;
import org.cxmaturity.service.tables.ModelRows.Left;
import org.cxmaturity.tables.ActionKindRow;
import org.cxmaturity.tables.ActionRow;
import org.cxmaturity.tables.ActionTriggerRow;
import org.cxmaturity.tables.EffectRow;
import org.cxmaturity.tablespec.CellPlace;
import org.cxmaturity.tablespec.IdText;
import org.cxmaturity.tablespec.ReadTables;
import org.cxmaturity.tablespec.TemplateText;

/** The actions of questions: one of a title, whatever number of questions name it, with what it raises and what calls for it. */
final class QuestionActions {
    private static final int LONGEST_ID = 64;
    private static final Range DAYS = new Range(5, 10);
    private static final Range COST = new Range(0, 0);

    private final String kind;
    private final ModelPlan plan;
    private final Questions questions;
    private final AnswerScales scales;
    private final Function<AskedQuestion, String> capability;
    private final Map<String, List<AskedQuestion>> byTitle = new LinkedHashMap<>();
    private final Map<String, String> ids = new LinkedHashMap<>();

    QuestionActions(
            ModelPlan plan,
            Questions questions,
            AnswerScales scales,
            Function<AskedQuestion, String> capability,
            ReadTables read) {
        this.plan = plan;
        this.kind = read.rows(ActionKindRow.class).stream()
                .min(Comparator.comparingInt(
                        row -> CellPlace.parse(read.place(row, "id")).row()))
                .map(ActionKindRow::id)
                .orElse("");
        this.questions = questions;
        this.scales = scales;
        this.capability = capability;
        Set<String> taken = new HashSet<>();
        read.rows(ActionRow.class).forEach(row -> taken.add(row.id()));
        for (AskedQuestion each : questions.asked()) {
            if (each.action() != null) {
                byTitle.computeIfAbsent(key(each.action()), first -> new ArrayList<>())
                        .add(each);
            }
        }
        byTitle.keySet().forEach(title -> ids.put(title, id(title, taken)));
    }

    private static String key(Action action) {
        return IdText.of(action.title());
    }

    private String id(String title, Set<String> taken) {
        String whole = plan.model() + "-" + title;
        String cut =
                whole.substring(0, Math.min(LONGEST_ID - 4, whole.length())).replaceAll("-$", "");
        String id = cut;
        for (int number = 2; !taken.add(id); number++) {
            id = cut + "-" + number;
        }
        return id;
    }

    /** The rows of the actions, in the order in which questions name them. */
    List<ActionRow> actions() {
        return byTitle.values().stream().map(this::action).toList();
    }

    /** Of an action that several questions name, what the first of them says of it counts. */
    private ActionRow action(List<AskedQuestion> naming) {
        Action said = Objects.requireNonNull(naming.get(0).action());
        Range days = Objects.requireNonNullElse(said.days(), DAYS);
        Range cost = Objects.requireNonNullElse(said.cost(), COST);
        return new ActionRow(
                ids.getOrDefault(key(said), ""),
                said.title(),
                kind,
                Objects.requireNonNullElse(said.how(), TemplateText.of("what to do, and how to begin.")),
                Objects.requireNonNullElse(said.impact(), Impact.MEDIUM),
                days.low(),
                days.high(),
                Growth.SIZE,
                cost.low(),
                cost.high(),
                Objects.requireNonNullElse(said.quarters(), 1),
                Growth.SIZE,
                null,
                List.of(),
                Objects.requireNonNullElse(said.owner(), TemplateText.of("who answers for it.")),
                Objects.requireNonNullElse(said.kpi(), TemplateText.of("the figure that should move.")),
                said.figured() ? from(naming.get(0)) : TemplateText.of("a source. Some of the figures are proposals."));
    }

    private String from(AskedQuestion question) {
        return questions.read().file() + ", row " + question.row();
    }

    /** What each action raises. */
    List<EffectRow> effects() {
        List<EffectRow> rows = new ArrayList<>();
        byTitle.forEach((title, naming) -> naming.forEach(each -> rows.add(new EffectRow(
                number("EFF", rows.size() + 1),
                ids.getOrDefault(title, ""),
                capability.apply(each),
                0,
                to(each),
                "It brings about: " + meaning(each)))));
        return rows;
    }

    /** Which gaps call for which action. */
    List<ActionTriggerRow> triggers() {
        List<ActionTriggerRow> rows = new ArrayList<>();
        byTitle.forEach((title, naming) -> naming.forEach(each -> rows.add(new ActionTriggerRow(
                number("ATR", rows.size() + 1),
                Set.of(capability.apply(each)),
                to(each),
                null,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                ids.getOrDefault(title, ""),
                "{capability}: level {level}. It leads to: " + meaning(each),
                from(each)))));
        return rows;
    }

    private String number(String table, int number) {
        return table + "-" + plan.model().toUpperCase(Locale.ROOT) + "-" + String.format(Locale.ROOT, "%03d", number);
    }

    private String meaning(AskedQuestion question) {
        return question.answers().get(scales.of(question).levels().indexOf(to(question)));
    }

    /** The level that a question's action leads to: the one stated, counted by its answers, or the best. */
    private int to(AskedQuestion question) {
        List<Integer> levels = scales.of(question).levels();
        Integer stated = Objects.requireNonNull(question.action()).to();
        return levels.get(stated == null ? levels.size() - 1 : stated);
    }

    /** What is left to say of them. */
    List<Left> left() {
        List<Left> left = new ArrayList<>();
        List<Action> said = byTitle.values().stream()
                .map(naming -> Objects.requireNonNull(naming.get(0).action()))
                .toList();
        if (said.stream().anyMatch(each -> each.how() == null)) {
            left.add(Left.toWrite(ActionRow.class, "what", "what", "what is to be done, and how to begin"));
        }
        if (said.stream().anyMatch(each -> each.owner() == null || each.kpi() == null || !each.figured())) {
            left.add(Left.toWrite(
                    ActionRow.class, "owner", "source", "who answers for it, which figure should move, and sources"));
        }
        left.add(Left.proposed(
                ActionRow.class, "kind", "kind", "which kind of action each is: all are " + kind + " so far"));
        left.add(Left.proposed(
                ActionRow.class,
                "impact",
                "prerequisites",
                "what each action takes in an organisation of 100 people, what that grows with, and what comes first"));
        left.add(Left.proposed(EffectRow.class, "from", "reason", "which level each action leads to"));
        left.add(Left.proposed(
                ActionTriggerRow.class, "levelBelow", "reason", "which gaps call for which action, and why"));
        return left;
    }
}
