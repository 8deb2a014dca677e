package org.cxmaturity.service.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.rulebase.LoadedRuleBase;
import org.cxmaturity.rulebase.RuleBaseLoader;
import org.cxmaturity.rulebase.WorkbookFiles;
import org.cxmaturity.tables.ModelRow;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.RuleBaseRow;
import org.cxmaturity.tables.StageCriterionRow;
import org.cxmaturity.tables.StageRow;
import org.cxmaturity.tables.StartedModel;
import org.cxmaturity.tables.StartedModel.Step;
import org.cxmaturity.tablespec.ReadTables;
import org.cxmaturity.workbook.AppendedRows;
import org.cxmaturity.workbook.TestWorkbook;

/** Adds a maturity model to a copy of workbooks, from a template: rows only, no program. */
final class StartModel {
    private static final String TEMPLATE = "Template: replace by ";

    private final RuleBaseLoader loader;
    private final Path tables;
    private final ModelPlan plan;

    StartModel(RuleBaseLoader loader, Path tables, ModelPlan plan) {
        this.loader = loader;
        this.tables = tables;
        this.plan = plan;
    }

    /** Writes the workbooks with the model in them. */
    Result<StartedModel> start() {
        try {
            NewFiles out = new NewFiles("--out", plan.out());
            List<Problem> problems = new ArrayList<>(plan.problems());
            out.occupied().ifPresent(problems::add);
            if (!problems.isEmpty()) {
                return new Result.Refused<>(Fault.USAGE, problems);
            }
            Result<ReadTables> result = loader.rows(tables);
            return result instanceof Result.Refused<ReadTables> faulty
                    ? new Result.Refused<>(Fault.TABLES, ProblemPlaces.under(tables, faulty.problems()))
                    : start(result.orElseThrow(), out);
        } catch (IOException e) {
            return new Result.Refused<>(Fault.TABLES, List.of(ProblemPlaces.unreadable(tables, e)));
        }
    }

    private Result<StartedModel> start(ReadTables read, NewFiles out) throws IOException {
        for (ModelRow row : read.rows(ModelRow.class)) {
            if (row.id().equals(plan.model())) {
                String found = plan.model() + ", which is a model at " + read.place(row, "id");
                return new Result.Refused<>(
                        Fault.USAGE, List.of(new Problem("MODEL", found, "an id that no model has", null)));
            }
        }
        TemplateCriteria template = TemplateCriteria.of(read, plan);
        Map<Class<? extends Row>, List<? extends Row>> rows = new LinkedHashMap<>();
        rows.put(ModelRow.class, List.of(model(read)));
        rows.put(StageRow.class, stages());
        List<StageCriterionRow> criteria = template.rows();
        rows.put(StageCriterionRow.class, criteria);
        Map<String, byte[]> contents = new LinkedHashMap<>();
        Map<String, String> places = new LinkedHashMap<>();
        WorkbookFiles.in(tables).contents().forEach((file, content) -> {
            AppendedRows appended = AppendedRows.to(file, content, rows);
            contents.put(file, appended.content());
            places.putAll(appended.places());
        });
        if (Files.isRegularFile(tables.resolve(TestWorkbook.FILE))) {
            contents.put(TestWorkbook.FILE, Files.readAllBytes(tables.resolve(TestWorkbook.FILE)));
        }
        Optional<Problem> unwritten = out.write(contents);
        if (unwritten.isPresent()) {
            return new Result.Refused<>(Fault.USAGE, List.of(unwritten.get()));
        }
        return checked(started(new ReadTables(allRows(rows), places, Map.of()), read, template, criteria));
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
                plan.name(),
                TEMPLATE + "what the model measures.",
                TEMPLATE + "where the model comes from.");
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
                    name,
                    null,
                    TEMPLATE + marks,
                    TEMPLATE + "where the stage comes from."));
        }
        return stages;
    }

    /** What was written is read again: a template that is not sound would be a fault of the program. */
    private Result<StartedModel> checked(StartedModel started) throws IOException {
        Result<LoadedRuleBase> loaded = loader.load(plan.out());
        if (loaded instanceof Result.Refused<LoadedRuleBase> faulty) {
            return new Result.Refused<>(Fault.TABLES, ProblemPlaces.under(plan.out(), faulty.problems()));
        }
        return new Result.Done<>(started);
    }

    private StartedModel started(
            ReadTables added, ReadTables read, TemplateCriteria template, List<StageCriterionRow> criteria) {
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
                plan.model(),
                plan.name(),
                plan.out().toString(),
                template.source().name(),
                stages.size(),
                criteria.size(),
                steps);
    }

    private static String span(ReadTables added, List<? extends Row> rows, String from, String to) {
        String first = added.place(rows.get(0), from);
        String last = added.place(rows.get(rows.size() - 1), to);
        return first + ":" + last.substring(last.lastIndexOf('!') + 1);
    }
}
