package org.cxmaturity.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.intake.NamedTexts;
import org.cxmaturity.intake.NamedTexts.Item;
import org.cxmaturity.intake.YamlText;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.NearestName;
import org.cxmaturity.model.Result;
import org.cxmaturity.survey.SurveyMapping.Column;
import org.cxmaturity.survey.SurveyMapping.Dates;
import org.cxmaturity.survey.SurveyMapping.Form;
import org.cxmaturity.survey.SurveyMapping.Says;
import org.jspecify.annotations.Nullable;

/** A mapping in a small YAML file, written to be looked over and read again. */
final class MappingFile {
    private static final String SCHEMA = "cx-maturity/survey-mapping/v1";
    private static final Map<String, List<String>> LISTS = lists();

    private final NamedTexts texts;
    private final Map<String, AskedCapability> capabilities;

    private MappingFile(NamedTexts texts, Map<String, AskedCapability> capabilities) {
        this.texts = texts;
        this.capabilities = capabilities;
    }

    private static Map<String, List<String>> lists() {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        lists.put("columns", List.of("title", "is", "capability"));
        lists.put("answers", List.of("label", "capability", "level"));
        lists.put("departments", List.of("label", "id"));
        lists.put("questions", List.of("label", "capability"));
        return lists;
    }

    static String write(SurveyMapping mapping) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("schema", SCHEMA);
        document.put("form", mapping.form().name());
        document.put("titleRows", BigDecimal.valueOf(mapping.titleRows()));
        document.put(
                "dates",
                mapping.dates() == Dates.OPEN
                        ? SurveyMapping.OPEN
                        : mapping.dates().name());
        document.put(
                "columns", mapping.columns().stream().map(MappingFile::column).toList());
        List<Map<String, Object>> answers = items(mapping.answers(), "level", "");
        mapping.own().forEach((capability, labels) -> answers.addAll(items(labels, "level", capability)));
        put(document, "answers", answers);
        put(document, "departments", items(mapping.departments(), "id", ""));
        put(document, "questions", items(mapping.questions(), "capability", ""));
        return YamlText.document(document);
    }

    private static Map<String, Object> column(Column column) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("title", column.title());
        item.put("is", column.says().name());
        if (!column.capability().isEmpty()) {
            item.put("capability", column.capability());
        }
        return item;
    }

    /** @param capability the one for which labels say that; empty for all of them */
    private static List<Map<String, Object>> items(Map<String, String> labels, String as, String capability) {
        List<Map<String, Object>> items = new ArrayList<>();
        labels.forEach((label, means) -> {
            Map<String, Object> item = new LinkedHashMap<>();
            item.put("label", label);
            if (!capability.isEmpty()) {
                item.put("capability", capability);
            }
            item.put(as, means.matches("[0-9]") ? new BigDecimal(means) : means);
            items.add(item);
        });
        return items;
    }

    private static void put(Map<String, @Nullable Object> document, String key, List<Map<String, Object>> items) {
        if (!items.isEmpty()) {
            document.put(key, items);
        }
    }

    /** Reads a mapping; refused with everything that is wrong with it or still open. */
    static Result<SurveyMapping> read(NamedContent content, Map<String, AskedCapability> capabilities) {
        NamedTexts texts =
                NamedTexts.read(content, "mapping of a survey", SCHEMA, List.of("form", "titleRows", "dates"), LISTS);
        SurveyMapping mapping = new MappingFile(texts, capabilities).mapping();
        return Result.unless(Fault.INPUT, texts.problems(), mapping);
    }

    private SurveyMapping mapping() {
        Form form = choice("form", Form.WIDE, Form.values());
        Dates dates = choice("dates", Dates.YEAR_FIRST, Dates.YEAR_FIRST, Dates.DAY_FIRST, Dates.MONTH_FIRST);
        String rows = texts.word("titleRows").orElse("1");
        if (!rows.matches("[1-9]")) {
            texts.refuse("titleRows", NamedTexts.quoted(rows), "a number from 1 to 9", null);
        }
        Map<String, Map<String, String>> answers = answers();
        Map<String, String> usual = Optional.ofNullable(answers.remove("")).orElse(Map.of());
        return new SurveyMapping(
                form,
                rows.matches("[1-9]") ? Integer.parseInt(rows) : 1,
                dates,
                columns(form),
                usual,
                answers,
                labels("departments", "id", (item, id) -> {
                    if (!id.equals(SurveyMapping.LEFT_OUT)
                            && !RespondentIds.slug(id).equals(id)) {
                        item.refuse(
                                "id",
                                NamedTexts.quoted(id),
                                "a department's id of a-z, 0-9 and -, or " + SurveyMapping.LEFT_OUT,
                                id.equals(SurveyMapping.OPEN) ? null : RespondentIds.slug(id));
                    }
                }),
                labels("questions", "capability", this::capability));
    }

    @SafeVarargs
    private <E extends Enum<E>> E choice(String key, E otherwise, E... choices) {
        String written = texts.text(key, "a word").orElse(otherwise.name());
        for (E each : choices) {
            if (each.name().equals(written)) {
                return each;
            }
        }
        List<String> words = Stream.of(choices).map(Enum::name).toList();
        texts.refuse(
                key, NamedTexts.quoted(written), "one of " + String.join(", ", words), NearestName.to(written, words));
        return otherwise;
    }

    private List<Column> columns(Form form) {
        List<Column> columns = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Item item : texts.items("columns")) {
            String title = item.needed("title").orElse("");
            String is = item.needed("is").orElse(Says.IGNORED.name());
            Says says = Stream.of(Says.values())
                    .filter(each -> each.name().equals(is))
                    .findFirst()
                    .orElse(null);
            if (says == null) {
                List<String> words =
                        Arrays.stream(Says.values()).map(Enum::name).toList();
                item.refuse(
                        "is",
                        NamedTexts.quoted(is),
                        "one of " + String.join(", ", words),
                        NearestName.to(is.toUpperCase(Locale.ROOT), words));
                continue;
            }
            boolean asks = form == Form.WIDE && (says == Says.ANSWER || says == Says.COMMENT);
            String capability = (asks ? item.needed("capability") : item.word("capability")).orElse("");
            boolean single = !asks && says != Says.IGNORED;
            String twice = single ? says.name() : asks ? says + " of " + capability : title;
            if (asks && !capability.isEmpty()) {
                capability(item, capability);
            }
            if ((single || asks) && !capability.equals(SurveyMapping.OPEN) && !seen.add(twice)) {
                item.refuse("is", twice + " again", "one column for each", null);
            }
            columns.add(new Column(title, says, capability));
        }
        if (columns.stream().noneMatch(each -> each.says() == Says.ANSWER)) {
            texts.refuse("form", "no column that is ANSWER", "at least one", null);
        }
        if (form == Form.LONG
                && columns.stream().noneMatch(each -> each.says() == Says.RESPONDENT || each.says() == Says.PERSON)) {
            texts.refuse(
                    "form", "a list of answers without a column that is RESPONDENT or PERSON", "one of them", null);
        }
        return columns;
    }

    private void capability(Item item, String id) {
        if (!capabilities.containsKey(id)) {
            item.refuse(
                    "capability",
                    NamedTexts.quoted(id),
                    "the id of a capability, as the tables name it",
                    id.equals(SurveyMapping.OPEN) ? null : NearestName.to(id, capabilities.keySet()));
        }
    }

    /** What labels say, by the capability for which they say that; those that say it for all under an empty id. */
    private Map<String, Map<String, String>> answers() {
        Map<String, Map<String, String>> answers = new LinkedHashMap<>();
        for (Item item : texts.items("answers")) {
            String capability = item.word("capability").orElse("");
            if (!capability.isEmpty()) {
                capability(item, capability);
            }
            add(
                    item,
                    "level",
                    (each, level) -> level(each, level, capability),
                    answers.computeIfAbsent(capability, first -> new LinkedHashMap<>()));
        }
        return answers;
    }

    private void level(Item item, String level, String capability) {
        AskedCapability one = capabilities.get(capability);
        List<String> words = Stream.concat(
                        (one == null ? capabilities.values() : List.of(one))
                                .stream()
                                        .flatMap(each -> each.names().keySet().stream())
                                        .distinct()
                                        .sorted()
                                        .map(String::valueOf),
                        Stream.of(SurveyMapping.UNKNOWN, SurveyMapping.NOT_APPLICABLE, SurveyMapping.LEFT_OUT))
                .toList();
        if (!words.contains(level)) {
            item.refuse(
                    "level",
                    NamedTexts.quoted(level),
                    words.stream().collect(Collectors.joining(", ", "one of ", "")),
                    level.equals(SurveyMapping.OPEN) || level.matches("[0-9]+") ? null : NearestName.to(level, words));
        }
    }

    private interface Check {
        void on(Item item, String word);
    }

    private Map<String, String> labels(String list, String key, Check check) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (Item item : texts.items(list)) {
            add(item, key, check, labels);
        }
        return labels;
    }

    private static void add(Item item, String key, Check check, Map<String, String> labels) {
        String label = item.needed("label").orElse("");
        String word = item.needed(key).orElse("");
        if (!word.isEmpty()) {
            check.on(item, word);
        }
        if (!label.isEmpty() && labels.putIfAbsent(label, word) != null) {
            item.refuse("label", NamedTexts.quoted(label) + " again", "each label once", null);
        }
    }
}
