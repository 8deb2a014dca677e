package org.cxmaturity.service.audit;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cxmaturity.model.RowRef;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table by which records are looked for: as results cite it, {@code table#row-id}, or by a cell of it,
 * {@code workbook!sheet!A16}.
 *
 * @param cited the row as it is cited; null where a cell is given
 * @param sheet the cell's workbook and sheet
 * @param line the cell's line
 * @param text as it was given
 */
public record RowOrCell(@Nullable RowRef cited, String sheet, String line, String text) {
    private static final Pattern CELL = Pattern.compile("(.+!.+!)[A-Za-z]+([0-9]+)");
    private static final Pattern ROW = Pattern.compile("[^#!]+#[^#]+");

    /** The row or cell that a text gives; empty where it gives none. */
    public static Optional<RowOrCell> parse(String text) {
        Matcher cell = CELL.matcher(text);
        if (cell.matches()) {
            return Optional.of(new RowOrCell(null, cell.group(1), cell.group(2), text));
        }
        return ROW.matcher(text).matches()
                ? Optional.of(new RowOrCell(RowRef.parse(text), "", "", text))
                : Optional.empty();
    }

    /**
     * The rows whose id stands on the same sheet and line as the cell.
     *
     * @param places the cell of each row's id, by {@code table#row-id}
     */
    Set<RowRef> among(Map<String, String> places) {
        return places.entrySet().stream()
                .filter(each -> {
                    Matcher place = CELL.matcher(each.getValue());
                    return place.matches()
                            && place.group(1).equals(sheet)
                            && place.group(2).equals(line);
                })
                .map(each -> RowRef.parse(each.getKey()))
                .collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return text;
    }
}
