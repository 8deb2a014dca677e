package org.cxmaturity.json;

import java.io.StringWriter;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
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

    /** An object without a name: the document itself or an array's element. */
    void object(Runnable content) {
        generator.writeStartObject();
        content.run();
        generator.writeEndObject();
    }

    void object(String name, Runnable content) {
        generator.writeName(name);
        object(content);
    }

    <T> void objects(String name, List<T> items, BiConsumer<Json, T> content) {
        generator.writeName(name);
        objects(items, content);
    }

    /** An array of objects without a name. */
    <T> void objects(List<T> items, BiConsumer<Json, T> content) {
        generator.writeStartArray();
        items.forEach(item -> object(() -> content.accept(this, item)));
        generator.writeEndArray();
    }

    Json strings(String name, List<String> items) {
        generator.writeName(name);
        generator.writeStartArray();
        items.forEach(generator::writeString);
        generator.writeEndArray();
        return this;
    }

    Json numbers(String name, List<? extends Number> items) {
        generator.writeName(name);
        generator.writeStartArray();
        items.forEach(each -> generator.writeNumber(each.longValue()));
        generator.writeEndArray();
        return this;
    }

    /** An array of arrays of numbers. */
    Json rows(String name, List<List<Integer>> rows) {
        generator.writeName(name);
        generator.writeStartArray();
        for (List<Integer> row : rows) {
            generator.writeStartArray();
            row.forEach(generator::writeNumber);
            generator.writeEndArray();
        }
        generator.writeEndArray();
        return this;
    }

    Json text(String name, @Nullable String value) {
        generator.writeName(name);
        generator.writeString(value);
        return this;
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

    Json numberOrNull(String name, @Nullable Integer value) {
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
