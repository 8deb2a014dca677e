package org.cxmaturity.survey;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cxmaturity.model.Problem;
import org.cxmaturity.survey.SurveyTable.Cell;
import org.jspecify.annotations.Nullable;

/** Guesses what the labels of an export's answers say. What is not for sure is left open, and told by cell. */
final class GuessedLabels {
    private final SurveyTable table;
    private final List<List<Cell>> data;
    private final Collection<AskedCapability> capabilities;
    private final List<Problem> open;
    private final LabelWords words = new LabelWords();
    private final Map<String, Map<String, String>> said = new LinkedHashMap<>();
    private final Map<String, Set<String>> catalogued = new HashMap<>();
    private final Set<Object> told = new HashSet<>();

    /** @param open where to tell what somebody has to decide */
    GuessedLabels(
            SurveyTable table, List<List<Cell>> data, Collection<AskedCapability> capabilities, List<Problem> open) {
        this.table = table;
        this.data = data;
        this.capabilities = capabilities;
        this.open = open;
    }

    /** What each label says, as most capabilities take it, that does not say it word for word as the catalogue. */
    Map<String, String> answers() {
        Map<String, String> answers = new LinkedHashMap<>();
        said.forEach((label, byCapability) -> usual(label).ifPresent(level -> answers.put(label, level)));
        return answers;
    }

    /** What labels say of a capability that takes them otherwise, by its id. */
    Map<String, Map<String, String>> own() {
        Map<String, Map<String, String>> own = new LinkedHashMap<>();
        said.forEach((label, byCapability) -> usual(label)
                .ifPresent(usual -> byCapability.forEach((capability, level) -> {
                    if (!capability.isEmpty() && !level.equals(usual)) {
                        own.computeIfAbsent(capability, first -> new LinkedHashMap<>())
                                .put(label, level);
                    }
                })));
        return own;
    }

    /** What most capabilities take a label for, the first where there are as many; empty where it stands in the catalogue of all. */
    private Optional<String> usual(String label) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        said.getOrDefault(label, Map.of()).forEach((capability, level) -> {
            if (!catalogued.getOrDefault(label, Set.of()).contains(capability)) {
                counts.merge(level, 1, Integer::sum);
            }
        });
        return counts.entrySet().stream()
                .reduce((most, next) -> next.getValue() > most.getValue() ? next : most)
                .map(Map.Entry::getKey);
    }

    /** All that stands in a column. */
    Set<String> in(int column) {
        Set<String> labels = new LinkedHashSet<>();
        data.forEach(row -> {
            String text = table.cell(row, column).text();
            if (!text.isEmpty()) {
                labels.add(text);
            }
        });
        return labels;
    }

    /** Takes in the label of a cell. A capability takes it by its own scale, another one perhaps for another level. */
    void read(Cell cell, @Nullable AskedCapability capability, boolean shifted) {
        String label = cell.text();
        String id = capability == null ? "" : capability.id();
        if (label.isEmpty() || said.getOrDefault(label, Map.of()).containsKey(id)) {
            return;
        }
        Map<String, String> known = said.computeIfAbsent(label, first -> new LinkedHashMap<>());
        Optional<String> wordForWord = capability == null ? Optional.empty() : words.catalogued(label, capability);
        if (wordForWord.isPresent()) {
            known.put(id, wordForWord.get());
            catalogued.computeIfAbsent(label, first -> new HashSet<>()).add(id);
            return;
        }
        Map<Integer, String> names =
                capability == null ? capabilities.iterator().next().names() : capability.names();
        boolean number = LabelWords.number(label).isPresent();
        Optional<String> level = number && shifted ? Optional.empty() : LabelWords.meant(label, names);
        known.put(id, level.orElse(SurveyMapping.OPEN));
        if (level.isEmpty() && told.add(List.of(label, names))) {
            open.add(new Problem(
                    cell.place(),
                    "“" + label + "”",
                    number && shifted
                            ? "numbers from 0 to " + Collections.max(names.keySet())
                                    + " with a 0 among them: whether 1 is the lowest answer of this survey is not known"
                            : "a label that says which level is meant",
                    null));
        }
    }

    /**
     * Whether numbers may stand on another scale, such as 1 to 5: none is 0, or one is more than any level.
     *
     * @param asked the capabilities that the columns answer for; empty where that is not known
     */
    boolean shifted(List<Integer> columns, Collection<AskedCapability> asked) {
        List<BigDecimal> numbers = columns.stream()
                .flatMap(at -> in(at).stream())
                .flatMap(each -> LabelWords.number(each).stream())
                .toList();
        int most = (asked.isEmpty() ? capabilities : asked)
                .stream()
                        .flatMap(each -> each.names().keySet().stream())
                        .max(Integer::compare)
                        .orElse(0);
        return !numbers.isEmpty()
                && (numbers.stream().noneMatch(each -> each.signum() == 0)
                        || numbers.stream().anyMatch(each -> each.compareTo(BigDecimal.valueOf(most)) > 0));
    }
}
