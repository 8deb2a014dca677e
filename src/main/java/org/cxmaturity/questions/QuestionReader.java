package org.cxmaturity.questions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cxmaturity.csv.CsvCell;
import org.cxmaturity.csv.CsvFile;
import org.cxmaturity.model.Problem;
import org.cxmaturity.questions.AskedQuestion.Action;
import org.cxmaturity.tablespec.CellText;
import org.cxmaturity.tablespec.IdText;
import org.jspecify.annotations.Nullable;

/** Reads questions row by row; what is wrong is told by cell, and the row goes on being read. */
final class QuestionReader {
    private static final int MOST_WEIGHT = 5;
    private static final int LONGEST_ID = 64;

    private final CsvFile file;
    private final TitleRow titles;
    private final List<Problem> problems;
    private final Map<String, String> places = new HashMap<>();
    private List<String> above = List.of();

    QuestionReader(CsvFile file, TitleRow titles, List<Problem> problems) {
        this.file = file;
        this.titles = titles;
        this.problems = problems;
    }

    /** The question of a row; nothing where anything is wrong with it, after saying so. */
    Optional<AskedQuestion> question(List<CsvCell> row) {
        int before = problems.size();
        RowCells cells = new RowCells(file, titles, row, problems);
        beyond(row);
        List<String> path = path(cells);
        String id = cells.text(QuestionColumn.ID);
        String name = cells.needed(QuestionColumn.NAME);
        String question = cells.needed(QuestionColumn.QUESTION);
        List<String> answers = answers(cells);
        Integer weight = cells.number(QuestionColumn.WEIGHT, 1, MOST_WEIGHT);
        String ask = cells.text(QuestionColumn.ASK);
        String evidence = cells.text(QuestionColumn.EVIDENCE);
        Action action = action(cells, answers.size() < 2 ? titles.answers().size() : answers.size());
        String place = file.place(cells.at(titles.of(QuestionColumn.NAME)));
        unlike(cells, path, id, name, place);
        if (problems.size() > before) {
            return Optional.empty();
        }
        return Optional.of(new AskedQuestion(
                place,
                row.get(0).row(),
                path,
                id,
                name,
                question,
                answers,
                weight == null ? 1 : weight,
                ask,
                evidence,
                action));
    }

    private void beyond(List<CsvCell> row) {
        int width = file.rows().get(0).size();
        row.stream()
                .skip(width)
                .filter(cell -> !cell.blank())
                .findFirst()
                .ifPresent(cell -> problems.add(new Problem(
                        file.place(cell),
                        CellText.quoted(cell.plain()) + " beyond the last column, " + CsvCell.letters(width - 1),
                        "as many cells as there are titles; a text that holds the separator stands in quotation marks",
                        null)));
    }

    /** The dimensions: cells left blank on the left are those of the row above, as where cells are merged. */
    private List<String> path(RowCells cells) {
        List<String> own = new ArrayList<>();
        boolean said = false;
        int filled = 0;
        for (Integer column : titles.columns().getOrDefault(QuestionColumn.DIMENSION, List.of())) {
            List<String> parts = parts(cells.text(column));
            said |= !parts.isEmpty();
            if (parts.isEmpty() && !said && filled < above.size()) {
                own.add(above.get(filled));
            }
            filled++;
            own.addAll(parts);
        }
        if (!said) {
            own = above;
        }
        if (own.isEmpty() && titles.of(QuestionColumn.DIMENSION) != null) {
            problems.add(new Problem(
                    file.place(cells.at(titles.of(QuestionColumn.DIMENSION))), "nothing", "a dimension", null));
        }
        for (String part : own) {
            if (IdText.of(part).isEmpty()) {
                problems.add(new Problem(
                        file.place(cells.first()),
                        "the dimension " + CellText.quoted(part),
                        "a name with a letter or digit",
                        null));
            }
        }
        above = List.copyOf(own);
        return above;
    }

    private static List<String> parts(@Nullable String text) {
        return text == null
                ? List.of()
                : Stream.of(text.split("\\s*[>›→»]\\s*"))
                        .filter(part -> !part.isBlank())
                        .toList();
    }

    private List<String> answers(RowCells cells) {
        List<String> answers = new ArrayList<>();
        CsvCell gap = null;
        for (int column : titles.answers()) {
            String answer = cells.text(column);
            if (answer == null) {
                gap = gap == null ? cells.at(column) : gap;
            } else if (gap != null) {
                problems.add(new Problem(
                        file.place(gap), "nothing", "an answer, as a higher one follows: none may be left out", null));
                return answers;
            } else if (answer.equalsIgnoreCase(CellText.NONE)) {
                problems.add(new Problem(
                        file.place(cells.at(column)),
                        CellText.quoted(answer) + ", which in workbooks says that the answer is not offered",
                        "what the answer means in other words",
                        "Not at all"));
                answers.add(answer);
            } else {
                answers.add(answer);
            }
        }
        if (answers.size() < 2) {
            problems.add(new Problem(
                    file.place(cells.at(titles.answers().get(answers.size()))),
                    "nothing",
                    "an answer: a question offers two at least",
                    null));
        }
        return answers;
    }

    private @Nullable Action action(RowCells cells, int answers) {
        String title = cells.text(QuestionColumn.ACTION);
        Integer to = cells.number(QuestionColumn.RAISES_TO, 1, answers - 1);
        Action action = new Action(
                title == null ? "" : title,
                cells.text(QuestionColumn.HOW),
                to,
                cells.impact(),
                cells.range(QuestionColumn.DAYS, 2000),
                cells.range(QuestionColumn.COST, 10_000_000),
                cells.number(QuestionColumn.QUARTERS, 1, 8),
                cells.text(QuestionColumn.OWNER),
                cells.text(QuestionColumn.KPI));
        if (title != null && IdText.of(title).isEmpty()) {
            problems.add(new Problem(
                    file.place(cells.at(titles.of(QuestionColumn.ACTION))),
                    CellText.quoted(title),
                    "what to do, with a letter or digit",
                    null));
        }
        return title == null ? null : action;
    }

    /** An id is sound, and no two questions of a dimension have one id, their own or made of the name. */
    private void unlike(RowCells cells, List<String> path, @Nullable String id, String name, String place) {
        if (id != null && !id.matches("[A-Za-z0-9][A-Za-z0-9.-]{0," + (LONGEST_ID - 1) + "}")) {
            problems.add(new Problem(
                    file.place(cells.at(titles.of(QuestionColumn.ID))),
                    CellText.quoted(id),
                    "letters, digits, dots and hyphens, a letter or digit first, " + LONGEST_ID + " at most",
                    IdText.of(id).isEmpty() ? null : IdText.of(id)));
        }
        String own = id == null ? IdText.of(name) : id;
        if (own.isEmpty()) {
            if (!name.isEmpty()) {
                problems.add(new Problem(place, CellText.quoted(name), "a name with a letter or digit", null));
            }
            return;
        }
        List<String> ids = new ArrayList<>(path.stream().map(IdText::of).toList());
        ids.add(own);
        String before = places.putIfAbsent(String.join(" > ", ids), place);
        if (before != null) {
            problems.add(new Problem(
                    place,
                    CellText.quoted(id == null ? name : id) + " a second time in its dimension, as at " + before,
                    "a name, or an id, of its own for each question",
                    null));
        }
    }
}
