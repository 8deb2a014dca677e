package org.cxmaturity.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The cases of one rule.
 *
 * @param rule the rule's name, as its DRL has it
 * @param fires profiles that fire it
 * @param misses profiles that differ in one thing from one that fires it, and do not conclude the same
 * @param boundary where an order, a threshold or a count decides
 */
record RuleCases(String rule, List<RuleCase> fires, List<RuleCase> misses, List<RuleCase> boundary) {
    private static final Path FILES = Path.of("src/test/resources/cases/rules");
    private static final String ENDING = ".yaml";
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    RuleCases {
        Objects.requireNonNull(rule, "cases without the rule's name");
        fires = orNone(fires);
        misses = orNone(misses);
        boundary = orNone(boundary);
    }

    private static List<RuleCase> orNone(@Nullable List<RuleCase> cases) {
        return cases == null ? List.of() : List.copyOf(cases);
    }

    /** Every case file's cases, by the rule's id. */
    static Map<String, RuleCases> all() {
        Map<String, RuleCases> all = new TreeMap<>();
        try (Stream<Path> files = Files.list(FILES)) {
            for (Path file : files.toList()) {
                all.put(name(file).replace(ENDING, ""), YAML.readValue(file.toFile(), RuleCases.class));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** All three kinds of case. */
    Stream<RuleCase> cases() {
        return Stream.of(fires, misses, boundary).flatMap(List::stream);
    }
}
