package org.cxmaturity.service.tables;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;

/**
 * Workbooks as somebody named them: those that make a rule base, with the workbook of their tests, or one by itself.
 *
 * @param name as problems name them: on a command line, a directory's path, or a file's
 * @param single whether it is one by itself, whose own name is {@code name} or ends it
 * @param contents by file name
 * @param beside the names of other files that lie beside them
 */
public record WorkbookSet(String name, boolean single, SortedMap<String, byte[]> contents, List<String> beside) {
    /** Workbooks that nothing lies beside. */
    public WorkbookSet(String name, boolean single, SortedMap<String, byte[]> contents) {
        this(name, single, contents, List.of());
    }

    /** All of them, by file name. */
    public List<NamedContent> workbooks() {
        return contents.entrySet().stream()
                .map(each -> new NamedContent(each.getKey(), each.getValue()))
                .toList();
    }

    /** The one of that file name, if it is among them. */
    Optional<NamedContent> workbook(String file) {
        return Optional.ofNullable(contents.get(file)).map(content -> new NamedContent(file, content));
    }

    /** Problems of these workbooks, each place led by the set's name, so that it is told from that of others. */
    List<Problem> placed(List<Problem> problems) {
        return problems.stream().map(each -> each.at(place(each.place()))).toList();
    }

    /** What came of these workbooks, with places told from those of others. */
    <T> Result<T> placed(Result<T> result) {
        return result.either(Result::done, refused -> Result.refused(Fault.TABLES, placed(refused.problems())));
    }

    private String place(String place) {
        if (!single) {
            return place(name, place);
        }
        int sheet = place.indexOf('!');
        return sheet < 0 ? name : name + place.substring(sheet);
    }

    /** The name of a workbook, or of a place in it, among workbooks of a name. */
    static String place(String set, String workbook) {
        return set + "/" + workbook;
    }
}
