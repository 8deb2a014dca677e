package org.cxmaturity.questionnaire;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.ProfileKey;
import org.cxmaturity.model.Result;
import org.cxmaturity.model.Section;
import org.cxmaturity.speech.Speech;
import org.cxmaturity.speech.WordSentence;
import org.cxmaturity.tables.Tables;
import org.cxmaturity.tables.Wordings;
import org.cxmaturity.workbook.SavedCell;

/** The lists of facts for somebody who asks for them field by field: in what words, what may be answered, and what an answer means. */
public final class AskedLists {
    private final Choices choices;
    private final CellValues values;
    private final Speech speech;

    /**
     * A field of an item.
     *
     * @param choices what may be answered; none where it is not chosen from a list
     * @param required whether an item cannot do without it
     * @param help what the list is for, what is meant, and how it is answered
     */
    public record AskedField(String key, String title, List<String> choices, boolean required, String help) {
        public AskedField {
            choices = List.copyOf(choices);
        }
    }

    /**
     * A list.
     *
     * @param about what it asks, in a sentence
     * @param entry the key of what its items are known by, where there is one for each thing that the tables know; else empty
     * @param entries these things, in words by what a profile calls each; none for a list that names what it likes
     * @param fields but for the one that entries stand in
     */
    public record AskedList(
            Section section, String about, String entry, Map<String, String> entries, List<AskedField> fields) {
        public AskedList {
            fields = List.copyOf(fields);
        }
    }

    /** The lists as these tables have them, in their words. */
    public AskedLists(Tables tables) {
        this.choices = Choices.of(tables);
        this.speech = Wordings.of(tables);
        this.values = new CellValues(new Choices(Map.of()), choices, List.of(speech.say(WordSentence.NONE)));
    }

    /** The lists of these sections, in the order of a questionnaire. */
    public List<AskedList> of(Set<Section> sections) {
        return FactList.ALL.stream()
                .filter(list -> list.section() != null && sections.contains(list.section()))
                .map(this::asked)
                .toList();
    }

    private AskedList asked(FactList list) {
        Field first = list.fields().get(0);
        return new AskedList(
                Objects.requireNonNull(list.section()),
                speech.say(list.about()),
                list.printed() ? first.key() : "",
                list.printed() ? choices.list(first.list()) : Map.of(),
                list.fields().stream()
                        .skip(list.printed() ? 1 : 0)
                        .map(field -> asked(list, field))
                        .toList());
    }

    private AskedField asked(FactList list, Field field) {
        String hint = field.hint() == null ? "" : " (" + speech.say(field.hint()) + ")";
        return new AskedField(
                field.key(),
                speech.say(field.title()) + hint,
                List.copyOf(choices.list(field.list()).values()),
                list.required().contains(field.key()),
                help(list, field));
    }

    private String help(FactList list, Field field) {
        String meant = Objects.requireNonNull(list.section()).itemKeys().stream()
                .filter(each -> each.getName().equals(field.key()))
                .map(each -> each.getAnnotation(ProfileKey.class).value() + " Expected: ")
                .findFirst()
                .orElse("");
        CellReading nothing = values.read(field, typed(""));
        return speech.say(list.about()) + " “" + speech.say(field.title()) + "”: " + meant
                + (nothing.expected().isEmpty() ? "a text" : nothing.expected())
                + (list.required().contains(field.key()) ? "." : "; an empty line where it is not known.");
    }

    private static SavedCell typed(String text) {
        return new SavedCell("", text, text, null, null, null, null);
    }

    /** What was typed means in a field: a text, a number, a truth or a list of ids; refused where that is not sure. */
    public Result<Object> read(Section section, String key, String typed) {
        Field field = Objects.requireNonNull(FactList.of(section.key())).all().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
        CellReading read = values.read(field, typed(typed));
        return read.value() == null
                ? Result.refused(
                        Fault.INPUT,
                        new Problem(speech.say(field.title()), "“" + typed + "”", read.expected(), read.maybe()))
                : Result.done(read.value());
    }

    /** An item as a profile holds it. */
    public Map<String, Object> item(Section section, Map<String, Object> fields) {
        return ProfileShape.item(section, fields, "");
    }
}
