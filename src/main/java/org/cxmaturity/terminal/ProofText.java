package org.cxmaturity.terminal;

import java.util.List;
import org.cxmaturity.audit.AuditRecord;
import org.cxmaturity.audit.ConsistencyProof;
import org.cxmaturity.audit.InclusionProof;
import org.cxmaturity.audit.LedgerHead;
import org.cxmaturity.audit.LedgerProof;
import org.cxmaturity.audit.ProofCheck;
import org.cxmaturity.audit.PublishedHead;
import org.cxmaturity.audit.TreeRoot;
import org.cxmaturity.model.Pointers;
import org.cxmaturity.terminal.TonedText.Tone;
import org.cxmaturity.wording.Words;

/** What came of checking a proof, for people. */
public final class ProofText {
    private static final int LABEL = 15;

    private ProofText() {}

    /**
     * The answer.
     *
     * @param name what the proof is called
     */
    public static String of(ProofCheck check, String name, Style style) {
        TextPage page = new TextPage(style);
        if (check.isProven()) {
            page.paragraph(List.of(new TonedText(Tone.GOOD, "Proven: ")), Tone.PLAIN, shown(check.proof()));
        } else {
            page.line(new TonedText(Tone.BAD, "Not proven: "), TonedText.of(name));
            check.faults().forEach(problem -> page.paragraph(Tone.BAD, problem.toString()));
        }
        check.record().ifPresent(record -> page.labelled(0, LABEL, "Record", record(record)));
        check.record()
                .ifPresent(record -> page.labelled(0, LABEL, "Signature", signature(check, record, style.shell())));
        if (check.files() > 0 && check.isProven()) {
            page.labelled(0, LABEL, "Files", Words.count(check.files(), "file", "files") + " as the record names them");
        }
        check.proof().roots().forEach(root -> page.labelled(0, LABEL, "Root", root(root)));
        check.heads().forEach(head -> page.labelled(0, LABEL, "Held against", head(head, style.shell())));
        if (check.ledger()) {
            page.labelled(0, LABEL, "Held against", "the ledger itself");
        }
        return page.toString();
    }

    private static String shown(LedgerProof proof) {
        if (proof instanceof InclusionProof inclusion) {
            return "record " + (inclusion.index() + 1) + " stands in the ledger of " + records(inclusion.tree()) + ".";
        }
        ConsistencyProof growth = (ConsistencyProof) proof;
        return "the ledger of " + records(growth.earlier()) + " is the beginning of the ledger of "
                + records(growth.later()) + "; none was changed, removed or moved.";
    }

    private static String records(TreeRoot tree) {
        return Words.count(tree.size(), "record", "records");
    }

    private static String root(TreeRoot tree) {
        return tree.root() + ", of " + records(tree);
    }

    private static String record(AuditRecord record) {
        return record.sequence() + ", " + record.hash() + ", of " + record.organisation() + ", made on " + record.on();
    }

    private static String signature(ProofCheck check, AuditRecord record, Pointers shell) {
        if (record.key().isEmpty()) {
            return "none";
        }
        return check.signed()
                ? "the record is signed, checked"
                : "the record is signed, not checked. Give the public key: " + shell.publicKey();
    }

    /** Which head it is, and whether its signature was checked. */
    static String head(PublishedHead head, Pointers shell) {
        LedgerHead document = head.document();
        if (document == null) {
            return "the head " + head.words();
        }
        String signed = document.key() == null
                ? "not signed"
                : head.signatureChecked()
                        ? "signed, checked"
                        : "signed, not checked. Give the public key: " + shell.headKey();
        return "the head " + head.words() + "; " + signed;
    }
}
