package org.cxmaturity.api;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cxmaturity.model.NearestName;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a request is made with, by name: the parameters of its address, or the members of the JSON object that it carries. */
final class AskedFields {
    private static final String ONE = "one value";

    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private AskedFields() {}

    /** The parameters of a request's address. */
    static AskedFields of(HttpServletRequest request, Set<String> known) {
        AskedFields fields = new AskedFields();
        request.getParameterMap().forEach((name, given) -> fields.values.put(name, List.of(given)));
        return fields.checked(known);
    }

    /** The members of an object: texts, numbers, truths, and lists of them. */
    static AskedFields of(JsonNode object, Set<String> known) {
        AskedFields fields = new AskedFields();
        object.properties().forEach(each -> fields.take(each.getKey(), each.getValue()));
        return fields.checked(known);
    }

    private void take(String name, JsonNode value) {
        List<JsonNode> all = value.isArray() ? List.copyOf(value.values()) : List.of(value);
        if (value.isNull()) {
            return;
        }
        if (all.stream().allMatch(each -> each.isValueNode() && !each.isNull())) {
            values.put(name, all.stream().map(AskedFields::text).toList());
        } else {
            problem(name, "something inside something", "a text, a number, true or false, or a list of such");
        }
    }

    private static String text(JsonNode value) {
        return value.isNumber() ? value.decimalValue().toPlainString() : value.asString();
    }

    private AskedFields checked(Set<String> known) {
        for (String name : values.keySet()) {
            if (!known.contains(name)) {
                List<String> names = known.stream().sorted().toList();
                String expected = names.isEmpty() ? "no fields" : "one of " + String.join(", ", names);
                problems.add(new Problem(name, "a field of this name", expected, NearestName.to(name, names)));
            }
        }
        return this;
    }

    private void problem(String name, String found, String expected) {
        problems.add(new Problem(name, found, expected, null));
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    List<String> texts(String name) {
        return values.getOrDefault(name, List.of());
    }

    Optional<String> text(String name) {
        List<String> given = texts(name);
        if (given.size() > 1) {
            problem(name, given.size() + " values", ONE);
        }
        return given.stream().findFirst();
    }

    boolean truth(String name, boolean otherwise) {
        String text = text(name).orElse(Boolean.toString(otherwise));
        if (!text.equals("true") && !text.equals("false")) {
            problem(name, '"' + text + '"', "true or false");
        }
        return text.equals("true");
    }

    /** Money, to the decimals that people write. */
    @Nullable
    BigDecimal money(String name, BigDecimal most) {
        BigDecimal money = text(name)
                .filter(text -> text.matches("[0-9]{1,13}(\\.[0-9]{1,9})?"))
                .map(BigDecimal::new)
                .filter(each -> each.compareTo(most) <= 0)
                .orElse(null);
        return held(name, money, "a number from 0 to " + most.toPlainString() + ", such as 5000 or 5000.50");
    }

    @Nullable
    Integer whole(String name, int least, int most) {
        Integer number = text(name)
                .filter(text -> text.matches("[0-9]{1,9}"))
                .map(Integer::valueOf)
                .filter(each -> each >= least && each <= most)
                .orElse(null);
        return held(name, number, "a whole number from " + least + " to " + most);
    }

    /** A constant of an enum, in lower case and with hyphens. */
    <E extends Enum<E>> @Nullable E choice(String name, Class<E> type) {
        List<String> words =
                Stream.of(type.getEnumConstants()).map(AskedFields::word).toList();
        E chosen = Arrays.stream(type.getEnumConstants())
                .filter(each -> text(name).filter(word(each)::equals).isPresent())
                .findFirst()
                .orElse(null);
        return held(name, chosen, String.join(" or ", words));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Optional<LocalDate> day(String name) {
        LocalDate day;
        try {
            day = text(name).map(LocalDate::parse).orElse(null);
        } catch (DateTimeException e) {
            day = null;
        }
        return Optional.ofNullable(held(name, day, "a day such as 2026-01-31"));
    }

    /** What was read of fields, or something else where that was refused; the request will be. */
    <T> T read(Result<T> of, T otherwise) {
        problems.addAll(of.problems());
        return of.either(read -> read, refused -> otherwise);
    }

    private <T> @Nullable T held(String name, @Nullable T value, String expected) {
        if (value == null && has(name)) {
            problem(name, '"' + String.join("\", \"", texts(name)) + '"', expected);
        }
        return value;
    }

    /** Refuses the request where something was wrong with any of what was asked for. */
    void check() {
        if (!problems.isEmpty()) {
            throw ApiRefusal.unusable(problems);
        }
    }
}
