package org.cxmaturity.tablecheck;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cxmaturity.model.Bound;
import org.cxmaturity.tablecheck.Finding.Kind;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tablespec.TableSpec;

/**
 * Whether scoring rows name words that stand in the catalogue (R18): those of the level that they show at least, or of the next one,
 * which they rule out. Where somebody changes a label, the rows that rest on its words are told.
 */
final class CatalogueWords {
    private static final String GAP = "…";

    private CatalogueWords() {}

    static void find(AnalysisContext context) {
        Map<String, CapabilityRow> capabilities =
                context.rows(CapabilityRow.class).stream().collect(Collectors.toMap(Row::id, Function.identity()));
        TableSpec.all().stream().filter(CatalogueWords::names).forEach(spec -> context.rows(spec.type())
                .forEach(row -> row(context, spec, row, capabilities)));
    }

    private static boolean names(TableSpec<?> spec) {
        return Stream.of("capability", "bound", "level", "words").allMatch(name -> spec.columns().stream()
                .anyMatch(column -> column.name().equals(name) && column.operator() == null));
    }

    private static void row(
            AnalysisContext context, TableSpec<?> spec, Row row, Map<String, CapabilityRow> capabilities) {
        CapabilityRow capability =
                capabilities.get(String.valueOf(spec.column("capability").of(row)));
        if (capability == null) {
            return;
        }
        int own = Integer.parseInt(String.valueOf(spec.column("level").of(row)));
        int least = spec.column("bound").of(row) == Bound.AT_MOST ? own + 1 : own;
        IntStream.range(least, capability.meanings().size())
                .filter(level -> capability.meanings().get(level) != null)
                .findFirst()
                .ifPresent(level -> words(context, spec, row, capability, level));
    }

    private static void words(
            AnalysisContext context, TableSpec<?> spec, Row row, CapabilityRow capability, int level) {
        String words = String.valueOf(spec.column("words").of(row));
        String label = capability.meaning(level);
        if (!among(words, label)) {
            context.warn(
                    Kind.FIT,
                    row,
                    "words",
                    "“" + words + "”, which does not stand in what " + capability.id() + " means at level " + level,
                    "words of: “" + label + "”, with … where some are left out");
        }
    }

    /** Whether the parts stand in the label, one after the other. */
    private static boolean among(String words, String label) {
        int from = 0;
        for (String part : words.split(GAP)) {
            int at = label.indexOf(part.strip(), from);
            if (at < 0) {
                return false;
            }
            from = at + part.strip().length();
        }
        return true;
    }
}
