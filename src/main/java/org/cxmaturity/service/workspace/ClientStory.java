package org.cxmaturity.service.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.cxmaturity.intake.ProfileDocument;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.service.tables.ShippedExamples;
import org.jspecify.annotations.Nullable;

/**
 * What became of an example's organisation: the example as it stands, so many months ago, and then what changed and when.
 *
 * @param example its profile
 * @param steps the first one is the example itself
 */
public record ClientStory(NamedContent example, List<Step> steps) {
    private static final String ALL = "/demonstration.yaml";
    private static final String ANSWERS = "answers";
    private static final String CAPABILITY = "capability";
    private static final List<String> WHO = List.of("department", "role");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /**
     * A step.
     *
     * @param months how long before the demonstration's day
     * @param note what was found, as the record says it
     * @param again lists of which all was asked, or held, again, with what came of it before
     * @param answers each in the place of all answers about its capability; {@code shown} is what was shown as evidence, and by whom
     * @param items by list; each in the place of the one of the same id or kind, or added
     */
    public record Step(
            int months,
            String note,
            List<String> again,
            List<Map<String, Object>> answers,
            Map<String, List<Map<String, Object>>> items) {}

    /** The stories that ship with the product. */
    public static List<ClientStory> shipped() {
        try (InputStream in = Objects.requireNonNull(ClientStory.class.getResourceAsStream(ALL))) {
            return read(new NamedContent(ALL, in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<ClientStory> read(NamedContent content) {
        return mappings(ProfileDocument.read(content).orElseThrow().values().get("clients")).stream()
                .map(client -> new ClientStory(
                        ShippedExamples.profile(String.valueOf(client.get("example")))
                                .orElseThrow(),
                        mappings(client.get("steps")).stream()
                                .map(ClientStory::step)
                                .toList()))
                .toList();
    }

    private static Step step(Map<String, Object> step) {
        Map<String, List<Map<String, Object>>> items = new LinkedHashMap<>();
        mapping(step.get("items")).forEach((list, all) -> items.put(list, mappings(all)));
        return new Step(
                Integer.parseInt(String.valueOf(step.get("months"))),
                String.valueOf(step.get("note")),
                step.get("again") instanceof List<?> lists
                        ? lists.stream().map(String::valueOf).toList()
                        : List.of(),
                mappings(step.get(ANSWERS)),
                items);
    }

    /** The day of a step. */
    LocalDate day(int step, LocalDate today) {
        return today.minusMonths(steps.get(step).months());
    }

    /** The profile after a step, of the one before it; all days of the example move with the day of the first step. */
    NamedContent profile(NamedContent before, int step, LocalDate day) {
        ProfileDocument document = ProfileDocument.read(before).orElseThrow();
        Map<String, @Nullable Object> values = document.values();
        Step made = steps.get(step);
        long later = ChronoUnit.DAYS.between(LocalDate.parse(String.valueOf(values.get("asOf"))), day);
        values.replaceAll((key, value) ->
                step == 0 || made.again().contains(key) ? moved(value, text -> moved(text, later)) : value);
        values.put("asOf", day.toString());
        made.answers().forEach(each -> answer(values, each, day));
        made.items().forEach((list, all) -> all.forEach(each -> put(values, list, dated(each, day))));
        return document.written(values);
    }

    private static String moved(String text, long days) {
        return DAY.matcher(text).matches()
                ? LocalDate.parse(text).plusDays(days).toString()
                : text;
    }

    private static @Nullable Object moved(@Nullable Object value, UnaryOperator<String> day) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> moved = new LinkedHashMap<>();
            map.forEach((key, each) -> moved.put(key, moved(each, day)));
            return moved;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(each -> moved(each, day)).toList();
        }
        return value instanceof String text ? day.apply(text) : value;
    }

    /** Puts an answer in the place of those about its capability; whoever gave the first of them gives it, unless it says otherwise. */
    private static void answer(Map<String, @Nullable Object> values, Map<String, Object> answer, LocalDate day) {
        List<Map<String, Object>> all = new ArrayList<>(mappings(values.get(ANSWERS)));
        Map<String, Object> now = new LinkedHashMap<>();
        all.stream().filter(each -> sameCapability(each, answer)).findFirst().ifPresent(first -> WHO.stream()
                .filter(first::containsKey)
                .forEach(key -> now.put(key, first.get(key))));
        now.putAll(dated(answer, day));
        all.removeIf(each -> sameCapability(each, answer));
        all.add(now);
        values.put(ANSWERS, all);
    }

    private static boolean sameCapability(Map<String, Object> one, Map<String, Object> other) {
        return Objects.equals(one.get(CAPABILITY), other.get(CAPABILITY));
    }

    /** An item with its day where it takes one, and with what was shown as evidence. */
    private static Map<String, Object> dated(Map<String, Object> item, LocalDate day) {
        Map<String, Object> dated = new LinkedHashMap<>(item);
        Object shown = dated.remove("shown");
        if (item.containsKey(CAPABILITY)) {
            dated.put("on", day.toString());
        }
        if (shown != null) {
            Map<String, Object> evidence = new LinkedHashMap<>();
            evidence.put("ref", shown);
            evidence.put("on", day.toString());
            dated.put("evidence", List.of(evidence));
        }
        dated.replaceAll((key, value) -> value.equals("TODAY") ? day.toString() : value);
        return dated;
    }

    private static void put(Map<String, @Nullable Object> values, String list, Map<String, Object> item) {
        List<Map<String, Object>> all = new ArrayList<>(mappings(values.get(list)));
        String key = item.containsKey("id") ? "id" : "kind";
        int at = 0;
        while (at < all.size()
                && !(item.containsKey(key) && item.get(key).equals(all.get(at).get(key)))) {
            at++;
        }
        if (at < all.size() && !item.containsKey("on")) {
            all.set(at, item);
        } else {
            all.add(item);
        }
        values.put(list, all);
    }

    @SuppressWarnings("unchecked") // keys of a mapping are texts
    private static Map<String, Object> mapping(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    private static List<Map<String, Object>> mappings(@Nullable Object value) {
        return value instanceof List<?> all
                ? all.stream().map(ClientStory::mapping).toList()
                : List.of();
    }
}
