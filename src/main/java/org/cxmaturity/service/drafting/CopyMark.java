package org.cxmaturity.service.drafting;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.tablespec.TableSpec;
import org.cxmaturity.workbook.RewrittenWorkbook;
import org.cxmaturity.workbook.WorkbookTexts;
import org.jspecify.annotations.Nullable;

/** What a workbook that was taken along from a draft says of itself, in a property of the document: which draft, and after which edit. */
final class CopyMark {
    private static final String PROPERTY = "cxm-draft";
    private static final Pattern MARK = Pattern.compile("([0-9a-f-]{36}) ([0-9]{1,18})");

    private CopyMark() {}

    /**
     * A copy that came back.
     *
     * @param since the edit after which it was taken along; 0 where it does not say
     */
    record Copy(WorkbookTexts texts, long since) {}

    /** The workbook with the mark of the draft as it stands. */
    static byte[] on(OpenDraft draft, NamedContent workbook) {
        return RewrittenWorkbook.marked(workbook, PROPERTY, draft.draft().id() + " " + draft.number());
    }

    /** Reads a copy; refused where it says that it is of another draft. */
    static Result<Copy> read(OpenDraft draft, NamedContent workbook) {
        return WorkbookTexts.read(workbook, PROPERTY).then(texts -> {
            Matcher mark = MARK.matcher(texts.mark());
            if (!TableSpec.byFile().containsKey(texts.file())) {
                return refused(workbook, "a workbook of tests, which a draft has not", null);
            }
            if (!mark.matches()) {
                return Result.done(new Copy(texts, 0));
            }
            long since = Long.parseLong(mark.group(2));
            return !mark.group(1).equals(draft.draft().id().toString()) || since > draft.number()
                    ? refused(workbook, "a workbook that was taken along from another draft", "open it there")
                    : Result.done(new Copy(texts, since));
        });
    }

    private static Result<Copy> refused(NamedContent workbook, String found, @Nullable String maybe) {
        return Result.refused(
                Fault.INPUT,
                new Problem(workbook.name(), found, "a workbook of this draft, or of what it was begun from", maybe));
    }
}
