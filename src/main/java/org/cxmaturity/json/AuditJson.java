package org.cxmaturity.json;

import java.util.List;
import org.cxmaturity.audit.ExportedRecord;
import org.cxmaturity.audit.ForgottenName;
import org.cxmaturity.audit.RecordSummary;
import org.cxmaturity.audit.ReplayedRecord;
import org.cxmaturity.audit.Verification;
import org.cxmaturity.wording.Words;
import org.jspecify.annotations.Nullable;

/** What is said of a ledger, for programs. */
public final class AuditJson {
    private AuditJson() {}

    /**
     * A record that was added.
     *
     * @param torn the file in which an unfinished record was set aside, or null
     */
    public static String added(String ledger, long sequence, String hash, @Nullable String torn) {
        return Json.document(json -> json.object(() -> json.text("ledger", ledger)
                .number("sequence", sequence)
                .text("hash", hash)
                .text("torn", torn)));
    }

    /** What was found of a ledger. */
    public static String of(Verification found) {
        return Json.document(json -> json.object(() -> {
            json.truth("whole", found.isWhole())
                    .number("records", found.records())
                    .number("bytes", found.bytes())
                    .text("head", found.head().toString())
                    .text("root", found.root().toString())
                    .text("tail", Words.kebab(found.tail()))
                    .number("signed", found.signed())
                    .truth("signaturesChecked", found.signaturesChecked())
                    .number("files", found.files());
            json.object("fault", found.fault().orElse(null), fault -> json.text("kind", Words.kebab(fault.kind()))
                    .number("line", fault.line())
                    .number("offset", fault.offset())
                    .number("sequence", fault.sequence())
                    .text("found", fault.found())
                    .text("expected", fault.expected()));
            json.objects("heads", found.published(), ProofJson::head);
            json.objects("archive", found.archive(), ProblemJson::problem);
            json.objects("people", found.people(), ProblemJson::problem);
        }));
    }

    /** What came of assessing records again. */
    public static String replayed(List<ReplayedRecord> all) {
        return Json.document(json -> json.objects(all, (to, each) -> {
            to.number("sequence", each.sequence())
                    .text("hash", each.hash().toString())
                    .text("verdict", Words.kebab(each.verdict()))
                    .text("remark", each.remark());
            to.object("difference", each.difference().orElse(null), difference -> to.text("path", difference.path())
                    .text("recorded", difference.recorded())
                    .text("now", difference.now()));
            to.objects("problems", each.problems(), ProblemJson::problem);
        }));
    }

    /** Records in brief. */
    public static String records(List<RecordSummary> records) {
        return Json.document(json -> json.objects(records, AuditJson::record));
    }

    private static void record(Json json, RecordSummary record) {
        json.number("sequence", record.sequence())
                .text("hash", record.hash().toString())
                .text("by", record.by())
                .text("name", Words.kebab(record.standing()))
                .text("on", record.on())
                .text("recordedAt", record.recordedAt())
                .text("organisation", record.organisation())
                .text("organisationName", record.organisationName())
                .text("asOf", record.asOf());
        json.objects("placements", record.placements(), (to, placed) -> to.text("model", placed.model())
                .text("stage", placed.stage()));
        json.text("ruleBase", record.ruleBaseVersion())
                .text("ruleBaseDigest", record.ruleBaseDigest().toString())
                .text("product", record.productVersion())
                .text("note", record.note().orElse(null));
        json.numberOrNull(
                "supersedes", record.supersedes().map(old -> old.sequence()).orElse(null));
        json.numberOrNull(
                "supersededBy",
                record.supersededBy().isPresent() ? record.supersededBy().getAsLong() : null);
        json.numbers("corrections", record.corrections());
    }

    /** A record that was written to a directory. */
    public static String exported(ExportedRecord record, String directory) {
        return Json.document(json -> json.object(() -> json.number("sequence", record.sequence())
                .text("directory", directory)
                .text("product", record.version())
                .strings("files", List.copyOf(record.files().keySet()))));
    }

    /** What came of forgetting a person. */
    public static String forgotten(ForgottenName forgotten) {
        return Json.document(json -> json.object(
                () -> json.strings("erased", forgotten.references()).strings("remaining", forgotten.remaining())));
    }
}
