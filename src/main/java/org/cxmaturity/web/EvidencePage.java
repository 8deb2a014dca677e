package org.cxmaturity.web;

import java.io.IOException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.service.workspace.FactForms;
import org.cxmaturity.service.workspace.FieldProblem;
import org.cxmaturity.service.workspace.KeepEvidence;
import org.cxmaturity.service.workspace.ProfileDraft;
import org.cxmaturity.workspace.EvidenceFile;
import org.cxmaturity.workspace.EvidenceFiles;
import org.cxmaturity.workspace.Member;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Files that show what a client's answers say. */
@Controller
@RequestMapping("/clients/{id}/evidence")
final class EvidencePage {
    private final FactEditing editing;
    private final KeepEvidence keeping;
    private final EvidenceFiles files;
    private final ClientAccess access;
    private final Clock clock;

    EvidencePage(FactEditing editing, KeepEvidence keeping, EvidenceFiles files, ClientAccess access, Clock clock) {
        this.editing = editing;
        this.keeping = keeping;
        this.files = files;
        this.access = access;
        this.clock = clock;
    }

    /** A file, and the answers that name it. */
    record ShownFile(EvidenceFile file, List<String> shows) {
        /** Its size in words. */
        public String size() {
            long kilo = (file.size() + 999) / 1000;
            return kilo < 1000 ? kilo + " kB" : (kilo + 50) / 1000 + "." + (kilo + 50) % 1000 / 100 + " MB";
        }
    }

    @GetMapping
    String evidence(
            @AuthenticationPrincipal Member member,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String answer,
            Model model) {
        ProfileDraft draft = editing.open(member, id, "evidence", model);
        List<Map<String, Object>> answers = draft.items("answers");
        Map<String, String> names = names(editing.sections());
        Map<String, String> marks = new LinkedHashMap<>();
        answers.forEach(each -> marks.put(ProfileDraft.mark(each), said(each, names)));
        List<ShownFile> all = files.of(member.workspace(), id).stream()
                .map(file -> new ShownFile(
                        file,
                        answers.stream()
                                .filter(each -> KeepEvidence.names(each, file))
                                .map(each -> said(each, names))
                                .toList()))
                .toList();
        model.addAttribute("answers", marks);
        model.addAttribute("answer", answer);
        model.addAttribute(
                "files",
                all.stream().filter(each -> each.file().archived() == null).toList());
        model.addAttribute(
                "away",
                all.stream().filter(each -> each.file().archived() != null).toList());
        return "evidence";
    }

    /** Capabilities by id. */
    private static Map<String, String> names(FactSections sections) {
        return sections.dimensions().stream()
                .flatMap(each -> sections.forms().capabilities(each.id()).stream())
                .collect(Collectors.toMap(each -> each.id(), each -> each.name(), (one, other) -> one));
    }

    private static String said(Map<String, Object> answer, Map<String, String> names) {
        String capability = String.valueOf(answer.get("capability"));
        return Stream.of(
                        names.getOrDefault(capability, capability),
                        FactForms.text(answer, "role"),
                        FactForms.text(answer, "department"))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
    }

    @PostMapping
    String keep(
            @AuthenticationPrincipal Member member,
            @PathVariable UUID id,
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "") String answer,
            Model model)
            throws IOException {
        UUID client = access.client(member, id).id();
        Result<EvidenceFile> kept = keeping.keep(
                member, client, new NamedContent(FileNames.of(file), file.getBytes()), ZonedDateTime.now(clock));
        return told(
                kept.then(each -> answer.isEmpty() ? Result.done(each) : attached(member, each, answer)),
                member,
                id,
                model);
    }

    @PostMapping("/{file}/attach")
    String attach(
            @AuthenticationPrincipal Member member,
            @PathVariable UUID id,
            @PathVariable UUID file,
            @RequestParam String answer,
            Model model) {
        return told(attached(member, one(member, id, file), answer), member, id, model);
    }

    private Result<EvidenceFile> attached(Member member, EvidenceFile file, String answer) {
        return keeping.attach(member, file, answer, ZonedDateTime.now(clock))
                .filter(saved -> saved.changedBy() == null)
                .map(saved -> Result.unless(
                        Fault.INPUT,
                        saved.problems().stream().map(FieldProblem::problem).toList(),
                        file))
                .orElseGet(() -> Result.refused(
                        Fault.INPUT,
                        new Problem(
                                file.name(),
                                "that somebody has changed the answer meanwhile",
                                "the answer as it is now: choose it once more. The file is kept",
                                null)));
    }

    private String told(Result<EvidenceFile> done, Member member, UUID id, Model model) {
        if (done.problems().isEmpty()) {
            return "redirect:/clients/" + id + "/evidence";
        }
        model.addAttribute("problems", done.problems());
        return evidence(member, id, "", model);
    }

    private EvidenceFile one(Member member, UUID id, UUID file) {
        return files.file(member.workspace(), access.client(member, id).id(), file)
                .orElseThrow(NotThere::new);
    }

    @PostMapping("/{file}/archive")
    String archive(@AuthenticationPrincipal Member member, @PathVariable UUID id, @PathVariable UUID file) {
        files.archive(member.workspace(), id, one(member, id, file).id(), clock.instant());
        return "redirect:/clients/" + id + "/evidence";
    }

    @PostMapping("/{file}/bring-back")
    String bringBack(@AuthenticationPrincipal Member member, @PathVariable UUID id, @PathVariable UUID file) {
        files.archive(member.workspace(), id, one(member, id, file).id(), null);
        return "redirect:/clients/" + id + "/evidence";
    }

    @GetMapping("/{file}")
    ResponseEntity<byte[]> file(
            @AuthenticationPrincipal Member member, @PathVariable UUID id, @PathVariable UUID file) {
        EvidenceFile kept = one(member, id, file);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(kept.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, FileNames.attachment(kept.name()))
                .body(files.content(kept).orElseThrow(NotThere::new));
    }
}
