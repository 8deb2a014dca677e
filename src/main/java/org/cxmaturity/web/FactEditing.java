package org.cxmaturity.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cxmaturity.model.Section;
import org.cxmaturity.service.RuleBases;
import org.cxmaturity.service.workspace.EditFacts;
import org.cxmaturity.service.workspace.FactEdit;
import org.cxmaturity.service.workspace.FactForms;
import org.cxmaturity.service.workspace.FactForms.ReadForm;
import org.cxmaturity.service.workspace.ProfileDraft;
import org.cxmaturity.service.workspace.SavedFact;
import org.cxmaturity.tables.Tables;
import org.cxmaturity.web.FactForm.State;
import org.cxmaturity.workspace.Member;
import org.cxmaturity.workspace.ProfileVersion;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of facts share: what a page shows around its forms, and what becomes of a form that was changed. */
@Component
final class FactEditing {
    private final RuleBases rules;
    private final EditFacts editing;
    private final ClientAccess access;
    private final Clock clock;

    FactEditing(RuleBases rules, EditFacts editing, ClientAccess access, Clock clock) {
        this.rules = rules;
        this.editing = editing;
        this.access = access;
        this.clock = clock;
    }

    /** What is asked for, by the rule base in use. */
    FactSections sections() {
        Tables tables = rules.own().orElseThrow().ruleBase().tables();
        return new FactSections(tables, new FactForms(tables));
    }

    /** What a client's profile says now, with what the page of a part shows around it. */
    ProfileDraft open(Member member, UUID id, String part, Model model) {
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

    /** What a client's profile says now. */
    ProfileDraft draft(Member member, UUID id) {
        return ProfileDraft.of(access.latest(member, id));
    }

    /** The mark of what the person saw. */
    static String was(Map<String, String> typed) {
        return typed.getOrDefault("was", "");
    }

    /** What a form of an item asks for: the item as it was read, or that it be taken out. */
    static FactEdit edit(String part, Map<String, String> typed, ReadForm read, String words) {
        boolean out = typed.containsKey("remove");
        return new FactEdit(part, false, was(typed), out ? null : read.item(), words + (out ? " (taken out)" : ""));
    }

    /** Saves what was read, if anything is to be saved, and tells what became of it. */
    FactForm outcome(
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
        SavedFact saved = save(member, id, edit);
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

    SavedFact save(Member member, UUID id, FactEdit edit) {
        return editing.save(member, id, edit, ZonedDateTime.now(clock));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A form as it comes back, and with it, beside it in the page, what follows from it. */
    String answered(Member member, UUID id, String part, String fragment, Model model) {
        open(member, id, part, model);
        return fragment;
    }
}
