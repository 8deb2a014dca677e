package org.cxmaturity.service.workspace;

import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.cxmaturity.audit.LedgerHead;
import org.cxmaturity.audit.LedgerStore;
import org.cxmaturity.audit.LedgerWatch;
import org.cxmaturity.audit.RecordFiles;
import org.cxmaturity.model.Evidence;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.service.audit.Auditing;
import org.cxmaturity.service.audit.HeadToPublish;
import org.cxmaturity.service.audit.SizeOrHead;
import org.cxmaturity.workspace.AssessmentOnRecord;
import org.cxmaturity.workspace.Assessments;
import org.cxmaturity.workspace.EvidenceFile;
import org.cxmaturity.workspace.EvidenceFiles;
import org.cxmaturity.workspace.Member;
import org.cxmaturity.workspace.WorkspaceLedgers;

/**
 * Puts together all that is on record of one client, and nothing of another: proofs against one head, each record with what it rests on,
 * its provenance, and evidence. The command line alone verifies it.
 */
public record CompileDossier(
        Auditing auditing, Assessments assessments, WorkspaceLedgers ledgers, EvidenceFiles evidence) {
    private static final String HEAD = "head.json";

    /**
     * What a dossier is of.
     *
     * @param head the ledger's head when it was put together
     * @param records their numbers, first to last
     */
    public record Dossier(UUID workspace, UUID client, LedgerHead head, List<Long> records) {
        public Dossier {
            records = List.copyOf(records);
        }

        /** The file that says how far the ledger had come. */
        public SortedMap<String, byte[]> files() {
            SortedMap<String, byte[]> files = new TreeMap<>();
            files.put(HEAD, bytes(head.document()));
            return files;
        }
    }

    /** Begins one; refused where nothing is on record of the client. */
    public Result<Dossier> open(Member by, UUID client, ZonedDateTime now) {
        List<Long> records = assessments.of(by.workspace(), client).stream()
                .map(AssessmentOnRecord::record)
                .sorted()
                .toList();
        if (records.isEmpty()) {
            return Result.refused(
                    Fault.INPUT, new Problem("The ledger", "no record of this client", "one at least", null));
        }
        return auditing.head(
                        ledgers.of(by.workspace()),
                        new HeadToPublish(now.toLocalDate(), now, Optional.empty()),
                        LedgerWatch.NONE)
                .map(head -> new Dossier(by.workspace(), client, head, records));
    }

    /** The files of one of its records, by path: its proof, and a directory of what is held against it. */
    public Result<SortedMap<String, byte[]>> record(Dossier dossier, long number) {
        LedgerStore ledger = ledgers.of(dossier.workspace());
        String id = Long.toString(number);
        String directory = "record-" + number + "/";
        SizeOrHead at = new SizeOrHead(Optional.of(dossier.head().tree().size()), Optional.empty());
        SortedMap<String, byte[]> files = new TreeMap<>();
        return auditing.proof(ledger, id, Optional.of(at), LedgerWatch.NONE)
                .then(proof -> {
                    files.put("record-" + number + ".proof.json", bytes(proof.document()));
                    return auditing.export(ledger, id, LedgerWatch.NONE);
                })
                .then(exported -> {
                    exported.files().forEach((path, content) -> files.put(directory + path, content));
                    return auditing.provenance(ledger, id, LedgerWatch.NONE);
                })
                .then(provenance -> {
                    files.put(directory + RecordFiles.PROVENANCE, bytes(provenance));
                    return auditing.evidence(ledger, id, LedgerWatch.NONE);
                })
                .map(pieces -> {
                    kept(dossier, pieces)
                            .forEach((name, content) ->
                                    files.put(directory + RecordFiles.EVIDENCE + "/" + name, content));
                    return files;
                });
    }

    /** The files that are kept of the digests that a record names; told apart where two have one name. */
    private SortedMap<String, byte[]> kept(Dossier dossier, List<Evidence> pieces) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        List<String> digests = pieces.stream()
                .map(Evidence::sha256)
                .flatMap(each -> Optional.ofNullable(each).stream())
                .toList();
        for (EvidenceFile file : evidence.of(dossier.workspace(), dossier.client())) {
            if (digests.contains(file.sha256())) {
                String name = file.sha256().substring(0, 12) + "-" + file.name().replaceAll("[^\\p{L}\\p{N}._-]", "_");
                evidence.content(file).ifPresent(content -> files.put(name, content));
            }
        }
        return files;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
