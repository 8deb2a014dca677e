package org.cxmaturity.terminal;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.model.Placing;
import org.cxmaturity.tables.StartedModel;
import org.cxmaturity.tables.StartedModel.ReadQuestions;
import org.cxmaturity.tables.StartedModel.ReadQuestions.ReadColumn;
import org.cxmaturity.tables.StartedModel.Step;
import org.cxmaturity.wording.Words;

/** What a started model holds, and what a person has to edit now. */
public final class StartedModelText {
    private StartedModelText() {}

    public static String of(StartedModel model, Style style) {
        TextPage page = new TextPage(style);
        if (model.read() != null) {
            read(page, model.read());
        }
        page.line(TonedText.strong(model.name()), TonedText.of(" (" + model.model() + "), " + held(model)));
        page.line(TonedText.of("Written to " + model.directory()));
        page.blank();
        page.line(TonedText.of("Now write, and see to it that no cell says \"Template\" any more:"));
        steps(page, model, false);
        page.blank();
        if (model.steps().stream().anyMatch(Step::proposed)) {
            page.line(TonedText.of("Proposed, to be looked at; it can stay:"));
            steps(page, model, true);
            page.blank();
        }
        page.line(TonedText.of("Then:"));
        page.line(TonedText.of("  " + style.shell().checkTables(model.directory())));
        page.line(TonedText.of("  " + style.shell().assess(model.directory(), model.model())));
        return page.toString();
    }

    private static void steps(TextPage page, StartedModel model, boolean proposed) {
        for (Step step : model.steps()) {
            if (step.proposed() == proposed) {
                page.line(TonedText.strong("  " + step.place()));
                page.line(TonedText.of("    " + step.what()));
            }
        }
    }

    private static String held(StartedModel model) {
        List<String> parts = new ArrayList<>();
        String stages = Words.count(model.stages(), "stage", "stages");
        parts.add(model.placing() == Placing.SCORE ? stages + " by a score" : stages);
        if (model.questions() > 0) {
            parts.add(Words.count(model.questions(), "question", "questions"));
        }
        if (model.actions() > 0) {
            parts.add(Words.count(model.actions(), "action", "actions"));
        }
        if (model.criteria() > 0) {
            parts.add(Words.count(model.criteria(), "criterion", "criteria"));
        }
        return String.join(", ", parts) + (model.source() == null ? "" : " taken over from " + model.source());
    }

    /** What a spreadsheet was read as, so that a column taken for something else is seen. */
    private static void read(TextPage page, ReadQuestions read) {
        page.line(TonedText.of("Read from " + read.file() + ", " + read.encoding() + ", separated by "
                + read.separated() + ": " + Words.count(read.questions(), "question", "questions")));
        int wide = read.columns().stream()
                .mapToInt(column -> column.title().length())
                .max()
                .orElse(0);
        for (ReadColumn column : read.columns()) {
            page.line(TonedText.of("  " + pad(column.column(), 2) + "  " + pad(column.title(), Math.min(wide, 40))
                    + "  " + (column.as() == null ? "not used" : column.as())));
        }
        page.blank();
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
