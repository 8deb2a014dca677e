package org.cxmaturity.survey;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.cxmaturity.model.NearestName;
import org.cxmaturity.model.Problem;
import org.cxmaturity.survey.SurveyMapping.Column;
import org.cxmaturity.survey.SurveyMapping.Form;
import org.cxmaturity.survey.SurveyMapping.Says;
import org.cxmaturity.survey.SurveyTable.Cell;

/**
 * The columns of an export that a mapping names, wherever they stand now.
 *
 * @param single the columns of which there is one, by what they say
 * @param answers by the capability that they ask for; none in a list of answers
 * @param comments likewise
 * @param unnamed the titles that the mapping does not name
 */
record MappedColumns(
        Map<Says, Integer> single, Map<String, Integer> answers, Map<String, Integer> comments, List<String> unnamed) {
    /** Finds the columns by their titles; one that is not there is a problem. */
    static MappedColumns of(SurveyTable table, SurveyMapping mapping, List<Problem> problems) {
        List<String> names = table.names(mapping.titleRows());
        List<List<String>> parts = table.titles(mapping.titleRows());
        Map<Says, Integer> single = new EnumMap<>(Says.class);
        Map<String, Integer> answers = new LinkedHashMap<>();
        Map<String, Integer> comments = new LinkedHashMap<>();
        List<String> unnamed = new ArrayList<>(names);
        for (Column column : mapping.columns()) {
            int at = find(column.title(), names, parts);
            if (at >= 0) {
                unnamed.remove(names.get(at));
            }
            if (column.says() == Says.IGNORED) {
                continue;
            }
            if (at < 0) {
                problems.add(new Problem(
                        table.rows().get(0).get(0).place(),
                        "no column “" + column.title() + "”",
                        "the column that the mapping calls " + column.says(),
                        NearestName.to(column.title(), names)));
            } else if (mapping.form() == Form.WIDE && column.says() == Says.ANSWER) {
                answers.put(column.capability(), at);
            } else if (mapping.form() == Form.WIDE && column.says() == Says.COMMENT) {
                comments.put(column.capability(), at);
            } else {
                single.put(column.says(), at);
            }
        }
        unnamed.removeIf(String::isEmpty);
        return new MappedColumns(single, answers, comments, unnamed);
    }

    private static int find(String title, List<String> names, List<List<String>> parts) {
        int whole = names.indexOf(title);
        int[] having = IntStream.range(0, parts.size())
                .filter(at -> parts.get(at).contains(title))
                .toArray();
        return whole >= 0 ? whole : having.length == 1 ? having[0] : -1;
    }

    /** What a row says in the column of which there is one; empty where there is none. */
    String text(SurveyTable table, List<Cell> row, Says says) {
        Integer at = single.get(says);
        return at == null ? "" : table.cell(row, at).text();
    }
}
