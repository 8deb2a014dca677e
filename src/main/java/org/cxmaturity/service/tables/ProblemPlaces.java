package org.cxmaturity.service.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cxmaturity.model.Problem;

/** Says of which of several directories or files a problem is. */
final class ProblemPlaces {
    private ProblemPlaces() {}

    /** The same problems, each place led by the directory, or by the file in the stead of the workbook's own name. */
    static List<Problem> under(Path path, List<Problem> problems) {
        return problems.stream()
                .map(problem ->
                        new Problem(place(path, problem.place()), problem.found(), problem.expected(), problem.maybe()))
                .toList();
    }

    private static String place(Path path, String place) {
        if (place.startsWith(path.toString())) {
            return place;
        }
        if (Files.isDirectory(path)) {
            return path.resolve(place).toString();
        }
        int sheet = place.indexOf('!');
        return sheet < 0 ? path.toString() : path + place.substring(sheet);
    }

    static Problem unreadable(Path path, IOException e) {
        return new Problem(
                path.toString(), "a file that can't be read (" + e.getMessage() + ")", "a file to read", null);
    }
}
