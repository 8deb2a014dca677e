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
import org.cxmaturity.model.Served;
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

    /** What an answer is written as. */
    public enum Written {
        TEXT,
        DAY,
        NUMBER,
        /** 0 to 1. */
        SHARE,
        CHOICE,
        /** The id of an item of another list. */
        REFERENCE,
        /** Several such ids, with commas between. */
        REFERENCES
    }

    /**
     * A field of an item.
     *
     * @param key the profile's key; a point leads into a mapping, as in {@code scale.min}
     * @param refers the key of the list whose items it names; empty where it names none
     * @param options what may be answered, in words by what a profile calls it; none where it is not chosen from a list
     * @param required whether an item cannot do without it
     * @param help what the list is for, what is meant, and how it is answered
     */
    public record AskedField(
            String key,
            String title,
            Written written,
            String refers,
            Map<String, String> options,
            boolean required,
            String help) {
        /** What may be answered, in words. */
        public List<String> choices() {
            return List.copyOf(options.values());
        }
    }

    /**
     * A list.
     *
     * @param about what it asks, in a sentence
     * @param entry the key of what its items are known by, where there is one for each thing that the tables know; else empty
     * @param entries these things, in words by what a profile calls each; none for a list that names what it likes
     * @param fields but for the one that entries stand in
     * @param backing what is said besides of any item: a comment, and the evidence for it
     */
    public record AskedList(
            Section section,
            String title,
            String about,
            String entry,
            Map<String, String> entries,
            List<AskedField> fields,
            List<AskedField> backing) {
        public AskedList {
            fields = List.copyOf(fields);
            backing = List.copyOf(backing);
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
                speech.say(list.title()),
                speech.say(list.about()),
                list.printed() ? first.key() : "",
                list.printed() ? choices.list(first.list()) : Map.of(),
                list.fields().stream()
                        .skip(list.printed() ? 1 : 0)
                        .map(field -> asked(list, field))
                        .toList(),
                list.all().stream()
                        .skip(list.fields().size())
                        .map(field -> asked(list, field))
                        .toList());
    }

    private AskedField asked(FactList list, Field field) {
        return new AskedField(
                field.key(),
                titled(field),
                written(field),
                written(field) == Written.REFERENCE || written(field) == Written.REFERENCES ? field.list() : "",
                choices.list(field.list()),
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

    private String titled(Field field) {
        String hint = field.hint() == null ? "" : " (" + speech.say(field.hint()) + ")";
        return speech.say(field.title()) + hint;
    }

    private static Written written(Field field) {
        return switch (field.type()) {
            case TEXT, NAME, COUNTRY -> Written.TEXT;
            case DAY -> Written.DAY;
            case NUMBER, WHOLE -> Written.NUMBER;
            case SHARE -> Written.SHARE;
            case CHOICE -> Written.CHOICE;
            case REFERENCE -> Written.REFERENCE;
            case REFERENCES -> Written.REFERENCES;
        };
    }

    /** What was typed means in a field: a text, a number, a truth or a list of ids; refused where that is not sure. */
    public Result<Object> read(Section section, String key, String typed) {
        Field field = Objects.requireNonNull(FactList.of(section.key())).all().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
        return read(field, typed);
    }

    private Result<Object> read(Field field, String typed) {
        CellReading read = values.read(field, typed(typed));
        return read.value() == null
                ? Result.refused(
                        Fault.INPUT,
                        new Problem(speech.say(field.title()), "“" + typed + "”", read.expected(), read.maybe()))
                : Result.done(read.value());
    }

    /** What is asked of a mapping of the profile, such as the organisation or its constraints; each key begins with the mapping's. */
    public List<AskedField> mapping(String part) {
        return OrganisationFields.all().stream()
                .filter(field -> field.key().startsWith(part + "."))
                .map(field -> {
                    int served = OrganisationFields.SERVES.length();
                    String title = field.key().startsWith(OrganisationFields.SERVES)
                            ? Objects.requireNonNull(choices.list(Choices.of(Served.class)).get(field.key().substring(served)))
                            : titled(field);
                    return new AskedField(
                            field.key(),
                            title,
                            written(field),
                            "",
                            choices.list(field.list()),
                            field.key().endsWith(".name"),
                            "");
                })
                .toList();
    }

    /** What was typed means in a field of a mapping; refused where that is not sure. */
    public Result<Object> readMapping(String key, String typed) {
        return read(
                OrganisationFields.all().stream()
                        .filter(each -> each.key().equals(key))
                        .findFirst()
                        .orElseThrow(),
                typed);
    }

    /** An item as a profile holds it. */
    public Map<String, Object> item(Section section, Map<String, Object> fields) {
        return ProfileShape.item(section, fields, "");
    }
}
