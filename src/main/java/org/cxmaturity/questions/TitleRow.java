package org.cxmaturity.questions;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cxmaturity.csv.CsvCell;
import org.cxmaturity.csv.CsvFile;
import org.cxmaturity.model.NearestName;
import org.cxmaturity.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The titles of a spreadsheet's columns, recognised.
 *
 * @param columns where each kind of column is, dimensions from left to right
 * @param answers the column of each answer, the lowest first
 */
record TitleRow(Map<QuestionColumn, List<Integer>> columns, List<Integer> answers) {
    /** The answers that workbooks have columns for. */
    static final int MOST_ANSWERS = 6;

    private static final Pattern ANSWER =
            Pattern.compile("(?:ANSWER|ANSWEROPTION|OPTION|LEVEL|MATURITYLEVEL|SCORE|RESPONSE)?([0-9])(?:\\D.*)?");

    /** Recognises the titles; nothing where a column is missing that has to be there, after saying so. */
    static Optional<TitleRow> of(CsvFile file, List<Problem> problems) {
        Map<QuestionColumn, List<Integer>> columns = new EnumMap<>(QuestionColumn.class);
        SortedMap<Integer, Integer> answers = new TreeMap<>();
        int before = problems.size();
        for (CsvCell cell : file.rows().get(0)) {
            Matcher answer = ANSWER.matcher(NearestName.letters(cell.plain()));
            if (answer.matches()) {
                if (answers.putIfAbsent(Integer.valueOf(answer.group(1)), cell.column()) != null) {
                    problems.add(twice(file, cell, "the answer " + answer.group(1)));
                }
            } else {
                QuestionColumn.called(cell.plain()).ifPresent(kind -> {
                    List<Integer> own = columns.computeIfAbsent(kind, first -> new ArrayList<>());
                    if (!own.isEmpty() && kind != QuestionColumn.DIMENSION) {
                        problems.add(twice(file, cell, "the " + kind.words()));
                    }
                    own.add(cell.column());
                });
            }
        }
        needed(file, columns, problems);
        numbered(file, answers, problems);
        return problems.size() > before
                ? Optional.empty()
                : Optional.of(new TitleRow(columns, List.copyOf(answers.values())));
    }

    private static Problem twice(CsvFile file, CsvCell cell, String what) {
        return new Problem(
                file.place(cell),
                '"' + cell.plain() + "\", a second column for " + what,
                "one; leave the other one out, or give it a title of its own",
                null);
    }

    private static void needed(CsvFile file, Map<QuestionColumn, List<Integer>> columns, List<Problem> problems) {
        for (QuestionColumn kind : List.of(QuestionColumn.NAME, QuestionColumn.QUESTION)) {
            if (!columns.containsKey(kind)) {
                List<String> titles =
                        file.rows().get(0).stream().map(CsvCell::plain).toList();
                problems.add(new Problem(
                        file.place(file.rows().get(0).get(0)),
                        "no column for the " + kind.words() + " among " + String.join(", ", titles),
                        "a column called so, or one of " + kind.known(),
                        NearestName.to(kind.words(), titles)));
            }
        }
    }

    /** Answers are numbered one after the other, from 0 or from 1. */
    private static void numbered(CsvFile file, SortedMap<Integer, Integer> answers, List<Problem> problems) {
        boolean sound = answers.size() >= 2
                && answers.size() <= MOST_ANSWERS
                && answers.firstKey() <= 1
                && answers.lastKey() - answers.firstKey() == answers.size() - 1;
        if (!sound) {
            problems.add(new Problem(
                    file.place(file.rows().get(0).get(0)),
                    answers.isEmpty() ? "no column for an answer" : "columns for the answers " + answers.keySet(),
                    "two to six columns called Answer 0, Answer 1 and so on, the lowest answer first and none left out",
                    null));
        }
    }

    /** Where a kind of column is; null where there is none. */
    @Nullable
    Integer of(QuestionColumn kind) {
        List<Integer> own = columns.get(kind);
        return own == null ? null : own.get(0);
    }

    /** What a column is taken for; null for one that is not used. */
    @Nullable
    String words(int column) {
        int answer = answers.indexOf(column);
        return answer >= 0
                ? "answer " + answer
                : columns.entrySet().stream()
                        .filter(each -> each.getValue().contains(column))
                        .map(each -> each.getKey().words())
                        .findFirst()
                        .orElse(null);
    }
}
