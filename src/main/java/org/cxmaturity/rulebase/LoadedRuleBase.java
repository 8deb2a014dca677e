package org.cxmaturity.rulebase;

import java.util.List;
import java.util.Map;

/**
 * A rule base that is ready to assess with.
 *
 * @param places the cell of each row's id, by reference {@code table#row-id}
 * @param digests the SHA-256 of each workbook, by file name
 */
public record LoadedRuleBase(RuleBase ruleBase, Map<String, String> places, Map<String, String> digests) {
    /** The same rule base, whose texts are told in a language. */
    public LoadedRuleBase inLanguage(String language) {
        return new LoadedRuleBase(ruleBase.inLanguage(language), places, digests);
    }

    /** The same as far as these models ask for it; by default those that its tables name. */
    public LoadedRuleBase in(List<String> models) {
        return new LoadedRuleBase(ruleBase.in(models), places, digests);
    }
}
