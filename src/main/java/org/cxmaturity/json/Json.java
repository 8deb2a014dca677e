package org.cxmaturity.json;

import java.io.StringWriter;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.cxmaturity.model.RowRef;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes indented JSON with {@code \n} line ends, keys in the order given, numbers without exponent. */
final class Json {
    private final JsonGenerator generator;

    private Json(JsonGenerator generator) {
        this.generator = generator;
    }

    /** The document that {@code body} writes, closed by a line end. */
    static String document(Consumer<Json> body) {
        StringWriter text = new StringWriter();
        JsonFactory factory = JsonFactory.builder()
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build();
        try (JsonGenerator generator = factory.createGenerator(new Layout(), text)) {
            body.accept(new Json(generator));
        }
        return text.append('\n').toString();
    }

    /** The document of a public format: an object that begins with the format's name. */
    static String document(String format, Consumer<Json> body) {
        return document(json -> json.object(() -> {
            json.text("schema", "cx-maturity/" + format + "/v1");
            body.accept(json);
        }));
    }

    /** An object without a name: the document itself or an array's element. */
    void object(Runnable content) {
        generator.writeStartObject();
        content.run();
        generator.writeEndObject();
    }

    Json object(String name, Runnable content) {
        generator.writeName(name);
        object(content);
        return this;
    }

    /** An object that may not be there. */
    <T> void object(String name, @Nullable T value, Consumer<T> content) {
        if (value == null) {
            nothing(name);
        } else {
            object(name, () -> content.accept(value));
        }
    }

    <T> void objects(String name, List<T> items, BiConsumer<Json, T> content) {
        generator.writeName(name);
        objects(items, content);
    }

    /** An array of objects without a name. */
    <T> void objects(List<T> items, BiConsumer<Json, T> content) {
        array(items, item -> object(() -> content.accept(this, item)));
    }

    Json strings(String name, List<String> items) {
        return array(name, items, generator::writeString);
    }

    Json numbers(String name, List<? extends Number> items) {
        return array(name, items, each -> generator.writeNumber(each.longValue()));
    }

    /** An array of arrays of numbers. */
    Json rows(String name, List<List<Integer>> rows) {
        return array(name, rows, row -> array(row, generator::writeNumber));
    }

    private <T> Json array(String name, List<T> items, Consumer<T> item) {
        generator.writeName(name);
        array(items, item);
        return this;
    }

    private <T> void array(List<T> items, Consumer<T> item) {
        generator.writeStartArray();
        items.forEach(item);
        generator.writeEndArray();
    }

    Json text(String name, @Nullable String value) {
        generator.writeName(name);
        generator.writeString(value);
        return this;
    }

    Json row(String name, RowRef value) {
        return text(name, value.toString());
    }

    Json number(String name, long value) {
        generator.writeName(name);
        generator.writeNumber(value);
        return this;
    }

    Json number(String name, java.math.BigDecimal value) {
        generator.writeName(name);
        generator.writeNumber(value);
        return this;
    }

    Json numberOrNull(String name, @Nullable Number value) {
        return value == null ? nothing(name) : number(name, value.longValue());
    }

    Json truth(String name, boolean value) {
        generator.writeName(name);
        generator.writeBoolean(value);
        return this;
    }

    Json nothing(String name) {
        generator.writeName(name);
        generator.writeNull();
        return this;
    }

    /** Two spaces a level, every element on its own line, {@code "key": value}. */
    private static final class Layout extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            Separators separators = Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withArrayEmptySeparator("")
                    .withObjectEmptySeparator("");
            return new DefaultPrettyPrinter(separators)
                    .withArrayIndenter(indenter)
                    .withObjectIndenter(indenter);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
