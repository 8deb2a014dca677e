package org.cxmaturity.service.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cxmaturity.model.Input;
import org.cxmaturity.questions.AskedQuestion;
import org.cxmaturity.questions.Questions;
import org.cxmaturity.service.tables.ModelBasis.Asked;
import org.cxmaturity.tables.ScaleRow;
import org.cxmaturity.tables.StartedModel.ReadQuestions;
import org.cxmaturity.tablespec.ReadTables;
import org.cxmaturity.tablespec.TemplateText;

/** One question for each dimension of a model that has none yet, to be written and repeated by a person. */
final class QuestionsToWrite {
    private static final int ANSWERS = 4;

    private QuestionsToWrite() {}

    /** The questions, with as many answers as the scale that was asked for. */
    static Questions of(Asked asked, ReadTables read) {
        int answers = asked.scale()
                .flatMap(wanted -> read.rows(ScaleRow.class).stream()
                        .filter(row -> row.id().equals(wanted))
                        .map(row -> row.levels().size())
                        .findFirst()
                        .or(() -> AnswerScales.number(wanted)))
                .orElse(ANSWERS);
        List<AskedQuestion> questions = new ArrayList<>();
        for (String path : asked.dimensions()) {
            List<String> parts = Stream.of(path.split(">")).map(String::strip).toList();
            questions.add(new AskedQuestion(
                    Input.DIMENSIONS.words() + " \"" + path + '"',
                    0,
                    parts,
                    "question-1",
                    TemplateText.of("a short name for a question on " + parts.get(parts.size() - 1) + "."),
                    TemplateText.of("the question."),
                    IntStream.range(0, answers)
                            .mapToObj(each -> TemplateText.of("what the answer " + each + " means."))
                            .toList(),
                    1,
                    null,
                    null,
                    null));
        }
        return new Questions(new ReadQuestions("", "", "", questions.size(), List.of()), questions);
    }
}
