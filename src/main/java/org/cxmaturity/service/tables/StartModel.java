package org.cxmaturity.service.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Input;
import org.cxmaturity.model.Placing;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.rulebase.RuleBaseLoader;
import org.cxmaturity.tables.ModelRow;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.RuleBaseRow;
import org.cxmaturity.tables.StageCriterionRow;
import org.cxmaturity.tables.StageRow;
import org.cxmaturity.tables.StartedModel;
import org.cxmaturity.tables.StartedModel.Step;
import org.cxmaturity.tablespec.ReadTables;
import org.cxmaturity.tablespec.TableSpec;
import org.cxmaturity.tablespec.TemplateText;
import org.cxmaturity.workbook.AppendedRows;
import org.cxmaturity.workbook.TestWorkbook;

/** Adds a maturity model to a copy of workbooks, from a template: rows only, no program. */
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
                .then(read -> start(read, out));
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

    private Result<NewModel> start(ReadTables read, String out) {
        TemplateCriteria template = TemplateCriteria.of(read, plan);
        Map<Class<? extends Row>, List<? extends Row>> rows = new LinkedHashMap<>();
        rows.put(ModelRow.class, List.of(model(read)));
        rows.put(StageRow.class, stages());
        List<StageCriterionRow> criteria = template.rows();
        rows.put(StageCriterionRow.class, criteria);
        SortedMap<String, byte[]> contents = new TreeMap<>(tables.contents());
        contents.keySet().removeIf(file -> !TableSpec.known().containsKey(file));
        Map<String, String> places = new LinkedHashMap<>();
        contents.replaceAll((file, content) -> {
            if (file.equals(TestWorkbook.FILE)) {
                return content;
            }
            AppendedRows appended = AppendedRows.to(file, content, rows);
            places.putAll(appended.places());
            return appended.content();
        });
        StartedModel started = started(new ReadTables(allRows(rows), places, Map.of()), read, template, criteria, out);
        // A template that is not sound would be a fault of the program.
        return new WorkbookSet(out, false, contents)
                .placed(loader.load(contents).map(loaded -> new NewModel(started, contents)));
    }

    private static Map<Class<? extends Row>, List<Row>> allRows(Map<Class<? extends Row>, List<? extends Row>> rows) {
        Map<Class<? extends Row>, List<Row>> all = new LinkedHashMap<>();
        rows.forEach((type, own) -> all.put(type, List.copyOf(own)));
        return all;
    }

    private ModelRow model(ReadTables read) {
        int order = read.rows(ModelRow.class).stream()
                .mapToInt(ModelRow::order)
                .max()
                .orElse(0);
        return new ModelRow(
                plan.model(),
                Math.min(99, order + 1),
                false,
                Placing.GATED,
                null,
                plan.name(),
                TemplateText.of("what the model measures."),
                TemplateText.of("where the model comes from."));
    }

    private List<StageRow> stages() {
        List<StageRow> stages = new ArrayList<>();
        for (String name : plan.stages()) {
            int order = stages.size() + 1;
            String id = ModelPlan.id(name);
            String marks = order == 1 ? "what an organisation on the floor looks like." : "what marks this stage.";
            stages.add(new StageRow(
                    plan.model() + "." + id,
                    plan.model(),
                    id,
                    order,
                    null,
                    name,
                    null,
                    TemplateText.of(marks),
                    TemplateText.of("where the stage comes from.")));
        }
        return stages;
    }

    private StartedModel started(
            ReadTables added,
            ReadTables read,
            TemplateCriteria template,
            List<StageCriterionRow> criteria,
            String out) {
        ModelRow model = added.rows(ModelRow.class).get(0);
        List<StageRow> stages = added.rows(StageRow.class);
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(added.place(model, "measures"), "what the model measures"));
        steps.add(new Step(added.place(model, "source"), "where it comes from"));
        steps.add(new Step(span(added, stages, "marks", "marks"), "what puts an organisation on each stage"));
        steps.add(new Step(span(added, stages, "source", "source"), "where each stage comes from"));
        steps.add(new Step(
                span(added, criteria, "capability", "evidence"),
                "what each stage asks: change, remove or add rows; the order of rows does not matter"));
        steps.add(new Step(span(added, criteria, "reason", "source"), "why, and where it comes from"));
        for (RuleBaseRow row : read.rows(RuleBaseRow.class)) {
            steps.add(new Step(read.place(row, "version"), "a version of its own, not " + row.version()));
        }
        return new StartedModel(
                plan.model(), plan.name(), out, template.source().name(), stages.size(), criteria.size(), steps);
    }

    private static String span(ReadTables added, List<? extends Row> rows, String from, String to) {
        String first = added.place(rows.get(0), from);
        String last = added.place(rows.get(rows.size() - 1), to);
        return first + ":" + last.substring(last.lastIndexOf('!') + 1);
    }
}
