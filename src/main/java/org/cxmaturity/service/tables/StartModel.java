package org.cxmaturity.service.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Input;
import org.cxmaturity.model.Placing;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.questions.Questions;
import org.cxmaturity.rulebase.RuleBaseLoader;
import org.cxmaturity.service.tables.ModelBasis.Asked;
import org.cxmaturity.service.tables.ModelBasis.Copied;
import org.cxmaturity.service.tables.ModelRows.Left;
import org.cxmaturity.tables.ActionRow;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.ModelRow;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.RuleBaseRow;
import org.cxmaturity.tables.StageCriterionRow;
import org.cxmaturity.tables.StageRow;
import org.cxmaturity.tables.StartedModel;
import org.cxmaturity.tables.StartedModel.Step;
import org.cxmaturity.tables.WordingRow;
import org.cxmaturity.tablespec.ReadTables;
import org.cxmaturity.tablespec.TableSpec;
import org.cxmaturity.workbook.AppendedRows;
import org.cxmaturity.workbook.TestWorkbook;

/** Adds a maturity model to a copy of workbooks, from a template, from another model or from questions: rows only, no program. */
public final class StartModel {
    private final RuleBaseLoader loader;
    private final WorkbookSet tables;
    private final ModelPlan plan;

    /** Starts a model in a copy of tables, whose rows are read so. */
    public StartModel(RuleBaseLoader loader, WorkbookSet tables, ModelPlan plan) {
        this.loader = loader;
        this.tables = tables;
        this.plan = plan;
    }

    /**
     * The workbooks with the model in them.
     *
     * @param out what the set of them is to be called
     */
    public Result<NewModel> start(String out) {
        return Result.unless(Fault.USAGE, plan.problems(), plan)
                .then(sound -> tables.placed(loader.rows(tables.contents())))
                .then(read -> Result.unless(Fault.USAGE, taken(read), read))
                .then(read -> rows(read).then(rows -> start(read, rows, out)));
    }

    private List<Problem> taken(ReadTables read) {
        return read.rows(ModelRow.class).stream()
                .filter(row -> row.id().equals(plan.model()))
                .map(row -> new Problem(
                        Input.MODEL,
                        plan.model() + ", which is a model at " + read.place(row, "id"),
                        "an id that no model has",
                        null))
                .toList();
    }

    private Result<ModelRows> rows(ReadTables read) {
        if (plan.basis() instanceof Copied copied) {
            return tables.placed(loader.load(tables.contents()))
                    .then(loaded -> CopiedModel.rows(
                            plan, copied, read, loaded.ruleBase().tables()));
        }
        if (plan.basis() instanceof Asked asked) {
            return asked.file()
                    .map(Questions::of)
                    .orElseGet(() -> Result.done(QuestionsToWrite.of(asked, read)))
                    .then(questions -> {
                        QuestionModel model = new QuestionModel(plan, asked, read, questions);
                        return Result.unless(Fault.INPUT, model.problems(), model)
                                .map(QuestionModel::rows);
                    });
        }
        Optional<TemplateCriteria> template = TemplateCriteria.of(read, plan);
        return template.<Result<ModelRows>>map(found -> Result.done(template(read, found)))
                .orElseGet(() -> Result.refused(
                        Fault.USAGE,
                        new Problem(
                                Input.TABLES,
                                "tables in which all models place by SCORE, so that no criteria can be taken over",
                                Input.QUESTIONS.mention() + ", " + Input.SOURCE_MODEL.mention() + " or "
                                        + Input.DIMENSIONS.mention() + " besides",
                                null)));
    }

    private ModelRows template(ReadTables read, TemplateCriteria template) {
        ModelRows.Builder rows = new ModelRows.Builder()
                .add(ModelRow.class, List.of(ModelIdentity.row(plan, read, Placing.GATED, (String) null)))
                .add(StageRow.class, NewStages.gated(plan))
                .add(StageCriterionRow.class, template.rows())
                .add(WordingRow.class, List.of(ModelIdentity.title(plan, read)));
        ModelIdentity.left(rows);
        rows.left(Left.proposed(
                StageCriterionRow.class,
                "capability",
                "evidence",
                "what each stage asks: change, remove or add rows; the order of rows does not matter"));
        rows.left(Left.toWrite(StageCriterionRow.class, "reason", "source", "why, and where it comes from"));
        return rows.from(template.source().name(), null);
    }

    private Result<NewModel> start(ReadTables read, ModelRows added, String out) {
        ChangedWorkbooks changed = new ChangedWorkbooks(read, with(read, added));
        SortedMap<String, byte[]> contents = new TreeMap<>(tables.contents());
        contents.keySet().removeIf(file -> !TableSpec.known().containsKey(file));
        contents.replaceAll((file, content) -> file.equals(TestWorkbook.FILE)
                ? content
                : changed.content(
                        file,
                        content,
                        AppendedRows.to(file, content, added.rows()).content()));
        WorkbookSet written = new WorkbookSet(out, false, contents);
        // A model that is not sound would be a fault of the program.
        return written.placed(loader.load(contents))
                .then(loaded -> written.placed(loader.rows(contents)))
                .map(rows -> new NewModel(started(rows, read, added, out), contents));
    }

    private static Map<Class<? extends Row>, List<Row>> with(ReadTables read, ModelRows added) {
        Map<Class<? extends Row>, List<Row>> all = new LinkedHashMap<>();
        for (TableSpec<?> spec : TableSpec.all()) {
            List<Row> rows = new ArrayList<>(ChangedWorkbooks.inOrder(read, spec.type()));
            rows.addAll(added.of(spec.type()));
            all.put(spec.type(), rows);
        }
        return all;
    }

    private StartedModel started(ReadTables written, ReadTables before, ModelRows added, String out) {
        ModelRow model = (ModelRow) added.of(ModelRow.class).get(0);
        List<Step> steps = new ArrayList<>(added.steps(written));
        for (RuleBaseRow row : before.rows(RuleBaseRow.class)) {
            steps.add(new Step(before.place(row, "version"), "a version of its own, not " + row.version(), false));
        }
        return new StartedModel(
                plan.model(),
                plan.name(),
                out,
                model.placing(),
                added.source(),
                added.count(StageRow.class),
                added.count(StageCriterionRow.class),
                added.count(CapabilityRow.class),
                added.count(ActionRow.class),
                added.read(),
                steps);
    }
}
