package org.cxmaturity.questionnaire;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cxmaturity.speech.FieldSentence;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.Tables;
import org.cxmaturity.tables.Wordings;

/**
 * Which capabilities somebody is asked about, by what the catalogue says of whom to ask. A role counts by its telling words: those
 * that the catalogue uses, and not for everybody. A department is meant besides where the catalogue asks in departments.
 */
public final class WhomToAsk {
    /** A word that stands in more than one in so many of the catalogue's texts tells nobody from another. */
    private static final int TELLING = 4;

    private final Map<CapabilityRow, Set<String>> words = new HashMap<>();
    private final String inDepartments;

    /** By the catalogue of these tables, in their language. */
    public WhomToAsk(Tables tables) {
        tables.all(CapabilityRow.class).forEach(row -> words.put(row, words(row.ask())));
        this.inDepartments =
                Wordings.of(tables).say(FieldSentence.DEPARTMENT_NAME).toLowerCase(Locale.ROOT);
    }

    /** Whether the catalogue asks for somebody of that role. */
    public boolean meansRole(CapabilityRow capability, String role) {
        Set<String> telling = telling(role);
        return !telling.isEmpty() && words(capability).containsAll(telling);
    }

    /** Whether the catalogue asks for somebody of that department, or in departments whichever they are. */
    public boolean meansDepartment(CapabilityRow capability, String department) {
        return meansRole(capability, department)
                || words(capability).stream()
                        .anyMatch(word -> word.toLowerCase(Locale.ROOT).startsWith(inDepartments));
    }

    /** Those whom it asks for, as it names them. */
    public List<String> named() {
        return words.keySet().stream()
                .map(CapabilityRow::ask)
                .flatMap(ask -> List.of(ask.split(",\\s*", 2)).stream().limit(1))
                .distinct()
                .sorted()
                .toList();
    }

    private Set<String> words(CapabilityRow capability) {
        return words.getOrDefault(capability, Set.of());
    }

    /** The words of a role that the catalogue uses now and then; where it uses none so, those that it uses at all. */
    private Set<String> telling(String role) {
        Set<String> known = words(role);
        known.removeIf(word -> uses(word) == 0);
        Set<String> telling = new LinkedHashSet<>(known);
        telling.removeIf(word -> uses(word) * TELLING > words.size());
        return telling.isEmpty() ? known : telling;
    }

    private long uses(String word) {
        return words.values().stream().filter(each -> each.contains(word)).count();
    }

    /** Words in small letters; one in capitals is a short form and stays, so that IT is not “it”. */
    private static Set<String> words(String text) {
        Collection<String> all = new ArrayList<>(List.of(text.split("[^\\p{L}\\p{N}]+")));
        Set<String> words = new LinkedHashSet<>();
        all.forEach(word -> words.add(
                word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT))
                        ? word
                        : word.toLowerCase(Locale.ROOT)));
        words.remove("");
        return words;
    }
}
