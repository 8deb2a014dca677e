package org.cxmaturity.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cxmaturity.questionnaire.AskedLists.AskedField;
import org.cxmaturity.questionnaire.AskedLists.AskedList;
import org.cxmaturity.service.workspace.FactEdit;
import org.cxmaturity.service.workspace.FactForms;
import org.cxmaturity.service.workspace.FactForms.ReadForm;
import org.cxmaturity.service.workspace.ProfileDraft;
import org.cxmaturity.service.workspace.SavedFact;
import org.cxmaturity.workspace.Member;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists of facts, such as systems or channels, and whether they are complete. */
@Controller
@RequestMapping("/clients/{id}/facts")
final class FactListsPage {
    private final FactEditing editing;
    private final ClientAccess access;

    FactListsPage(FactEditing editing, ClientAccess access) {
        this.editing = editing;
        this.access = access;
    }

    @GetMapping("/list/{list}")
    String list(@AuthenticationPrincipal Member member, @PathVariable UUID id, @PathVariable String list, Model model) {
        FactForms forms = editing.sections().forms();
        AskedList asked = asked(forms, list);
        ProfileDraft draft = editing.open(member, id, "list/" + list, model);
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
        FactForms forms = editing.sections().forms();
        AskedList asked = asked(forms, list);
        ProfileDraft draft = editing.draft(member, id);
        Map<String, Object> before = draft.marked(list, FactEditing.was(typed)).orElseGet(LinkedHashMap::new);
        ReadForm read = forms.read(asked, typed, before);
        List<AskedField> fields = new ArrayList<>(asked.fields());
        fields.addAll(asked.backing());
        FactForm form = editing.outcome(
                member,
                id,
                blankItem(asked, id, ""),
                read,
                FactEditing.edit(list, typed, read, "Facts: " + asked.title()),
                typed,
                FactForm.keys(fields));
        model.addAttribute("list", asked);
        model.addAttribute("form", form);
        boolean added = asked.entry().isEmpty() && FactEditing.was(typed).isEmpty() && form.kept();
        model.addAttribute("another", added ? blankItem(asked, id, "") : null);
        return editing.answered(member, id, "list/" + list, "fact-forms :: listed", model);
    }

    @PostMapping("/complete/{list}")
    String complete(
            @AuthenticationPrincipal Member member,
            @PathVariable UUID id,
            @PathVariable String list,
            @RequestParam(defaultValue = "false") boolean complete,
            Model model) {
        AskedList asked = asked(editing.sections().forms(), list);
        ProfileDraft draft = editing.draft(member, id);
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
        SavedFact saved = editing.save(member, id, edit);
        model.addAttribute(
                "note", saved.saved() ? "Saved" : "Not saved: what was typed does not fit what is known now.");
        model.addAttribute("list", asked);
        ProfileDraft now = editing.draft(member, id);
        model.addAttribute("complete", now.names("complete").contains(list));
        model.addAttribute("none", now.value(list) instanceof List<?> some && some.isEmpty());
        model.addAttribute("client", access.client(member, id));
        return editing.answered(member, id, "list/" + list, "fact-forms :: complete", model);
    }
}
