package org.cxmaturity.json;

import org.cxmaturity.audit.LedgerHead;
import org.cxmaturity.audit.ProofCheck;
import org.cxmaturity.audit.PublishedHead;

/** What came of checking a proof, for programs. */
public final class ProofJson {
    private ProofJson() {}

    /** The answer. */
    public static String of(ProofCheck check) {
        return Json.document(json -> json.object(() -> {
            json.truth("proven", check.isProven());
            json.objects("roots", check.proof().roots(), (to, root) -> to.number("size", root.size())
                    .text("root", root.root().toString()));
            json.object("record", check.record().orElse(null), record -> json.number("sequence", record.sequence())
                    .text("hash", record.hash().toString())
                    .text("organisation", record.organisation())
                    .text("on", record.on())
                    .truth("signatureChecked", check.signed()));
            json.objects("heads", check.heads(), ProofJson::head);
            json.truth("ledger", check.ledger());
            json.objects("faults", check.faults(), ProblemJson::problem);
        }));
    }

    static void head(Json json, PublishedHead head) {
        json.text("hash", head.hash().toString());
        LedgerHead document = head.document();
        json.text("on", document == null ? null : document.on().toString());
        json.numberOrNull("size", document == null ? null : document.tree().size());
        json.truth("signatureChecked", head.signatureChecked());
    }
}
