package org.cxmaturity.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.cxmaturity.questionnaire.AskedLists.AskedField;
import org.cxmaturity.service.workspace.FactEdit;
import org.cxmaturity.service.workspace.FactForms;
import org.cxmaturity.service.workspace.FactForms.ReadForm;
import org.cxmaturity.service.workspace.ProfileDraft;
import org.cxmaturity.tablespec.IdText;
import org.cxmaturity.workspace.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Facts about the organisation as a whole, and the limits of its plans. */
@Controller
@RequestMapping("/clients/{id}/facts")
final class OrganisationFactsPage {
    private static final List<String> MAPPINGS = List.of("organisation", "constraints");

    private final FactEditing editing;

    OrganisationFactsPage(FactEditing editing) {
        this.editing = editing;
    }

    /** What is asked of a mapping, and what it says. */
    record MappingForm(String part, List<AskedField> fields, FactForm form) {}

    @GetMapping
    String first(@PathVariable UUID id) {
        return "redirect:/clients/" + id + "/facts/organisation";
    }

    @GetMapping("/organisation")
    String organisation(@AuthenticationPrincipal Member member, @PathVariable UUID id, Model model) {
        ProfileDraft draft = editing.open(member, id, "organisation", model);
        FactForms forms = editing.sections().forms();
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
        FactForms forms = editing.sections().forms();
        ProfileDraft draft = editing.draft(member, id);
        ReadForm read = forms.mapping(part, typed, draft.mapping(part));
        FactEdit edit = new FactEdit(
                part, true, FactEditing.was(typed), read.item().isEmpty() ? null : read.item(), "Facts: " + part);
        FactForm form = editing.outcome(
                member, id, mapping(forms, part, id, draft), read, edit, typed, FactForm.keys(forms.mapping(part)));
        model.addAttribute("mapping", new MappingForm(part, forms.mapping(part), form));
        return editing.answered(member, id, "organisation", "fact-forms :: mapping", model);
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
        FactForm form = editing.outcome(
                member,
                id,
                whole(id, part, editing.draft(member, id)),
                read,
                new FactEdit(part, true, FactEditing.was(typed), text.isEmpty() ? null : now, "Facts: " + part),
                typed,
                List.of(part));
        model.addAttribute("form", form);
        return editing.answered(member, id, "organisation", "fact-forms :: " + (day ? "day" : "departments"), model);
    }

    private static List<String> departments(String text) {
        return Stream.of(text.split("[,;\\n]+"))
                .map(IdText::of)
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
    }
}
