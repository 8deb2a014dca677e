package org.cxmaturity.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.model.NamedContent;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Builds the tree of a file's values from its tokens. Refuses what one file can mean in two ways, or what makes it larger than
 * it looks: repeated keys, aliases, tags, further documents.
 */
final class SourceNodeReader {
    /** No honest profile of 5 MB holds more values; a list of commas would. */
    static final int MOST_VALUES = 500_000;

    private final JsonParser tokens;
    private final String text;
    private final boolean json;
    private final @Nullable Integer edit;
    private final Problems problems;
    private final CutTexts cut;
    private int values;

    private SourceNodeReader(JsonParser tokens, String text, boolean json, @Nullable Integer edit, Problems problems) {
        this.tokens = tokens;
        this.text = text;
        this.json = json;
        this.edit = edit;
        this.problems = problems;
        this.cut = new CutTexts(text);
    }

    /** The document's one value, or null after saying why it can't be read. */
    static @Nullable SourceNode read(NamedContent content, Problems problems) {
        boolean json = Tokens.isJson(content.name());
        String text = SourceText.of(content.bytes(), problems);
        if (text == null || !json && SourceText.indentedOtherwise(text, problems)) {
            return null;
        }
        try (JsonParser tokens = Tokens.open(json, text)) {
            return new SourceNodeReader(tokens, text, json, null, problems).document();
        }
    }

    /** The value of an edit, all of it on the edit's line; null after saying why it can't be read. */
    static @Nullable SourceNode read(String value, int edit, Problems problems) {
        try (JsonParser tokens = Tokens.open(false, value)) {
            return new SourceNodeReader(tokens, value, false, edit, problems).document();
        }
    }

    private @Nullable SourceNode document() {
        try {
            if (tokens.nextToken() == null) {
                sayEmpty();
                return null;
            }
            SourceNode node = value("");
            if (values >= MOST_VALUES) {
                problems.add(line(), "", "more than 500,000 values", "at most 500,000", null);
                return null;
            }
            if (tokens.nextToken() != null) {
                String expected = edit == null ? problems.onePerFile() : "one value an edit";
                problems.add(line(), "", "a second document", expected, null);
            }
            return node;
        } catch (RuntimeException failure) {
            if (!Tokens.isSyntax(failure)) {
                throw failure;
            }
            Tokens.explain(failure, json, text, edit == null ? Tokens.lineOf(failure, line()) : edit, problems);
            return null;
        }
    }

    private void sayEmpty() {
        if (edit == null) {
            problems.addEmpty();
        } else {
            problems.add(
                    edit, "", "a remark and no value", "a value; a text that starts with # in double quotes", null);
        }
    }

    private SourceNode value(String path) {
        values++;
        int line = line();
        String tag = json ? null : tag();
        if (tag != null) {
            problems.add(line, path, tag, "the value alone", null);
            tokens.skipChildren();
            return new SourceNode.Refused(line);
        }
        JsonToken token = tokens.currentToken();
        return switch (token) {
            case START_OBJECT -> mapping(path, line);
            case START_ARRAY -> sequence(path, line);
            case VALUE_TRUE -> new SourceNode.Truth(true, line);
            case VALUE_FALSE -> new SourceNode.Truth(false, line);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new SourceNode.Numeral(tokens.getString(), line);
            case VALUE_NULL -> new SourceNode.Nothing(line);
            case VALUE_STRING -> text(path, tokens.getString(), line);
            default -> throw new IllegalStateException(token + " on line " + line);
        };
    }

    /** YAML writes nothing as {@code ~} too; the parser gives it as text. */
    private SourceNode text(String path, String value, int line) {
        if (!json && cut.mayBe(value, edit == null ? line : 1)) {
            problems.add(
                    line,
                    path,
                    ShownValue.quoted(value) + ", cut off before a #",
                    "the text in quotes, or a space after the # of a remark",
                    null);
        }
        return !json && value.equals("~") ? new SourceNode.Nothing(line) : new SourceNode.Text(value, line);
    }

    /** A YAML alias or tag on the current value, in words; null where there is neither. */
    private @Nullable String tag() {
        if (tokens.currentToken() == JsonToken.VALUE_STRING && isAlias()) {
            return "the alias " + ShownValue.plain("*" + tokens.getString());
        }
        Object tag = tokens.getTypeId();
        return tag == null ? null : "the tag " + ShownValue.quoted(String.valueOf(tag));
    }

    private boolean isAlias() {
        return tokens instanceof tools.jackson.dataformat.yaml.YAMLParser yaml && yaml.isCurrentAlias();
    }

    private SourceNode sequence(String path, int line) {
        List<SourceNode> items = new ArrayList<>();
        while (values < MOST_VALUES && tokens.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(path + "[" + items.size() + "]"));
        }
        return new SourceNode.Sequence(List.copyOf(items), line);
    }

    private SourceNode mapping(String path, int line) {
        Map<String, SourceNode.Entry> entries = new LinkedHashMap<>();
        while (values < MOST_VALUES && tokens.nextToken() != JsonToken.END_OBJECT) {
            String key = tokens.currentName();
            int keyLine = line();
            String keyPath = path.isEmpty() ? ShownValue.key(key) : path + "." + ShownValue.key(key);
            tokens.nextToken();
            SourceNode.Entry first = entries.get(key);
            if (first == null) {
                entries.put(key, new SourceNode.Entry(value(keyPath), keyLine));
            } else {
                values++;
                problems.add(
                        keyLine,
                        keyPath,
                        "the key again",
                        "each key once; the first is " + problems.on(first.line()),
                        null);
                tokens.skipChildren();
            }
        }
        return new SourceNode.Mapping(Collections.unmodifiableMap(entries), line);
    }

    private int line() {
        return edit != null ? edit : Math.max(1, tokens.currentTokenLocation().getLineNr());
    }
}
