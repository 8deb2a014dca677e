package org.cxmaturity.service.tables;

import java.util.Set;
import org.cxmaturity.model.Placing;
import org.cxmaturity.service.tables.ModelRows.Left;
import org.cxmaturity.speech.ResultSentence;
import org.cxmaturity.tables.ModelRow;
import org.cxmaturity.tables.StageRow;
import org.cxmaturity.tables.WordingRow;
import org.cxmaturity.tablespec.ReadTables;
import org.cxmaturity.tablespec.TemplateText;
import org.jspecify.annotations.Nullable;

/** What every new model has: its row, after those of the others and for nobody who does not name it, and the title of its reports. */
final class ModelIdentity {
    private static final int LAST = 99;
    private static final String WHERE = "where the model comes from.";

    private ModelIdentity() {}

    /**
     * The row of a model.
     *
     * @param root the dimension of its score; null where there is none
     */
    static ModelRow row(ModelPlan plan, ReadTables read, Placing placing, @Nullable String root) {
        return row(plan, read, placing, root, TemplateText.of("what the model measures."), TemplateText.of(WHERE));
    }

    /** The row of a model that measures what another one does. */
    static ModelRow row(ModelPlan plan, ReadTables read, Placing placing, ModelRow like) {
        String source = TemplateText.of(WHERE) + " Copied from " + like.name() + ": " + like.source();
        return row(plan, read, placing, placing == Placing.SCORE ? like.root() : null, like.measures(), source);
    }

    private static ModelRow row(
            ModelPlan plan, ReadTables read, Placing placing, @Nullable String root, String measures, String source) {
        int order = read.rows(ModelRow.class).stream()
                .mapToInt(ModelRow::order)
                .max()
                .orElse(0);
        return new ModelRow(
                plan.model(), Math.min(LAST, order + 1), false, placing, root, Set.of(), plan.name(), measures, source);
    }

    /** The title of its reports. */
    static WordingRow title(ModelPlan plan, ReadTables read) {
        String sentence = ResultSentence.REPORT_TITLE.id();
        String used = read.rows(WordingRow.class).stream()
                .filter(row -> row.sentence().equals(sentence))
                .map(WordingRow::used)
                .findFirst()
                .orElse("Title of the report");
        return new WordingRow(
                sentence + "." + plan.model(),
                sentence,
                plan.model(),
                plan.name() + ": where it stands and what to do next",
                used);
    }

    /** Says what is left in the rows that every new model has. */
    static void left(ModelRows.Builder rows) {
        rows.left(Left.toWrite(ModelRow.class, "measures", "measures", "what the model measures"));
        rows.left(Left.toWrite(ModelRow.class, "source", "source", "where it comes from"));
        rows.left(Left.toWrite(StageRow.class, "marks", "marks", "what puts an organisation on each stage"));
        rows.left(Left.toWrite(StageRow.class, "source", "source", "where each stage comes from"));
        titled(rows);
    }

    /** Says the same of a model that measures what another one does, as that one says it. */
    static void copied(ModelRows.Builder rows) {
        rows.left(Left.toWrite(ModelRow.class, "source", "source", "where it comes from"));
        rows.left(Left.proposed(ModelRow.class, "measures", "measures", "what the model measures"));
        rows.left(Left.proposed(
                StageRow.class, "name", "source", "what its stages are called, and what puts an organisation there"));
        titled(rows);
    }

    private static void titled(ModelRows.Builder rows) {
        rows.left(Left.proposed(WordingRow.class, "text", "text", "what its reports are called and say"));
    }
}
