package org.cxmaturity.survey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Result;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.Tables;
import org.jspecify.annotations.Nullable;

/** Exports in the shapes in which survey tools document them, and what was read of them. */
final class ToolShapes {
    private static final Path DIRECTORY = Path.of("src/test/resources/surveys");

    private ToolShapes() {}

    static NamedContent file(String name) {
        try {
            return new NamedContent(name, Files.readAllBytes(DIRECTORY.resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Surveys by the shipped catalogue. */
    static Surveys surveys(@Nullable Set<String> departments) {
        Tables tables = Shipped.ruleBase().tables();
        return new Surveys(
                tables.all(CapabilityRow.class).stream()
                        .map(row -> new AskedCapability(
                                row.id(),
                                row.name(),
                                row.question(),
                                tables.scale(row.id()).offered(),
                                tables.scale(row.id()).offered().keySet().stream()
                                        .collect(Collectors.toMap(level -> level, row::meaning)),
                                row.optional()))
                        .toList(),
                departments);
    }

    /** A line for each answer: capability, level, who, day and cell. */
    static List<String> lines(Result<ReadSurvey> read) {
        return read.orElseThrow().gathered().items().stream()
                .map(each -> String.join(
                                " ",
                                each.values().entrySet().stream()
                                        .filter(value -> !value.getKey().equals("comment"))
                                        .map(value -> value.getValue().toString())
                                        .toList())
                        + " " + each.origin().cell())
                .toList();
    }
}
