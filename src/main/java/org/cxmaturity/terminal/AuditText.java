package org.cxmaturity.terminal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cxmaturity.audit.ExportedRecord;
import org.cxmaturity.audit.ForgottenName;
import org.cxmaturity.audit.LedgerFault;
import org.cxmaturity.audit.RecordSummary;
import org.cxmaturity.audit.ReplayedRecord;
import org.cxmaturity.audit.ReplayedRecord.Verdict;
import org.cxmaturity.audit.Verification;
import org.cxmaturity.model.Pointers;
import org.cxmaturity.terminal.TonedText.Tone;
import org.cxmaturity.wording.Words;
import org.jspecify.annotations.Nullable;

/** What is said of a ledger, for people. */
public final class AuditText {
    private static final int LABEL = 15;

    private AuditText() {}

    /**
     * A record that was added.
     *
     * @param torn the file in which an unfinished record was set aside, or null
     */
    public static String added(String ledger, long sequence, String hash, @Nullable String torn, Style style) {
        TextPage page = new TextPage(style);
        page.line(new TonedText(Tone.GOOD, "Record " + sequence), TonedText.of(" was added to " + ledger + "."));
        page.line(TonedText.faint("Head  "), TonedText.of(hash));
        page.paragraph("", Tone.FAINT, "Whoever keeps the head elsewhere can show later that nothing was cut off.");
        if (torn != null) {
            page.paragraph(
                    "", Tone.WARN, "The ledger ended in a record that was never finished; it was set aside in " + torn);
        }
        return page.toString();
    }

    /** What was found of a ledger. */
    public static String of(Verification found, String ledger, Style style) {
        TextPage page = new TextPage(style);
        LedgerFault fault = found.fault().orElse(null);
        if (fault == null) {
            page.line(
                    found.isWhole()
                            ? new TonedText(Tone.GOOD, "Whole: ")
                            : new TonedText(Tone.BAD, "The chain is whole, but not all that belongs to it: "),
                    TonedText.of(Words.count(found.records(), "record", "records") + ", " + Words.number(found.bytes())
                            + " bytes"));
        } else {
            fault(page, fault, ledger);
        }
        page.labelled(
                0, LABEL, "Head", found.records() == 0 ? "none" : found.head().toString());
        page.labelled(0, LABEL, "Root", found.root() + ", over all these records");
        page.labelled(0, LABEL, "Tail", tail(found, style.shell()));
        found.published().stream()
                .filter(head -> head.document() != null)
                .forEach(head -> page.labelled(0, LABEL, "Held against", ProofText.head(head, style.shell())));
        page.labelled(0, LABEL, "Signatures", signatures(found, style.shell()));
        page.labelled(0, LABEL, "Archive", archive(found));
        found.archive().forEach(problem -> page.paragraph(Tone.BAD, problem.toString()));
        page.labelled(0, LABEL, "Names", found.people().isEmpty() ? "as they were written" : "damaged:");
        found.people().forEach(problem -> page.paragraph(Tone.BAD, problem.toString()));
        return page.toString();
    }

    private static void fault(TextPage page, LedgerFault fault, String ledger) {
        page.line(
                new TonedText(Tone.BAD, Words.sentence(fault.kind().name()) + ": "),
                TonedText.strong(ledger + ":" + fault.line()),
                TonedText.of(" (record " + fault.sequence() + ", byte " + Words.number(fault.offset()) + ")"));
        page.labelled(2, LABEL, "Found", fault.found());
        page.labelled(2, LABEL, "Expected", fault.expected());
        page.paragraph(Tone.PLAIN, "The records before it check; those after it are not judged.");
    }

    private static String tail(Verification found, Pointers shell) {
        return switch (found.tail()) {
            case PROVEN -> "proven: the last record is the published head";
            case PROVEN_UP_TO_HEAD -> "proven up to the published head, which is an earlier record; unproven after it";
            case UNPROVEN ->
                found.fault().isPresent()
                        ? "unproven"
                        : "unproven: records may have been cut off. Give the head you keep: " + shell.ledgerHead();
        };
    }

    private static String signatures(Verification found, Pointers shell) {
        if (found.signed() == 0) {
            return "none";
        }
        String signed = Words.count(found.signed(), "record", "records") + " signed";
        return found.signaturesChecked()
                ? signed + ", checked"
                : signed + ", not checked. Give the public key: " + shell.publicKey();
    }

    private static String archive(Verification found) {
        String files = Words.count(found.files(), "file", "files");
        return found.archive().isEmpty()
                ? files + " as the records name them"
                : found.archive().size() + " of " + files + " missing or changed:";
    }

    /** What came of assessing records again. */
    public static String replayed(List<ReplayedRecord> all, Style style) {
        TextPage page = new TextPage(style);
        Map<Verdict, Long> counts = all.stream()
                .collect(Collectors.groupingBy(ReplayedRecord::verdict, TreeMap::new, Collectors.counting()));
        all.stream().filter(each -> all.size() == 1 || !each.agrees()).forEach(each -> replayed(page, each));
        counts.forEach((verdict, count) -> page.line(
                new TonedText(tone(verdict), Words.count(count, "record", "records")),
                TonedText.of(" " + meaning(verdict))));
        all.stream()
                .map(ReplayedRecord::remark)
                .filter(remark -> !remark.isEmpty())
                .distinct()
                .forEach(remark -> page.paragraph(Tone.FAINT, remark));
        return page.toString();
    }

