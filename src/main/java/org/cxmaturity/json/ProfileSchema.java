package org.cxmaturity.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.model.ActedOn;
import org.cxmaturity.model.Cadence;
import org.cxmaturity.model.Freshness;
import org.cxmaturity.model.ProfileItem;
import org.cxmaturity.model.ProfileKey;
import org.cxmaturity.model.Section;

/**
 * The JSON Schema of profiles. What is peculiar stands in a template; the sections whose keys are components of their fact are
 * written as the facts say them, in place of the template's nulls.
 */
public final class ProfileSchema {
    private static final String TEMPLATE = "/schemas/profile-v1.template.json";

    /** The scales that were published from the best down. */
    private static final Set<Class<?>> BEST_FIRST = Set.of(ActedOn.class, Freshness.class);

    private ProfileSchema() {}

    /** The schema, indented by two spaces. */
    public static String text() {
        List<Section> others = Stream.of(Section.values())
                .filter(each -> each.item() != null && each != Section.FEEDBACK_PROCESSES)
                .toList();
        List<Section> first = List.of(Section.FEEDBACK_PROCESSES);
        return template()
                .replace("    \"feedbackProcesses\": null", members(first, ProfileSchema::list))
                .replace("    \"otherSections\": null", members(others, ProfileSchema::list))
                .replace("    \"feedbackProcess\": null", members(first, ProfileSchema::item))
                .replace("    \"otherItems\": null", members(others, ProfileSchema::item));
    }

    /** The members of an object, one for each section, as they stand on the template's second level. */
    private static String members(List<Section> sections, BiConsumer<Json, Section> member) {
        return Json.document(json -> json.object(() -> sections.forEach(each -> member.accept(json, each))))
                .lines()
                .filter(line -> line.startsWith(" "))
                .map(line -> "  " + line)
                .collect(Collectors.joining("\n"));
    }

    private static void list(Json json, Section section) {
        ProfileItem item = Objects.requireNonNull(section.item());
        List<String> identity = section.identity();
        json.object(section.key(), () -> json.text("type", "array")
                .text("description", item.all() + " Known by " + String.join(" and ", identity) + ".")
                .object("items", () -> reference(json, itemName(section)))
                .number("maxItems", item.most()));
    }

    private static String itemName(Section section) {
        String name = section.fact().getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static void item(Json json, Section section) {
        List<RecordComponent> keys = section.itemKeys();
        json.object(itemName(section), () -> {
            json.text("type", "object")
                    .text("description", Objects.requireNonNull(section.item()).one());
            json.truth("additionalProperties", false);
            json.strings(
                    "required",
                    keys.stream()
                            .filter(each -> each.getAnnotation(ProfileKey.class).required())
                            .map(RecordComponent::getName)
                            .toList());
            json.object("properties", () -> {
                keys.forEach(each -> json.object(each.getName(), () -> value(json, each)));
                json.object("evidence", () -> reference(json, "evidence"));
                json.object("comment", () -> reference(json, "text").text("description", "Anything worth adding."));
                json.object("sources", () -> reference(json, "sources"));
            });
        });
    }

    /** What may stand behind a key. */
    private static void value(Json json, RecordComponent key) {
        ProfileKey says = key.getAnnotation(ProfileKey.class);
        Class<?> type = key.getType();
        if (type == Cadence.class) {
            reference(json, "cadence").text("description", says.value());
        } else if (says.terms().length > 0) {
            reference(json, "term").text("description", says.value());
        } else if (type == String.class) {
            reference(json, "id").text("description", says.value());
        } else if (type == LocalDate.class) {
            reference(json, "date").text("description", says.value());
        } else if (type.isEnum()) {
            json.text("description", says.value());
            json.strings("enum", names(type));
        } else if (type == List.class) {
            json.text("type", "array").text("description", says.value());
            json.object("items", () -> reference(json, "id"));
            json.number("maxItems", 10_000).truth("uniqueItems", true);
        } else if (type == BigDecimal.class) {
            json.text("type", "number").text("description", says.value());
            json.number("minimum", new BigDecimal(says.least())).number("maximum", new BigDecimal(says.most()));
        } else {
            json.text("type", "boolean").text("description", says.value());
        }
    }

    private static List<String> names(Class<?> type) {
        List<String> names =
                Stream.of(type.getEnumConstants()).map(Object::toString).collect(Collectors.toList());
        if (BEST_FIRST.contains(type)) {
            Collections.reverse(names);
        }
        return names;
    }

    private static Json reference(Json json, String name) {
        return json.text("$ref", "#/$defs/" + name);
    }

    private static String template() {
        try (InputStream in = Objects.requireNonNull(ProfileSchema.class.getResourceAsStream(TEMPLATE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
