package org.cxmaturity.service.editions;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cxmaturity.comparison.EditionDifference;
import org.cxmaturity.comparison.TablesImpact;
import org.cxmaturity.model.Assessment.RuleBaseId;
import org.cxmaturity.model.Problem;
import org.cxmaturity.service.drafting.OpenDraft;
import org.cxmaturity.tablecheck.Examination;
import org.cxmaturity.tablecheck.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a draft as it stood after an edit, held against the edition that was live.
 *
 * @param draft the draft as it stood
 * @param live the number of the edition
 * @param workbooks the draft as workbooks, by file name
 * @param ruleBase what they would be known by; null where they can't be used
 * @param examination everything that is wrong with them or worth a second look
 * @param difference what differs from the edition by meaning; null where the workbooks can't be used
 * @param impact what becomes of the assessments on record; null where there are none, or the workbooks can't be used
 */
public record ReviewedDraft(
        OpenDraft draft,
        long live,
        SortedMap<String, byte[]> workbooks,
        @Nullable RuleBaseId ruleBase,
        Examination examination,
        @Nullable EditionDifference difference,
        @Nullable TablesImpact impact) {
    public ReviewedDraft {
        workbooks = Collections.unmodifiableSortedMap(new TreeMap<>(workbooks));
    }

    /** The number of the edit after which the draft stood so. */
    public long edit() {
        return draft.number();
    }

    /** Whether a draft still stands so: after the very same edits, as a backup with others may have been restored. */
    public boolean isOf(OpenDraft now) {
        return draft.edits().equals(now.edits());
    }

    /** What is wrong with it or worth a second look, errors first. */
    public List<Problem> findings() {
        return examination.findings().stream().map(Finding::problem).toList();
    }

    /** Whether the draft could be published: it can be used, and differs from what is live. */
    public boolean usable() {
        return ruleBase != null && difference != null && !difference.isEmpty();
    }
}
