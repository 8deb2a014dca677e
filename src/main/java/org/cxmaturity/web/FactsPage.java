package org.cxmaturity.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.cxmaturity.model.Section;
import org.cxmaturity.questionnaire.AskedLists.AskedField;
import org.cxmaturity.questionnaire.AskedLists.AskedList;
import org.cxmaturity.service.RuleBases;
import org.cxmaturity.service.workspace.EditFacts;
import org.cxmaturity.service.workspace.FactEdit;
import org.cxmaturity.service.workspace.FactForms;
import org.cxmaturity.service.workspace.FactForms.AskedCapability;
import org.cxmaturity.service.workspace.FactForms.ReadForm;
import org.cxmaturity.service.workspace.ProfileDraft;
import org.cxmaturity.service.workspace.SavedFact;
import org.cxmaturity.tables.Tables;
import org.cxmaturity.tablespec.IdText;
import org.cxmaturity.web.FactForm.State;
import org.cxmaturity.workspace.Member;
import org.cxmaturity.workspace.ProfileVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A client's facts as forms. Each form is saved by itself, as soon as it is changed, and comes back with what became of it. */
@Controller
@RequestMapping("/clients/{id}/facts")
final class FactsPage {
    private static final String ANSWERS = "answers";
    private static final List<String> MAPPINGS = List.of("organisation", "constraints");

    private final RuleBases rules;
    private final EditFacts editing;
    private final ClientAccess access;
    private final Clock clock;

    FactsPage(RuleBases rules, EditFacts editing, ClientAccess access, Clock clock) {
        this.rules = rules;
        this.editing = editing;
        this.access = access;
        this.clock = clock;
    }

    private FactSections sections() {
        Tables tables = rules.own().orElseThrow().ruleBase().tables();
        return new FactSections(tables, new FactForms(tables));
    }

    private ProfileDraft open(Member member, UUID id, String part, Model model) {
        ProfileVersion version = access.open(member, id, "facts", model);
        ProfileDraft draft = ProfileDraft.of(version);
        model.addAttribute("parts", sections().of(draft));
        model.addAttribute("part", part);
        model.addAttribute("departments", draft.names("departments"));
        model.addAttribute("systems", names(draft, Section.DATA_SOURCES));
        return draft;
    }

    private static List<String> names(ProfileDraft draft, Section section) {
        return draft.items(section.key()).stream()
                .map(item -> String.valueOf(item.get("id")))
                .toList();
    }

    /** A capability with the answers that there are, and room for one more. */
    record AskedAnswers(AskedCapability capability, List<FactForm> answers, FactForm another) {}

    /** What is asked of a mapping, and what it says. */
    record MappingForm(String part, List<AskedField> fields, FactForm form) {}

    @GetMapping
    String first(@PathVariable UUID id) {
        return "redirect:/clients/" + id + "/facts/organisation";
    }

    @GetMapping("/organisation")
    String organisation(@AuthenticationPrincipal Member member, @PathVariable UUID id, Model model) {
        ProfileDraft draft = open(member, id, "organisation", model);
        FactForms forms = sections().forms();
        model.addAttribute(
                "mappings",
                MAPPINGS.stream()
                        .map(part -> new MappingForm(part, forms.mapping(part), mapping(forms, part, id, draft)))
                        .toList());
        model.addAttribute("day", whole(id, "asOf", draft));
        model.addAttribute("department", whole(id, "departments", draft));
        return "facts-organisation";
    }

    private static FactForm mapping(FactForms forms, String part, UUID id, ProfileDraft draft) {
        return FactForm.onFile(
                "form-" + part,
                "/clients/" + id + "/facts/mapping/" + part,
                ProfileDraft.mark(draft.value(part)),
                forms.fields(part, draft.mapping(part)));
    }

