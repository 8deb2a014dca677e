package org.cxmaturity.service.gathering;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.cxmaturity.intake.ProfileDocument;
import org.cxmaturity.intake.ProfileReader;
import org.cxmaturity.model.LevelName;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Section;
import org.cxmaturity.model.TermList;
import org.cxmaturity.model.Vocabulary;
import org.cxmaturity.questionnaire.AskedLists;
import org.cxmaturity.questionnaire.AskedLists.AskedList;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a profile question by question. After each answer there is a profile that the product reads; an answer that it would refuse
 * is refused at once, in the reader's own words. What the profile says already is not asked again.
 */
public final class Interview {
    private static final String ORGANISATION = "organisation";
    private static final String NAME_HELP =
            "The name that reports show. The profile's id is made of it, by which assessments of one organisation are compared.";
    private static final String INDUSTRY_HELP =
            "One of these words: benchmarks are of an industry, and some advice is. An empty line where none fits.";
    private static final String EMPLOYEES_HELP =
            "Heads, not full-time posts, as a whole number. What actions cost goes by the size.";
    private static final String DEPARTMENTS_HELP =
            "The parts of the organisation that have a hand in what is assessed. Answers, systems and silos name them by these ids.";
    private static final String ROLE_HELP =
            "The role of the one person who answers now, and no name: answers are told apart by role and department.";
    private static final List<String> ADOPTIONS = List.of("NONE", "PILOT", "PARTIAL", "FULL");

    private final Vocabulary vocabulary;
    private final List<AskedLevel> capabilities;
    private final Deque<InterviewStep> steps = new ArrayDeque<>();
    private ProfileDocument document;
    private String role = "";
    private String text = "";

    /**
     * A capability to ask for.
     *
     * @param levels what each level says
     */
    record AskedLevel(String id, String name, String question, Map<Integer, String> levels) {}

    /** Puts what was typed into a profile's values. */
    private interface Put {
        void into(Map<String, @Nullable Object> values, String typed);
    }

    /**
     * An interview.
     *
     * @param lists the lists of facts to ask for
     * @param asked those of them that bear on what the models ask
     */
    Interview(
            ProfileDocument start,
            Vocabulary vocabulary,
            List<AskedLevel> capabilities,
            AskedLists lists,
            List<AskedList> asked,
            LocalDate today) {
        this.document = start;
        this.vocabulary = vocabulary;
        this.capabilities = capabilities;
        Map<String, @Nullable Object> values = start.values();
        if (!(values.get(ORGANISATION) instanceof Map<?, ?> map && map.containsKey("name"))) {
            steps.add(step("What is the organisation called?", List.of(), NAME_HELP, (all, typed) -> {
                Map<String, @Nullable Object> organisation = organisation(all);
                organisation.put("id", slug(typed));
                organisation.put("name", typed);
                all.putIfAbsent("asOf", today.toString());
            }));
        }
        ofOrganisation(
                values, "industry", "Which industry is it in?", vocabulary.terms(TermList.INDUSTRIES), INDUSTRY_HELP);
        ofOrganisation(values, "employees", "How many people work there?", List.of(), EMPLOYEES_HELP);
        if (!values.containsKey("departments")) {
            steps.add(step(
                    "Which departments are there? (ids such as sales, operations, with commas between them)",
                    List.of(),
                    DEPARTMENTS_HELP,
                    (all, typed) -> all.put(
                            "departments",
                            Stream.of(typed.split("[,;]")).map(Interview::slug).toList())));
        }
        kinds(values, lists.of(Set.of(Section.TECHNOLOGIES)).get(0));
        FactInterview facts = new FactInterview(this, lists);
        asked.stream()
                .filter(each -> each.section() != Section.TECHNOLOGIES
                        && !values.containsKey(each.section().key()))
                .forEach(each -> steps.add(facts.first(each)));
        answers(values, today);
    }

    /** A question whose answer stands in the profile at once, and that may be left open. */
    private InterviewStep step(String question, List<String> choices, String help, Put put) {
        return new InterviewStep(
                question, choices, false, help, typed -> commit(values -> put.into(values, typed)), () -> List.of());
    }

    /** Asks that before what is left. */
    void next(InterviewStep step) {
        steps.addFirst(step);
    }

    /** What the reader would say of the profile after a change, which is not made. */
    List<Problem> tried(Consumer<Map<String, @Nullable Object>> change) {
        Map<String, @Nullable Object> values = document.values();
        change.accept(values);
        return ProfileReader.read(document.written(values), vocabulary).problems();
    }

    /** Changes the profile, or says why the reader would not take it, and leaves it as it was. */
    List<Problem> commit(Consumer<Map<String, @Nullable Object>> change) {
        Map<String, @Nullable Object> values = document.values();
        change.accept(values);
        NamedContent content = document.written(values);
        List<Problem> problems = values.containsKey(ORGANISATION)
                ? ProfileReader.read(content, vocabulary).problems()
                : List.of();
        if (problems.isEmpty()) {
            text = new String(content.bytes(), StandardCharsets.UTF_8);
            document = ProfileDocument.read(content).orElseThrow();
        }
        return problems;
    }

    private void ofOrganisation(
            Map<String, @Nullable Object> values, String key, String question, List<String> choices, String help) {
        if (!(values.get(ORGANISATION) instanceof Map<?, ?> map && map.containsKey(key))) {
            steps.add(step(
                    question, choices, help, (all, typed) -> organisation(all).put(key, value(typed, choices))));
        }
    }

