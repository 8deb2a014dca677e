package org.cxmaturity.questionnaire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.gathering.GatheredItem;
import org.cxmaturity.model.Origin;
import org.cxmaturity.tablespec.IdText;

/**
 * Reads what is said of the organisation itself.
 *
 * @param id the organisation's on file; empty where none was
 */
record OrganisationReading(SheetReading reading, Respondent respondent, String id) {
    /** The organisation and what limits the change, as far as anything was said of them. */
    List<GatheredItem> items(FilledSheet sheet) {
        List<GatheredItem> items = new ArrayList<>();
        for (String section : List.of(OrganisationFields.ORGANISATION, OrganisationFields.CONSTRAINTS)) {
            Said said = reading.form(
                    sheet,
                    OrganisationFields.all().stream()
                            .filter(field -> field.key().startsWith(section + "."))
                            .toList());
            if (!said.isEmpty()) {
                items.add(item(section, said));
            }
        }
        return items;
    }

    private GatheredItem item(String section, Said said) {
        Map<String, Origin> cells = new LinkedHashMap<>();
        said.cells().forEach((key, cell) -> cells.put(key.substring(section.length() + 1), cell));
        Origin first = said.cells().values().iterator().next();
        return new GatheredItem(
                section,
                values(section, said.values()),
                new Origin(first.file(), first.sheet(), first.cell(), respondent.on()),
                cells);
    }

    private Map<String, Object> values(String section, Map<String, Object> said) {
        Map<String, Object> values = new LinkedHashMap<>();
        List<String> serves = new ArrayList<>();
        said.forEach((key, value) -> {
            if (key.startsWith(OrganisationFields.SERVES)) {
                if (Boolean.TRUE.equals(value)) {
                    serves.add(key.substring(OrganisationFields.SERVES.length()));
                }
            } else {
                values.put(key.substring(section.length() + 1), value);
            }
        });
        if (!serves.isEmpty()) {
            values.put("serves", serves);
        }
        if (section.equals(OrganisationFields.CONSTRAINTS)) {
            return values;
        }
        Map<String, Object> named = new LinkedHashMap<>();
        String own = id.isEmpty() ? IdText.of(String.valueOf(values.getOrDefault("name", ""))) : id;
        if (!own.isEmpty()) {
            named.put("id", own);
        }
        named.putAll(values);
        return named;
    }
}
