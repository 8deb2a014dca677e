package org.cxmaturity.responses;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cxmaturity.csv.CsvCell;
import org.cxmaturity.csv.CsvReading;
import org.cxmaturity.model.NearestName;

/**
 * The rows of titles at the top of an export. Some survey tools write the questions under the columns' ids, and ids for their own use
 * under these; some a second row that says no more than that responses follow.
 *
 * @param titles the first row
 * @param questions the second one, where it holds questions; else empty
 * @param count how many rows of titles there are
 * @param first rows that were read to find out and belong to the responses
 */
record TitleRows(List<CsvCell> titles, List<CsvCell> questions, int count, List<List<CsvCell>> first) {
    private static final String IMPORT_ID = "\"ImportId\"";
    private static final int DEEPEST = 3;
    private static final Set<String> SECOND_TITLES =
            Set.of("RESPONSE", "OPENENDEDRESPONSE", "RESPONSES", "ANTWORT", "OFFENEANTWORT");

    /** Reads them from a file that has a row at least. */
    static TitleRows of(CsvReading rows) throws IOException {
        List<List<CsvCell>> start = new ArrayList<>();
        for (Optional<List<CsvCell>> row = rows.next(); row.isPresent() && start.size() < DEEPEST; ) {
            start.add(row.get());
            row = start.size() < DEEPEST ? rows.next() : Optional.empty();
        }
        int count = 1;
        for (int at = 1; at < start.size(); at++) {
            if (start.get(at).stream().anyMatch(cell -> cell.text().contains(IMPORT_ID))) {
                count = at + 1;
            }
        }
        if (count == 1 && start.size() > 1 && saysThatResponsesFollow(start.get(1))) {
            count = 2;
        }
        return new TitleRows(
                start.get(0),
                count == DEEPEST ? start.get(1) : List.of(),
                count,
                List.copyOf(start.subList(count, start.size())));
    }

    private static boolean saysThatResponsesFollow(List<CsvCell> row) {
        return row.stream().allMatch(cell -> cell.blank() || SECOND_TITLES.contains(NearestName.letters(cell.plain())));
    }

    /** The question behind a column; its title where no more is said. */
    String question(int column) {
        return column < questions.size() && !questions.get(column).blank()
                ? questions.get(column).plain()
                : titles.get(column).plain();
    }
}
