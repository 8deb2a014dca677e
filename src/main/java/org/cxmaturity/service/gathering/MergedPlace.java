package org.cxmaturity.service.gathering;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cxmaturity.gathering.ReadPlaces;
import org.cxmaturity.model.Problem;

/**
 * What is wrong with a profile that is not written yet, told where it was read: at the cell of the value, or else at the first cell of
 * the item.
 */
record MergedPlace(ReadPlaces places) {
    private static final Pattern PATH = Pattern.compile(":[0-9]+ ([A-Za-z]+[^ ]*)$");

    Problem of(Problem problem) {
        return path(problem)
                .flatMap(path -> places.of(path).map(cell -> problem.at(cell + " (" + path + ")")))
                .orElse(problem);
    }

    /**
     * Whether that is wrong with the value of a cell, whatever becomes of cells that could not be read.
     *
     * @param unread the ids of items that are missing, as a cell of theirs was not read; a name of one is no mistake
     */
    boolean isOfCell(Problem problem, Set<String> unread) {
        return path(problem).flatMap(places::ofValue).isPresent()
                && unread.stream().noneMatch(id -> problem.found().equals('"' + id + '"'));
    }

    private static Optional<String> path(Problem problem) {
        Matcher path = PATH.matcher(problem.place());
        return path.find() ? Optional.of(path.group(1)) : Optional.empty();
    }
}
