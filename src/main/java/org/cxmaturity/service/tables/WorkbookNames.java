package org.cxmaturity.service.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.model.Input;
import org.cxmaturity.model.NearestName;
import org.cxmaturity.model.Problem;
import org.cxmaturity.tablespec.TableSpec;

/** The workbooks of a rule base by the names that people call them: with the ending or without, by the table's name. */
final class WorkbookNames {
    private static final String ENDING = "(\\.drl)?\\.xlsx$";

    private WorkbookNames() {}

    /** The names of all workbooks. */
    static List<String> all() {
        return List.copyOf(TableSpec.byFile().keySet());
    }

    /** The workbook that is called so, if one is. */
    static Optional<String> file(String name) {
        Map<String, String> names = new LinkedHashMap<>();
        TableSpec.byFile().forEach((file, specs) -> {
            names.put(file, file);
            names.put(file.replaceFirst(ENDING, ""), file);
            specs.forEach(spec -> names.putIfAbsent(spec.name(), file));
        });
        return Optional.ofNullable(names.get(name));
    }

    /** Says that no workbook is called so. */
    static Problem unknown(String name, String expected) {
        List<String> names = new ArrayList<>();
        all().forEach(file -> names.add(file.replaceFirst(ENDING, "")));
        String nearest = NearestName.to(name.replaceFirst(ENDING, ""), names);
        return new Problem(
                Input.WORKBOOK,
                name.isBlank() ? "nothing" : name,
                expected,
                nearest == null ? null : file(nearest).orElse(nearest));
    }
}
