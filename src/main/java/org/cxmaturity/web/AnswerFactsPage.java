package org.cxmaturity.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cxmaturity.service.workspace.FactForms;
import org.cxmaturity.service.workspace.FactForms.AskedCapability;
import org.cxmaturity.service.workspace.FactForms.ReadForm;
import org.cxmaturity.service.workspace.ProfileDraft;
import org.cxmaturity.workspace.Member;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What people answered about the capabilities of a dimension. */
@Controller
@RequestMapping("/clients/{id}/facts")
final class AnswerFactsPage {
    private static final String ANSWERS = "answers";

    private final FactEditing editing;

    AnswerFactsPage(FactEditing editing) {
        this.editing = editing;
    }

    /** A capability with the answers that there are, and room for one more. */
    record AskedAnswers(AskedCapability capability, List<FactForm> answers, FactForm another) {}

    @GetMapping("/dimension/{dimension}")
    String dimension(
            @AuthenticationPrincipal Member member,
            @PathVariable UUID id,
            @PathVariable String dimension,
            Model model) {
        FactSections sections = editing.sections();
        String title = sections.dimensions().stream()
                .filter(each -> each.id().equals(dimension))
                .findFirst()
                .orElseThrow(NotThere::new)
                .name();
        ProfileDraft draft = editing.open(member, id, "dimension/" + dimension, model);
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
        FactSections sections = editing.sections();
        AskedCapability asked = sections.dimensions().stream()
                .flatMap(each -> sections.forms().capabilities(each.id()).stream())
                .filter(each -> each.id().equals(capability))
                .findFirst()
                .orElseThrow(NotThere::new);
        ProfileDraft draft = editing.draft(member, id);
        Map<String, Object> before =
                draft.marked(ANSWERS, FactEditing.was(typed)).orElseGet(LinkedHashMap::new);
        ReadForm read = sections.forms().answer(capability, dated(typed, before), before);
        FactForm form = editing.outcome(
                member,
                id,
                blankAnswer(id, capability),
                read,
                FactEditing.edit(ANSWERS, typed, read, "Answer: " + asked.name()),
                typed,
                FactForms.ANSWER);
        model.addAttribute("capability", asked);
        model.addAttribute("form", form);
        model.addAttribute(
                "another", FactEditing.was(typed).isEmpty() && form.kept() ? blankAnswer(id, capability) : null);
        return editing.answered(
                member, id, "dimension/" + capability.replaceFirst("\\..*", ""), "fact-forms :: answered", model);
    }

    /** A new answer is of today where it does not say of when it is. */
    private Map<String, String> dated(Map<String, String> typed, Map<String, Object> before) {
        Map<String, String> dated = new LinkedHashMap<>(typed);
        if (before.isEmpty() && typed.getOrDefault("on", "").isBlank()) {
            dated.put("on", editing.today().toString());
        }
        return dated;
    }
}
