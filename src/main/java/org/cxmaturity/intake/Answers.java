package org.cxmaturity.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cxmaturity.model.Answer;
import org.cxmaturity.model.Backing;
import org.cxmaturity.model.CapabilityAnswer;
import org.cxmaturity.model.LevelName;
import org.cxmaturity.model.NearestName;
import org.cxmaturity.model.Section;
import org.cxmaturity.model.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads what people said of capabilities. */
final class Answers implements Items<CapabilityAnswer> {
    private static final String UNKNOWN = "UNKNOWN";
    private static final String NOT_APPLICABLE = "NOT_APPLICABLE";

    private record Said(Answer answer, @Nullable Integer level) {}

    @Override
    public Section section() {
        return Section.ANSWERS;
    }

    @Override
    public List<String> keys() {
        return List.of("capability", "level", "department", "role", "respondent", "on");
    }

    @Override
    public boolean mayBePartlyNamed() {
        return true;
    }

    /** Two people in one role who see it differently. Who has no role may be one person who thinks otherwise now. */
    @Override
    public @Nullable CapabilityAnswer another(CapabilityAnswer answer, int nth) {
        return answer.role() == null || answer.respondent() != null ? null : answer.ofAnother(nth);
    }

    @Override
    public String meantWhereRepeated() {
        return "another person in the same role, told apart by an id: respondent: person-2";
    }

    @Override
    public @Nullable CapabilityAnswer read(Fields item, KnownNames known) {
        String capability = capability(item, known);
        Said said = said(item.need("level"), offered(capability, known.vocabulary()));
        if (said != null && capability != null && said.answer() == Answer.NOT_APPLICABLE) {
            checkMayNotApply(item, capability, known);
        }
        String department = item.may("department").reference(known.departments(), "departments");
        String role = item.may("role").name();
        String respondent = item.may("respondent").id();
        LocalDate on = item.may("on").date(known.asOf());
        Backing backing = BackingReader.read(item, known);
        if (capability == null || said == null) {
            return null;
        }
        boolean evidenced = !backing.evidence().isEmpty();
        return new CapabilityAnswer(
                capability, said.answer(), said.level(), department, role, respondent, on, evidenced, backing);
    }

    /** The capability that an item is about. */
    static @Nullable String capability(Fields item, KnownNames known) {
        Map<String, String> capabilities = known.vocabulary().capabilities();
        return item.need("capability")
                .among(
                        capabilities.keySet(),
                        "the id of a capability, as the tables name it",
                        text -> called(text, capabilities));
    }

    /** The id of the one capability that is called so, or whose id ends so; null where there is none, or more than one. */
    private static @Nullable String called(String text, Map<String, String> capabilities) {
        String written = NearestName.letters(text);
        List<String> ids = capabilities.entrySet().stream()
                .filter(each -> NearestName.letters(each.getValue()).equals(written)
                        || NearestName.letters(each.getKey().replaceFirst("^[^.]*\\.", ""))
                                .equals(written))
                .map(Map.Entry::getKey)
                .toList();
        return ids.size() == 1 ? ids.get(0) : null;
    }

    /** The answers that a capability offers; all that any one does, where it is not known which it is. */
    static SortedMap<Integer, String> offered(@Nullable String capability, Vocabulary vocabulary) {
        SortedMap<Integer, String> offered = new TreeMap<>();
        if (capability == null) {
            vocabulary.levels().values().forEach(each -> each.forEach(offered::putIfAbsent));
        } else {
            offered.putAll(vocabulary.levels().getOrDefault(capability, Map.of()));
        }
        return offered;
    }

    private static @Nullable Said said(Cursor place, SortedMap<Integer, String> offered) {
        List<String> choices = Stream.concat(
                        offered.keySet().stream().map(String::valueOf), Stream.of(UNKNOWN, NOT_APPLICABLE))
                .toList();
        String expected = "one of " + String.join(", ", choices);
        if (place.absent(expected)) {
            return null;
        }
        SourceNode node = place.node();
        Integer number = number(node, offered);
        if (number != null) {
            return new Said(Answer.KNOWN, number);
        }
        String text = node instanceof SourceNode.Text written ? written.value() : "";
        if (text.equals(UNKNOWN) || text.equals(NOT_APPLICABLE)) {
            return new Said(Answer.valueOf(text), null);
        }
        Optional<String> level = LevelName.meant(text, offered).map(String::valueOf);
        place.refuse(expected, level.orElse(text.matches("[^0-9].*") ? Synonyms.to(text, choices) : null));
        return null;
    }

    /** The level that is written as a number; null where it is none of those offered. */
    static @Nullable Integer number(@Nullable SourceNode node, SortedMap<Integer, String> offered) {
        BigDecimal level = node instanceof SourceNode.Numeral numeral ? NumberSyntax.parsed(numeral.written()) : null;
        return level == null
                ? null
                : offered.keySet().stream()
                        .filter(each -> level.toPlainString().equals(each.toString()))
                        .findFirst()
                        .orElse(null);
    }

    private static void checkMayNotApply(Fields item, String capability, KnownNames known) {
        Set<String> optional = known.vocabulary().optional();
        if (!optional.contains(capability)) {
            item.may("level").refuse("a level: NOT_APPLICABLE is for " + String.join(", ", optional) + " only", null);
        } else if (!item.has("comment")) {
            item.may("comment").say("nothing", "why " + capability + " does not apply", null);
        }
    }
}
