package org.cxmaturity.service.workspace;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cxmaturity.audit.Hash;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.workspace.Clients;
import org.cxmaturity.workspace.EvidenceFile;
import org.cxmaturity.workspace.EvidenceFiles;
import org.cxmaturity.workspace.Member;
import org.cxmaturity.workspace.ProfileVersion;

/** Keeps files that show what answers say, and lets answers name them: by their name and their digest, as a profile states evidence. */
public record KeepEvidence(EvidenceFiles files, Clients clients, EditFacts editing) {
    /** How many bytes a file has at most. */
    public static final int MOST = 20_000_000;

    private static final String ANSWERS = "answers";
    private static final String EVIDENCE = "evidence";
    private static final String DIGEST = "sha256";
    private static final String ANY = "application/octet-stream";
    private static final Map<String, String> TYPES = Map.of(
            "pdf", "application/pdf",
            "png", "image/png",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "txt", "text/plain",
            "csv", "text/csv",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation");

    /** Keeps a file of a client; the same content is kept once, and is there again where it had been put away. */
    public Result<EvidenceFile> keep(Member by, UUID client, NamedContent file, ZonedDateTime now) {
        byte[] content = file.bytes();
        if (content.length == 0 || content.length > MOST) {
            return Result.refused(
                    Fault.INPUT,
                    new Problem(file.name(), content.length + " bytes", "a file of 1 to " + MOST + " bytes", null));
        }
        EvidenceFile kept = files.keep(
                new EvidenceFile(
                        UUID.randomUUID(),
                        by.workspace(),
                        client,
                        file.name(),
                        type(file.name()),
                        content.length,
                        Hash.of(content).hex(),
                        by.name(),
                        now.toInstant(),
                        null),
                content);
        if (kept.archived() != null) {
            files.archive(by.workspace(), client, kept.id(), null);
        }
        return Result.done(kept);
    }

    private static String type(String name) {
        return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT), ANY);
    }

    /**
     * Lets an answer name a file as evidence; nothing changes where it does already.
     *
     * @param mark of the answer as it was seen ({@link ProfileDraft#mark})
     * @return empty where no such answer is there any more
     */
    public Optional<SavedFact> attach(Member by, EvidenceFile file, String mark, ZonedDateTime now) {
        ProfileVersion latest = clients.latest(by.workspace(), file.client()).orElseThrow();
        return ProfileDraft.of(latest).marked(ANSWERS, mark).map(answer -> {
            if (names(answer, file)) {
                return new SavedFact(latest, true, mark, List.of(), "", null);
            }
            List<Object> evidence =
                    new ArrayList<>(answer.get(EVIDENCE) instanceof List<?> before ? before : List.of());
            Map<String, Object> piece = new LinkedHashMap<>();
            piece.put("ref", file.name());
            piece.put(DIGEST, file.sha256());
            evidence.add(piece);
            Map<String, Object> evidenced = new LinkedHashMap<>(answer);
            evidenced.put(EVIDENCE, evidence);
            return editing.save(
                    by, file.client(), new FactEdit(ANSWERS, false, mark, evidenced, "Evidence: " + file.name()), now);
        });
    }

    /** Whether an answer names a file as evidence. */
    public static boolean names(Map<String, Object> answer, EvidenceFile file) {
        return answer.get(EVIDENCE) instanceof List<?> all
                && all.stream()
                        .anyMatch(each -> each instanceof Map<?, ?> piece
                                && file.sha256().equalsIgnoreCase(String.valueOf(piece.get(DIGEST))));
    }
}
