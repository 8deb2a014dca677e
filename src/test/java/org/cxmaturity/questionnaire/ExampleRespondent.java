package org.cxmaturity.questionnaire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.cxmaturity.model.WrittenNumber;
import org.cxmaturity.questionnaire.BlankForm.Typed;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.Tables;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Whoever gave most of an example's answers, who fills in its facts besides: what that person types, and what is to come of it. */
final class ExampleRespondent {
    private static final List<String> WHO = List.of("department", "role", "respondent", "on");

    private final Map<String, Object> profile;
    private final Map<String, Object> who;
    private final Tables tables;
    private final Choices choices;

    ExampleRespondent(Path example, Tables tables) {
        try {
            this.profile = map(new Load(LoadSettings.builder().build()).loadFromString(Files.readString(example)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.tables = tables;
        this.choices = Choices.of(tables);
        this.who = list("answers").stream()
                .map(ExampleRespondent::who)
                .collect(Collectors.groupingBy(each -> each, LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Comparator.comparingLong(Map.Entry::getValue))
                .orElseThrow()
                .getKey();
    }

    /** All that the person types. */
    List<Typed> typing(BlankForm form) {
        List<Typed> typed = new ArrayList<>();
        who.forEach((key, value) -> typed.add(form.field(Marks.COVER, key, value.toString())));
        for (Map<String, Object> answer : answers()) {
            String capability = String.valueOf(answer.get("capability"));
            flat(answer).forEach((key, value) -> {
                if (key.equals("level")) {
                    String list = Choices.levels(tables.row(CapabilityRow.class, capability));
                    typed.add(form.answer(
                            capability,
                            key,
                            Objects.requireNonNull(choices.list(list).get(value.toString()))));
                } else if (key.equals("comment") || key.startsWith("evidence.")) {
                    typed.add(form.answer(capability, key, value.toString()));
                }
            });
        }
        form(form, typed);
        List<?> departments = (List<?>) profile.getOrDefault("departments", List.of());
        for (int at = 0; at < departments.size(); at++) {
            typed.add(form.listed(
                    FactList.DEPARTMENTS, at, "id", departments.get(at).toString()));
        }
        FactList.ALL.stream().filter(list -> list.section() != null).forEach(list -> items(form, list, typed));
        return typed;
    }

    /** What two others type who see the first capabilities that this person gives a level quite differently. */
    List<Typed> dissent(BlankForm form, int nth) {
        List<Typed> typed = new ArrayList<>();
        dissenter(nth).forEach((key, value) -> typed.add(form.field(Marks.COVER, key, value.toString())));
        disputed()
                .forEach(capability -> typed.add(form.answer(
                        capability,
                        "level",
                        Objects.requireNonNull(choices.list(Choices.levels(tables.row(CapabilityRow.class, capability)))
                                .get(level(nth))))));
        return typed;
    }

    private Map<String, Object> dissenter(int nth) {
        Map<String, Object> dissenter = new LinkedHashMap<>();
        dissenter.put("department", ((List<?>) Objects.requireNonNull(profile.get("departments"))).get(nth));
        dissenter.put("role", "Manager " + (nth + 1));
        dissenter.put("on", String.valueOf(profile.get("asOf")));
        return dissenter;
    }

    private static String level(int nth) {
        return nth == 0 ? "0" : "4";
    }

    /** The capabilities that others see differently. */
    List<String> disputed() {
        return answers().stream()
                .filter(each -> String.valueOf(each.get("level")).matches("[0-4]"))
                .map(each -> String.valueOf(each.get("capability")))
                .limit(3)
                .toList();
    }

    /** The same as a profile written by hand, with so many others' answers; of what is not asked nothing is in it. */
    Map<String, Object> byHand(int others) {
        Map<String, Object> hand = new LinkedHashMap<>(profile);
        hand.keySet().removeAll(List.of("businessCase", "models"));
        if (hand.get("constraints") != null) {
            Map<String, Object> constraints = map(hand.get("constraints"));
            constraints.keySet().removeAll(List.of("carryOver", "obstaclesFirst"));
            hand.put("constraints", constraints);
        }
        List<Map<String, Object>> answers = new ArrayList<>(answers());
        for (int nth = 0; nth < others; nth++) {
            for (String capability : disputed()) {
                Map<String, Object> answer = new LinkedHashMap<>(dissenter(nth));
                answer.put("capability", capability);
                answer.put("level", Integer.valueOf(level(nth)));
                answers.add(answer);
            }
        }
        hand.put("answers", answers);
        return hand;
    }

    /** What is known before anybody is asked. */
    Map<String, Object> least() {
        Map<String, Object> least = new LinkedHashMap<>();
        List.of("schema", "organisation", "asOf")
                .forEach(key -> least.put(key, Objects.requireNonNull(profile.get(key))));
        return least;
    }

    private void form(BlankForm form, List<Typed> typed) {
        for (Field field : OrganisationFields.all()) {
            String section = field.key().substring(0, field.key().indexOf('.'));
            String key = field.key().substring(section.length() + 1);
            Map<String, Object> values = map(profile.getOrDefault(section, Map.of()));
            if (key.startsWith("serves.")) {
                if (((List<?>) values.getOrDefault("serves", List.of())).contains(key.substring(7))) {
                    typed.add(form.field(Marks.ORGANISATION, field.key(), "yes"));
                }
            } else if (values.containsKey(key)) {
                typed.add(form.field(Marks.ORGANISATION, field.key(), text(field, values.get(key))));
            }
        }
    }

    private void items(BlankForm form, FactList list, List<Typed> typed) {
        if (((List<?>) profile.getOrDefault("complete", List.of())).contains(list.key())
                || profile.containsKey(list.key()) && list(list.key()).isEmpty()) {
            typed.add(form.box(list.key(), "yes"));
        }
        List<Map<String, Object>> items = list(list.key());
        for (int at = 0; at < items.size(); at++) {
            Map<String, Object> item = flat(items.get(at));
            for (Field field : list.all()) {
                Object value = item.get(field.key());
                boolean printed = list.printed() && field == list.fields().get(0);
                if (value != null && !printed) {
                    String words = text(field, value);
                    typed.add(
                            list.printed()
                                    ? form.printed(
                                            list.key(),
                                            String.valueOf(item.get(
                                                    list.fields().get(0).key())),
                                            field.key(),
                                            words)
                                    : form.listed(list.key(), at, field.key(), words));
                }
            }
        }
    }

    private String text(Field field, Object value) {
        if (value instanceof List<?> several) {
            return several.isEmpty()
                    ? "none"
                    : several.stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
        if (field.type() == Field.Type.SHARE) {
            return new BigDecimal(value.toString())
                            .movePointRight(2)
                            .stripTrailingZeros()
                            .toPlainString() + "%";
        }
        return field.type() == Field.Type.CHOICE
                ? Objects.requireNonNull(choices.list(field.list()).get(value.toString()), value.toString())
                : value.toString();
    }

    /** What is to be gathered, a text for each item. */
    List<String> expected() {
        List<String> expected = new ArrayList<>();
        answers().forEach(answer -> expected.add(shown("answers", flat(answer))));
        expected.add(shown("organisation", map(profile.getOrDefault("organisation", Map.of()))));
        Map<String, Object> constraints = map(profile.getOrDefault("constraints", Map.of()));
        constraints.keySet().removeAll(List.of("carryOver", "obstaclesFirst"));
        if (!constraints.isEmpty()) {
            expected.add(shown("constraints", constraints));
        }
        ((List<?>) profile.getOrDefault("departments", List.of()))
                .forEach(id -> expected.add(shown("departments", Map.of("id", id))));
        FactList.ALL.stream().filter(list -> list.section() != null).forEach(list -> list(list.key())
                .forEach(item -> expected.add(shown(list.key(), flat(item)))));
        return expected.stream().sorted().toList();
    }

    /** The lists that are said to name everything. */
    List<String> complete() {
        return FactList.ALL.stream()
                .filter(list -> list.section() != null)
                .map(FactList::key)
                .filter(key -> ((List<?>) profile.getOrDefault("complete", List.of())).contains(key)
                        || profile.containsKey(key) && list(key).isEmpty())
                .sorted()
                .toList();
    }

    /** An item as a text in which the order of keys and the writing of numbers make no difference; a silo's id is made up. */
    static String shown(String section, Map<String, Object> values) {
        return section + " "
                + flat(values).entrySet().stream()
                        .filter(each ->
                                !(section.equals("silos") && each.getKey().equals("id")))
                        .filter(each -> !each.getKey().startsWith("between."))
                        .map(each -> each.getKey() + "=" + plain(each.getValue()))
                        .sorted()
                        .collect(Collectors.joining("; "));
    }

    private static Object plain(Object value) {
        if (value instanceof List<?> several) {
            return several.stream().map(String::valueOf).sorted().toList();
        }
        boolean number = value instanceof Number;
        return number ? WrittenNumber.tidy(new BigDecimal(value.toString())).toPlainString() : value;
    }

    private List<Map<String, Object>> answers() {
        return list("answers").stream().filter(each -> who(each).equals(who)).toList();
    }

    private static Map<String, Object> who(Map<String, Object> answer) {
        Map<String, Object> who = new LinkedHashMap<>();
        WHO.stream().filter(answer::containsKey).forEach(key -> who.put(key, answer.get(key)));
        return who;
    }

    /** Points lead into mappings, and into the first piece of evidence; its digest is not asked. */
    private static Map<String, Object> flat(Map<String, Object> item) {
        Map<String, Object> flat = new LinkedHashMap<>();
        item.forEach((key, value) -> {
            Object inner = key.equals("evidence") ? ((List<?>) value).get(0) : value;
            if (inner instanceof Map<?, ?>) {
                map(inner).forEach((part, each) -> flat.put(key + "." + part, each));
            } else if (key.equals("between")) {
                flat.put("between.1", ((List<?>) value).get(0));
                flat.put("between.2", ((List<?>) value).get(1));
                flat.put(key, value);
            } else {
                flat.put(key, value);
            }
        });
        flat.remove("evidence.sha256");
        return flat;
    }

    private List<Map<String, Object>> list(String key) {
        return ((List<?>) profile.getOrDefault(key, List.of()))
                .stream().map(ExampleRespondent::map).toList();
    }

    private static Map<String, Object> map(Object mapping) {
        Map<String, Object> map = new LinkedHashMap<>();
        ((Map<?, ?>) mapping).forEach((key, value) -> map.put(key.toString(), value));
        return map;
    }
}