    /** The tools, one after the other; those that are not asked for stay open. Of an empty list it is known that there are none. */
    private void kinds(Map<String, @Nullable Object> values, AskedList technologies) {
        String section = technologies.section().key();
        if (values.get(section) instanceof List<?> none && none.isEmpty()) {
            return;
        }
        List<String> known = new ArrayList<>();
        items(values, section)
                .forEach(each -> known.add(each instanceof Map<?, ?> map ? String.valueOf(map.get("kind")) : ""));
        technologies.entries().forEach((kind, name) -> {
            if (!known.contains(kind)) {
                steps.add(step(
                        "How far is this in use: " + name + "?",
                        ADOPTIONS,
                        technologies.fields().get(0).help(),
                        (all, typed) -> add(all, section, Map.of("kind", kind), "adoption", value(typed, ADOPTIONS))));
            }
        });
    }

    private void answers(Map<String, @Nullable Object> values, LocalDate today) {
        List<String> known = new ArrayList<>();
        items(values, "answers")
                .forEach(each -> known.add(each instanceof Map<?, ?> map ? String.valueOf(map.get("capability")) : ""));
        List<AskedLevel> open =
                capabilities.stream().filter(each -> !known.contains(each.id())).toList();
        if (!open.isEmpty()) {
            steps.add(step(
                    "Who answers the questions that follow? (a role, such as Branch Manager)",
                    List.of(),
                    ROLE_HELP,
                    (all, typed) -> role = typed));
        }
        open.forEach(each -> steps.add(step(
                each.question(),
                each.levels().entrySet().stream()
                        .map(level -> level.getKey() + "  " + level.getValue())
                        .toList(),
                "",
                (all, typed) -> {
                    Map<String, Object> answer = new LinkedHashMap<>();
                    answer.put("capability", each.id());
                    if (!role.isEmpty()) {
                        answer.put("role", role);
                    }
                    answer.put("on", today.toString());
                    all.put("asOf", latest(all.get("asOf"), today));
                    add(all, "answers", answer, "level", level(typed, each.id()));
                })));
    }

    private static String latest(@Nullable Object asOf, LocalDate today) {
        return asOf != null && asOf.toString().compareTo(today.toString()) > 0 ? asOf.toString() : today.toString();
    }

    private Object level(String typed, String capability) {
        if (typed.equals("?")) {
            return "UNKNOWN";
        }
        Map<Integer, String> offered = vocabulary.levels().getOrDefault(capability, Map.of());
        return LevelName.meant(typed, offered).<Object>map(BigDecimal::valueOf).orElse(typed);
    }

    /** A choice whatever its case, a number, or what was typed. */
    private static Object value(String typed, List<String> choices) {
        return choices.stream()
                .filter(each -> each.equalsIgnoreCase(typed.replaceAll("[ -]+", "_")))
                .<Object>map(each -> each)
                .findFirst()
                .orElse(typed.matches("[0-9]{1,9}") ? new BigDecimal(typed) : typed);
    }

    private static String slug(String typed) {
        String id = typed.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return id.substring(0, Math.min(64, id.length()));
    }

    @SuppressWarnings("unchecked") // keys of a mapping are texts
    private static Map<String, @Nullable Object> organisation(Map<String, @Nullable Object> values) {
        return (Map<String, @Nullable Object>) values.computeIfAbsent(ORGANISATION, any -> new LinkedHashMap<>());
    }

    private static List<?> items(Map<String, @Nullable Object> values, String section) {
        return values.get(section) instanceof List<?> list ? list : List.of();
    }

    private static void add(
            Map<String, @Nullable Object> values, String section, Map<String, Object> item, String key, Object value) {
        Map<String, Object> whole = new LinkedHashMap<>(item);
        whole.put(key, value);
        List<Object> all = new ArrayList<>(items(values, section));
        all.add(whole);
        values.put(section, all);
    }

    /** Whether nothing is left to ask. */
    public boolean done() {
        return steps.isEmpty();
    }

    /** What to ask now. */
    public String question() {
        return steps.element().question();
    }

    /** What one may answer; none where anything may be typed. */
    public List<String> choices() {
        return steps.element().choices();
    }

    /** What is meant by the question, for whoever answers with a question mark; empty where that says that it is not known. */
    public String help() {
        return steps.element().help();
    }

    /** How many questions are left. */
    public int left() {
        return steps.size();
    }

    /** Leaves the question open; or says that it can't be, and asks again. */
    public List<Problem> skip() {
        InterviewStep step = steps.element();
        if (step.required() || !document.values().containsKey(ORGANISATION)) {
            return List.of(
                    new Problem(step.question(), "nothing", "an answer, without which nothing can be written", null));
        }
        steps.remove();
        return step.skipped().get();
    }

    /** Takes an answer; or says what is wrong with it, and asks again, unless something else is to be asked then. */
    public List<Problem> answer(String typed) {
        InterviewStep step = steps.remove();
        int left = steps.size();
        List<Problem> problems = step.taken().apply(typed.strip());
        if (!problems.isEmpty() && steps.size() == left) {
            steps.addFirst(step);
        }
        return problems;
    }

    /** The profile so far; empty where nothing was answered. */
    public String profile() {
        return text;
    }
}
