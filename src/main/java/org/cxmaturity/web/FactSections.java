package org.cxmaturity.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cxmaturity.questionnaire.AskedLists.AskedList;
import org.cxmaturity.service.workspace.FactForms;
import org.cxmaturity.service.workspace.FactForms.AskedCapability;
import org.cxmaturity.service.workspace.ProfileDraft;
import org.cxmaturity.tables.DimensionRow;
import org.cxmaturity.tables.Tables;

/** The parts that facts are asked in, a page each, and how much of each is known. */
record FactSections(Tables tables, FactForms forms) {
    /**
     * A part.
     *
     * @param path behind {@code /facts/}
     * @param known how many answers or items there are
     * @param of how many are asked for; 0 where a list takes as many as there are
     */
    record Part(String path, String title, long known, long of) {}

    /** All parts with what is known: the organisation, the lists, the dimensions. */
    List<Part> of(ProfileDraft draft) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(
                "organisation", "Organisation", draft.mapping("organisation").size() > 2 ? 1 : 0, 1));
        for (AskedList list : forms.asked()) {
            parts.add(new Part(
                    "list/" + list.section().key(),
                    list.title(),
                    draft.items(list.section().key()).size(),
                    list.entries().size()));
        }
        List<Map<String, Object>> answers = draft.items("answers");
        for (DimensionRow dimension : dimensions()) {
            List<AskedCapability> asked = forms.capabilities(dimension.id());
            long known = asked.stream()
                    .filter(each ->
                            answers.stream().anyMatch(answer -> each.id().equals(answer.get("capability"))))
                    .count();
            parts.add(new Part("dimension/" + dimension.id(), dimension.name(), known, asked.size()));
        }
        return parts;
    }

    /** The dimensions of which anything is asked. */
    List<DimensionRow> dimensions() {
        return tables.all(DimensionRow.class).stream()
                .filter(each -> !forms.capabilities(each.id()).isEmpty())
                .toList();
    }
}