    private static FactForm whole(UUID id, String part, ProfileDraft draft) {
        Object value = draft.value(part);
        return FactForm.onFile(
                "form-" + part,
                "/clients/" + id + "/facts/whole/" + part,
                ProfileDraft.mark(value),
                Map.of(part, value instanceof List<?> ? String.join(", ", draft.names(part)) : text(value)));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    @PostMapping("/mapping/{part}")
    String saveMapping(
            @AuthenticationPrincipal Member member,
            @PathVariable UUID id,
            @PathVariable String part,
            @RequestParam Map<String, String> typed,
            Model model) {
        if (!MAPPINGS.contains(part)) {
            throw new NotThere();
        }
        FactForms forms = sections().forms();
        ProfileDraft draft = ProfileDraft.of(access.latest(member, id));
        ReadForm read = forms.mapping(part, typed, draft.mapping(part));
        FactEdit edit =
                new FactEdit(part, true, was(typed), read.item().isEmpty() ? null : read.item(), "Facts: " + part);
        FactForm form = outcome(
                member, id, mapping(forms, part, id, draft), read, edit, typed, FactForm.keys(forms.mapping(part)));
        model.addAttribute("mapping", new MappingForm(part, forms.mapping(part), form));
        return answered(member, id, "organisation", "fact-forms :: mapping", model);
    }

    @PostMapping("/whole/{part}")
    String saveWhole(
            @AuthenticationPrincipal Member member,
            @PathVariable UUID id,
            @PathVariable String part,
            @RequestParam Map<String, String> typed,
            Model model) {
        boolean day = part.equals("asOf");
        if (!day && !part.equals("departments")) {
            throw new NotThere();
        }
        String text = typed.getOrDefault(part, "").strip();
        Object now = day ? text : departments(text);
        ReadForm read = new ReadForm(Map.of(), List.of(), text.isEmpty() && day ? List.of("a day") : List.of());
        FactForm form = outcome(
                member,
                id,
                whole(id, part, ProfileDraft.of(access.latest(member, id))),
                read,
                new FactEdit(part, true, was(typed), text.isEmpty() ? null : now, "Facts: " + part),
                typed,
                List.of(part));
        model.addAttribute("form", form);
        return answered(member, id, "organisation", "fact-forms :: " + (day ? "day" : "departments"), model);
    }

    private static List<String> departments(String text) {
        return Stream.of(text.split("[,;\\n]+"))
                .map(IdText::of)
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
    }

    private static String was(Map<String, String> typed) {
        return typed.getOrDefault("was", "");
    }

    @GetMapping("/dimension/{dimension}")
    String dimension(
            @AuthenticationPrincipal Member member,
            @PathVariable UUID id,
            @PathVariable String dimension,
            Model model) {
        FactSections sections = sections();
        String title = sections.dimensions().stream()
                .filter(each -> each.id().equals(dimension))
                .findFirst()
                .orElseThrow(NotThere::new)
                .name();
        ProfileDraft draft = open(member, id, "dimension/" + dimension, model);
        model.addAttribute("title", title);
        model.addAttribute(
                "asked",
                sections.forms().capabilities(dimension).stream()
                        .map(each -> answers(id, each, draft))
                        .toList());
        return "facts-dimension";
    }

    private static AskedAnswers answers(UUID id, AskedCapability capability, ProfileDraft draft) {
        List<FactForm> answers = draft.items(ANSWERS).stream()
                .filter(each -> capability.id().equals(each.get("capability")))
                .map(each -> answer(id, capability.id(), each))
                .toList();
        return new AskedAnswers(capability, answers, blankAnswer(id, capability.id()));
    }

    private static String action(UUID id, String capability) {
        return "/clients/" + id + "/facts/answers/" + capability;
    }

    private static FactForm answer(UUID id, String capability, Map<String, Object> item) {
        Map<String, String> values = new LinkedHashMap<>();
        FactForms.ANSWER.forEach(key -> values.put(key, FactForms.text(item, key)));
        String mark = ProfileDraft.mark(item);
        return FactForm.onFile("answer-" + mark, action(id, capability), mark, values);
    }

    private static FactForm blankAnswer(UUID id, String capability) {
        return FactForm.onFile("answer-" + UUID.randomUUID(), action(id, capability), "", Map.of());
    }

    @PostMapping("/answers/{capability}")
    String saveAnswer(
            @AuthenticationPrincipal Member member,
            @PathVariable UUID id,
            @PathVariable String capability,
            @RequestParam Map<String, String> typed,
            Model model) {
        FactSections sections = sections();
        AskedCapability asked = sections.dimensions().stream()
                .flatMap(each -> sections.forms().capabilities(each.id()).stream())
                .filter(each -> each.id().equals(capability))
                .findFirst()
                .orElseThrow(NotThere::new);
        ProfileDraft draft = ProfileDraft.of(access.latest(member, id));
        Map<String, Object> before = draft.marked(ANSWERS, was(typed)).orElseGet(LinkedHashMap::new);
        ReadForm read = sections.forms().answer(capability, dated(typed, before), before);
        FactForm form = outcome(
                member,
                id,
                blankAnswer(id, capability),
                read,
                edit(ANSWERS, typed, read, "Answer: " + asked.name()),
                typed,
                FactForms.ANSWER);
        model.addAttribute("capability", asked);
        model.addAttribute("form", form);
        model.addAttribute("another", was(typed).isEmpty() && form.kept() ? blankAnswer(id, capability) : null);
        return answered(
                member, id, "dimension/" + capability.replaceFirst("\\..*", ""), "fact-forms :: answered", model);
    }

    /** A new answer is of today where it does not say of when it is. */
    private Map<String, String> dated(Map<String, String> typed, Map<String, Object> before) {
        Map<String, String> dated = new LinkedHashMap<>(typed);
        if (before.isEmpty() && typed.getOrDefault("on", "").isBlank()) {
            dated.put("on", LocalDate.now(clock).toString());
        }
        return dated;
    }

    @GetMapping("/list/{list}")
    String list(@AuthenticationPrincipal Member member, @PathVariable UUID id, @PathVariable String list, Model model) {
        FactForms forms = sections().forms();
        AskedList asked = asked(forms, list);
        ProfileDraft draft = open(member, id, "list/" + list, model);
        List<FactForm> items = new ArrayList<>();
        draft.items(list).forEach(each -> items.add(item(forms, asked, id, each)));
        asked.entries().keySet().stream()
                .filter(entry -> items.stream()
                        .noneMatch(each -> each.value(asked.entry()).equals(entry)))
                .forEach(entry -> items.add(blankItem(asked, id, entry)));
        model.addAttribute("list", asked);
        model.addAttribute("items", items);
        model.addAttribute("another", asked.entry().isEmpty() ? blankItem(asked, id, "") : null);
        model.addAttribute("complete", draft.names("complete").contains(list));
        model.addAttribute("none", draft.value(list) instanceof List<?> all && all.isEmpty());
        return "facts-list";
    }

    private static AskedList asked(FactForms forms, String list) {
        return forms.asked().stream()
                .filter(each -> each.section().key().equals(list))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    private static FactForm item(FactForms forms, AskedList asked, UUID id, Map<String, Object> item) {
        String mark = ProfileDraft.mark(item);
        return FactForm.onFile("item-" + mark, action(asked, id), mark, forms.fields(asked, item));
    }

    private static String action(AskedList asked, UUID id) {
        return "/clients/" + id + "/facts/list/" + asked.section().key();
    }

    private static FactForm blankItem(AskedList asked, UUID id, String entry) {
        return FactForm.onFile(
                "item-" + UUID.randomUUID(),
                action(asked, id),
                "",
                entry.isEmpty() ? Map.of() : Map.of(asked.entry(), entry));
    }

    @PostMapping("/list/{list}")
    String saveItem(
            @AuthenticationPrincipal Member member,
            @PathVariable UUID id,
            @PathVariable String list,
            @RequestParam Map<String, String> typed,
            Model model) {
        FactForms forms = sections().forms();
        AskedList asked = asked(forms, list);
        ProfileDraft draft = ProfileDraft.of(access.latest(member, id));
        Map<String, Object> before = draft.marked(list, was(typed)).orElseGet(LinkedHashMap::new);
        ReadForm read = forms.read(asked, typed, before);
        List<AskedField> fields = new ArrayList<>(asked.fields());
        fields.addAll(asked.backing());
        FactForm form = outcome(
                member,
                id,
                blankItem(asked, id, ""),
                read,
                edit(list, typed, read, "Facts: " + asked.title()),
                typed,
                FactForm.keys(fields));
        model.addAttribute("list", asked);
        model.addAttribute("form", form);
        boolean added = asked.entry().isEmpty() && was(typed).isEmpty() && form.kept();
        model.addAttribute("another", added ? blankItem(asked, id, "") : null);
        return answered(member, id, "list/" + list, "fact-forms :: listed", model);
    }

    private static FactEdit edit(String part, Map<String, String> typed, ReadForm read, String words) {
        boolean out = typed.containsKey("remove");
        return new FactEdit(part, false, was(typed), out ? null : read.item(), words + (out ? " (taken out)" : ""));
    }

    @PostMapping("/complete/{list}")
    String complete(
            @AuthenticationPrincipal Member member,
            @PathVariable UUID id,
            @PathVariable String list,
            @RequestParam(defaultValue = "false") boolean complete,
            Model model) {
        AskedList asked = asked(sections().forms(), list);
        ProfileDraft draft = ProfileDraft.of(access.latest(member, id));
        List<String> all = new ArrayList<>(draft.names("complete"));
        all.remove(list);
        if (complete && draft.value(list) instanceof List<?> some && !some.isEmpty()) {
            all.add(list);
        }
        boolean empty = draft.items(list).isEmpty();
        FactEdit edit = empty
                ? new FactEdit(
                        list,
                        true,
                        ProfileDraft.mark(draft.value(list)),
                        complete ? List.of() : null,
                        "Facts: " + asked.title() + (complete ? ": there are none" : ": not looked at"))
                : new FactEdit(
                        "complete",
                        true,
                        ProfileDraft.mark(draft.value("complete")),
                        all.isEmpty() ? null : all,
                        "Facts: " + asked.title() + (complete ? " is complete" : " may lack some"));
        SavedFact saved = editing.save(member, id, edit, ZonedDateTime.now(clock));
        model.addAttribute(
                "note", saved.saved() ? "Saved" : "Not saved: what was typed does not fit what is known now.");
        model.addAttribute("list", asked);
        ProfileDraft now = ProfileDraft.of(access.latest(member, id));
        model.addAttribute("complete", now.names("complete").contains(list));
        model.addAttribute("none", now.value(list) instanceof List<?> some && some.isEmpty());
        model.addAttribute("client", access.client(member, id));
        return answered(member, id, "list/" + list, "fact-forms :: complete", model);
    }

    /** Saves what was read, if anything is to be saved, and tells what became of it. */
    private FactForm outcome(
            Member member,
            UUID id,
            FactForm shape,
            ReadForm read,
            FactEdit edit,
            Map<String, String> typed,
            List<String> keys) {
        String form = typed.getOrDefault("form", shape.id());
        if (edit.now() != null && !read.whole()) {
            Map<String, String> wrong = FactForm.wrong(read.problems(), keys);
            return wrong.isEmpty()
                    ? new FactForm(
                            form,
                            shape.action(),
                            was(typed),
                            typed,
                            State.UNFINISHED,
                            "Not saved yet. Still needed: " + String.join(", ", read.missing()),
                            wrong)
                    : new FactForm(form, shape.action(), was(typed), typed, State.WRONG, "Not saved.", wrong);
        }
        SavedFact saved = editing.save(member, id, edit, ZonedDateTime.now(clock));
        if (saved.changedBy() != null) {
            return new FactForm(
                    form,
                    shape.action(),
                    saved.mark(),
                    typed,
                    State.CONFLICT,
                    "Not saved: " + saved.changedBy() + " has changed this meanwhile. "
                            + (saved.theirs().isEmpty()
                                    ? "It was taken out. To put yours back, change it once more."
                                    : "It now says: " + saved.theirs()
                                            + ". To have yours instead, change it once more."),
                    Map.of());
        }
        if (!saved.saved()) {
            return new FactForm(
                    form,
                    shape.action(),
                    was(typed),
                    typed,
                    State.WRONG,
                    "Not saved.",
                    FactForm.wrong(saved.problems(), keys));
        }
        return new FactForm(
                form,
                shape.action(),
                saved.mark(),
                typed,
                edit.now() == null ? State.REMOVED : State.SAVED,
                edit.now() == null ? "Taken out." : "Saved",
                Map.of());
    }

    /** A form as it comes back, and with it, beside it in the page, what follows from it. */
    private String answered(Member member, UUID id, String part, String fragment, Model model) {
        open(member, id, part, model);
        return fragment;
    }
}
