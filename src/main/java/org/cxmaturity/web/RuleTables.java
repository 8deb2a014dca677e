package org.cxmaturity.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.drafting.DraftTable;
import org.cxmaturity.drafting.DraftedTables;
import org.cxmaturity.service.drafting.OpenDraft;
import org.cxmaturity.tables.Phase;
import org.cxmaturity.tablespec.TableSpec;

/** The tables of a rule base as pages list them: by phase, catalogues last. */
final class RuleTables {
    private RuleTables() {}

    /**
     * A table in a list.
     *
     * @param changes how many cells and rows a draft has otherwise
     * @param problems how many things are wrong with it in the draft
     */
    public record Listed(TableSpec<?> spec, int rows, int changes, int problems) {}

    /**
     * The tables of a phase.
     *
     * @param phase the phase's name; empty for catalogues
     */
    public record Group(String phase, List<Listed> tables) {}

    /** Those of the rule base that is live. */
    static List<Group> of(DraftedTables live) {
        return grouped(live.tables().values().stream()
                .map(each -> new Listed(each.spec(), each.rows().size(), 0, 0))
                .toList());
    }

    /** Those of a draft. */
    static List<Group> of(OpenDraft draft) {
        List<Listed> listed = new ArrayList<>();
        for (DraftTable each : draft.tables().tables().values()) {
            listed.add(new Listed(
                    each.spec(),
                    each.rows().size(),
                    draft.difference(each.spec().name()).count(),
                    draft.check().problems(each.spec()).size()));
        }
        return grouped(listed);
    }

    private static List<Group> grouped(List<Listed> tables) {
        Map<String, List<Listed>> groups = new LinkedHashMap<>();
        for (Phase phase : Phase.values()) {
            groups.put(phase.group(), new ArrayList<>());
        }
        groups.put("", new ArrayList<>());
        for (Listed each : tables) {
            String phase = each.spec().decision() == null
                    ? ""
                    : each.spec().decision().phase().group();
            groups.getOrDefault(phase, new ArrayList<>()).add(each);
        }
        return groups.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> new Group(each.getKey(), each.getValue()))
                .toList();
    }
}
