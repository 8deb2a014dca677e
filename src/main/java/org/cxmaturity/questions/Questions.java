package org.cxmaturity.questions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cxmaturity.csv.CsvCell;
import org.cxmaturity.csv.CsvFile;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.tables.StartedModel.ReadQuestions;
import org.cxmaturity.tables.StartedModel.ReadQuestions.ReadColumn;

/**
 * The questions of a spreadsheet.
 *
 * @param read how it was read: what people check first
 * @param asked the questions, as they stand below one another; one at least
 */
public record Questions(ReadQuestions read, List<AskedQuestion> asked) {
    private static final Pattern LINE = Pattern.compile(":([0-9]{1,9})(?::[0-9]+)? [A-Z]+[0-9]+$");

    public Questions {
        asked = List.copyOf(asked);
    }

    /** The questions of a CSV file; refused with all that is wrong in it, each by line and cell. */
    public static Result<Questions> of(NamedContent content) {
        return CsvFile.read(content).then(Questions::of);
    }

    private static Result<Questions> of(CsvFile file) {
        List<Problem> problems = new ArrayList<>(file.damage());
        Optional<TitleRow> titles = TitleRow.of(file, problems);
        List<AskedQuestion> asked = new ArrayList<>();
        titles.ifPresent(found -> asked.addAll(rows(file, found, problems)));
        if (titles.isPresent() && file.rows().size() == 1) {
            problems.add(
                    new Problem(file.name(), "column titles and nothing below them", "a row for each question", null));
        }
        return problems.isEmpty() && titles.isPresent()
                ? Result.done(new Questions(read(file, titles.get(), asked.size()), asked))
                : Result.refused(
                        Fault.INPUT,
                        problems.stream()
                                .sorted(Comparator.comparingInt(Questions::line))
                                .toList());
    }

    /** The line of the file that a problem is about; 0 where it is about all of it. */
    private static int line(Problem problem) {
        Matcher line = LINE.matcher(problem.place());
        return line.find() ? Integer.parseInt(line.group(1)) : 0;
    }

    private static List<AskedQuestion> rows(CsvFile file, TitleRow titles, List<Problem> problems) {
        QuestionReader reader = new QuestionReader(file, titles, problems);
        return file.rows().stream()
                .skip(1)
                .map(reader::question)
                .flatMap(Optional::stream)
                .toList();
    }

    private static ReadQuestions read(CsvFile file, TitleRow titles, int questions) {
        List<ReadColumn> columns = file.rows().get(0).stream()
                .filter(cell -> !cell.blank())
                .map(cell -> new ReadColumn(CsvCell.letters(cell.column()), cell.plain(), titles.words(cell.column())))
                .toList();
        return new ReadQuestions(file.name(), file.encoding(), file.separated(), questions, columns);
    }
}