    private static void replayed(TextPage page, ReplayedRecord each) {
        page.line(
                TonedText.strong("Record " + each.sequence() + ": "),
                new TonedText(tone(each.verdict()), meaning(each.verdict())));
        each.difference().ifPresent(difference -> {
            page.labelled(2, LABEL, "First", difference.path());
            page.labelled(2, LABEL, "Recorded", difference.recorded());
            page.labelled(2, LABEL, "Now", difference.now());
        });
        each.problems().forEach(problem -> page.paragraph(Tone.BAD, problem.toString()));
    }

    private static Tone tone(Verdict verdict) {
        return switch (verdict) {
            case SAME_BYTES, SAME_CONCLUSIONS -> Tone.GOOD;
            case DIFFERENT -> Tone.BAD;
            case NOT_COMPARABLE -> Tone.WARN;
        };
    }

    private static String meaning(Verdict verdict) {
        return switch (verdict) {
            case SAME_BYTES -> "the same bytes";
            case SAME_CONCLUSIONS -> "the same conclusions";
            case DIFFERENT -> "concluded otherwise";
            case NOT_COMPARABLE -> "not assessed again";
        };
    }

    /** Records in brief, one a line. */
    public static String records(List<RecordSummary> records, Style style) {
        TextPage page = new TextPage(style);
        int columns = TextPage.widest(records, RecordSummary::organisation);
        for (RecordSummary record : records) {
            page.line(
                    TonedText.strong(Long.toString(record.sequence())).fit(6),
                    TonedText.faint(record.hash().hex().substring(0, 8) + "  "),
                    TonedText.of(record.on() + "  "),
                    TonedText.of(record.organisation()).fit(columns + 2),
                    TonedText.faint(stages(record) + superseded(record)));
        }
        page.line(TonedText.faint(Words.count(records.size(), "record", "records")));
        return page.toString();
    }

    private static String stages(RecordSummary record) {
        return record.placements().stream()
                .map(placed -> placed.model() + " " + placed.stage())
                .collect(Collectors.joining(", "));
    }

    private static String superseded(RecordSummary record) {
        List<Long> corrections = record.corrections();
        return corrections.isEmpty()
                ? ""
                : "; superseded by " + numbers(corrections) + (corrections.size() > 1 ? ", a conflict" : "");
    }

    private static String numbers(List<Long> records) {
        return records.stream().map(String::valueOf).collect(Collectors.joining(" and "));
    }

    /** One record: who, when, on what, with what result. */
    public static String record(RecordSummary record, Style style) {
        TextPage page = new TextPage(style);
        page.line(
                TonedText.strong("Record " + record.sequence() + "  "),
                TonedText.faint(record.hash().toString()));
        page.blank();
        row(
                page,
                "Organisation",
                record.organisationName() + " (" + record.organisation() + "), as of " + record.asOf());
        row(page, "By", by(record));
        row(page, "On", record.on() + "; recorded at " + record.recordedAt());
        record.placements().forEach(placed -> row(page, "Placed", placed.modelName() + ": " + placed.headline()));
        row(page, "Rule base", record.ruleBaseVersion() + ", " + record.ruleBaseDigest());
        row(page, "Product", record.productVersion() + ", " + record.engine());
        record.trust().ifPresent(digest -> row(page, "Its files", digest.toString()));
        record.key().ifPresent(key -> row(page, "Signed for", key.toString()));
        record.note().ifPresent(note -> row(page, "Note", note));
        record.supersedes().ifPresent(old -> row(page, "Supersedes", "record " + old.sequence() + ": " + old.reason()));
        List<Long> corrections = record.corrections();
        if (corrections.size() == 1) {
            row(page, "Superseded by", "record " + corrections.get(0));
        } else if (corrections.size() > 1) {
            row(
                    page,
                    "Superseded by",
                    "records " + numbers(corrections) + ", a conflict: only one of them can hold. A further record that"
                            + " corrects the others settles it");
        }
        return page.toString();
    }

    private static String by(RecordSummary record) {
        return switch (record.standing()) {
            case KNOWN -> record.by();
            case ERASED -> "name erased (" + record.by() + ")";
            case UNKNOWN -> "name not in the names file (" + record.by() + ")";
        };
    }

    private static void row(TextPage page, String label, String text) {
        page.labelled(0, LABEL, label, text);
    }

    /** A record that was written to a directory, and how to assess it again. */
    public static String exported(ExportedRecord record, String directory, Style style) {
        TextPage page = new TextPage(style);
        page.line(
                new TonedText(Tone.GOOD, "Record " + record.sequence()),
                TonedText.of(" was written to " + directory + "."));
        page.paragraph(
                "",
                Tone.PLAIN,
                ExportedRecord.PROFILE + ", " + ExportedRecord.ASSESSMENT + ", "
                        + Words.count(record.workbooks(), "workbook", "workbooks") + " in " + ExportedRecord.TABLES
                        + ", "
                        + Words.count(record.rules(), "file of core rules", "files of core rules")
                        + "; made by version " + record.version() + ". To assess it again:");
        page.line(TonedText.of(style.shell()
                .assessProfile(directory + "/" + ExportedRecord.PROFILE, directory + "/" + ExportedRecord.TABLES)));
        return page.toString();
    }

    /** What came of forgetting a person. */
    public static String forgotten(ForgottenName forgotten, Style style) {
        TextPage page = new TextPage(style);
        if (forgotten.references().isEmpty()) {
            page.line(new TonedText(Tone.WARN, "No name was kept to erase."));
        } else {
            page.line(
                    new TonedText(Tone.GOOD, "Erased. "),
                    TonedText.of("The records go on naming " + String.join(", ", forgotten.references()) + "."));
        }
        if (!forgotten.remaining().isEmpty()) {
            page.paragraph(Tone.WARN, "The name still stands here, and records are never changed:");
            forgotten.remaining().forEach(each -> page.paragraph(Tone.PLAIN, each));
        }
        return page.toString();
    }
}
