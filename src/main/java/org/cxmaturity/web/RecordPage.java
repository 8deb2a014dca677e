package org.cxmaturity.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cxmaturity.audit.Hash;
import org.cxmaturity.audit.LedgerStore;
import org.cxmaturity.audit.LedgerWatch;
import org.cxmaturity.model.Evidence;
import org.cxmaturity.model.Result;
import org.cxmaturity.model.RowRef;
import org.cxmaturity.service.audit.Auditing;
import org.cxmaturity.service.audit.RecordedFacts;
import org.cxmaturity.service.audit.RowOrCell;
import org.cxmaturity.service.profile.Explaining;
import org.cxmaturity.workspace.Assessments;
import org.cxmaturity.workspace.EvidenceFile;
import org.cxmaturity.workspace.EvidenceFiles;
import org.cxmaturity.workspace.Member;
import org.cxmaturity.workspace.WorkspaceLedgers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A record: who, when, on what, with what result; why; and all of that as it was then. */
@Controller
@RequestMapping("/ledger/records/{number}")
final class RecordPage {
    private final WorkspaceLedgers ledgers;
    private final Auditing auditing;
    private final Explaining explaining;
    private final Assessments assessments;
    private final EvidenceFiles files;

    RecordPage(
            WorkspaceLedgers ledgers,
            Auditing auditing,
            Explaining explaining,
            Assessments assessments,
            EvidenceFiles files) {
        this.ledgers = ledgers;
        this.auditing = auditing;
        this.explaining = explaining;
        this.assessments = assessments;
        this.files = files;
    }

    @GetMapping
    String record(@AuthenticationPrincipal Member member, @PathVariable long number, Model model) {
        LedgerStore ledger = open(member, number, model);
        auditing.assessed(ledger, Long.toString(number), LedgerWatch.NONE)
                .either(
                        assessed -> model.addAttribute("assessment", assessed.result()),
                        refused -> model.addAttribute("problems", refused.problems()));
        return "record";
    }

    /** Puts into a page what every page of a record shows. */
    private LedgerStore open(Member member, long number, Model model) {
        LedgerStore ledger = ledgers.of(member.workspace());
        Auditing.Shown shown = auditing.show(ledger, Long.toString(number), LedgerWatch.NONE)
                .either(found -> found, refused -> {
                    throw new NotThere();
                });
        model.addAttribute("record", shown.summary())
                .addAttribute("root", "/ledger/records/" + number)
                .addAttribute("links", new RecordLinks("/ledger/records/" + number))
                .addAttribute("client", client(member, number).orElse(null));
        return ledger;
    }

    private Optional<UUID> client(Member member, long number) {
        return assessments.client(member.workspace(), number);
    }

    @GetMapping("/why")
    String why(
            @AuthenticationPrincipal Member member,
            @PathVariable long number,
            @RequestParam(defaultValue = "") String stage,
            @RequestParam(defaultValue = "") String capability,
            @RequestParam(defaultValue = "") String action,
            Model model) {
        LedgerStore ledger = open(member, number, model);
        Explaining.Question question = new Explaining.Question(
                stage.isEmpty() ? List.of() : List.of(stage),
                Optional.empty(),
                Optional.of(capability).filter(each -> !each.isEmpty()),
                Optional.of(action).filter(each -> !each.isEmpty()),
                !stage.isEmpty());
        auditing.explained(ledger, Long.toString(number), LedgerWatch.NONE)
                .then(opened -> explaining.explainRecord(opened.open(), opened.words(), Optional.empty(), question))
                .either(
                        explanation -> model.addAttribute("explanation", explanation)
                                .addAttribute("shell", new PagePointers()),
                        refused -> model.addAttribute("problems", refused.problems()));
        return "record-why";
    }

    /** A row of a table as it was; named as results cite it. */
    @GetMapping("/row")
    String row(
            @AuthenticationPrincipal Member member,
            @PathVariable long number,
            @RequestParam(defaultValue = "") String row,
            Model model) {
        LedgerStore ledger = open(member, number, model);
        @Nullable RowRef cited = RowOrCell.parse(row).map(RowOrCell::cited).orElse(null);
        if (cited == null) {
            throw new NotThere();
        }
        String id = Long.toString(number);
        auditing.row(ledger, id, cited, LedgerWatch.NONE)
                .then(found -> auditing.hanging(ledger, id, cited, LedgerWatch.NONE)
                        .map(hanging -> model.addAttribute("hanging", hanging).addAttribute("found", found)))
                .either(any -> model, refused -> model.addAttribute("problems", refused.problems()));
        model.addAttribute("cited", cited);
        return "record-row";
    }

    /**
     * A piece of evidence with the file that it names.
     *
     * @param file null where none of that digest is kept here
     * @param sound whether the file is there and gives its digest
     */
    record Shown(Evidence evidence, @Nullable EvidenceFile file, boolean sound) {}

    /** The recorded profile. */
    @GetMapping("/facts")
    String facts(
            @AuthenticationPrincipal Member member,
            @PathVariable long number,
            @RequestParam(defaultValue = "") String fact,
            Model model) {
        LedgerStore ledger = open(member, number, model);
        Result<RecordedFacts> facts = auditing.facts(ledger, Long.toString(number), fact, LedgerWatch.NONE);
        facts.either(
                found -> model.addAttribute("facts", found)
                        .addAttribute("evidence", evidence(member, number, found.evidence())),
                refused -> model.addAttribute("problems", refused.problems()));
        model.addAttribute("fact", fact);
        return "record-facts";
    }

    private List<Shown> evidence(Member member, long number, List<Evidence> pieces) {
        List<EvidenceFile> kept = client(member, number)
                .map(id -> files.of(member.workspace(), id))
                .orElse(List.of());
        return pieces.stream()
                .map(each -> kept.stream()
                        .filter(file -> file.sha256().equals(each.sha256()))
                        .findFirst()
                        .map(file -> new Shown(each, file, sound(file)))
                        .orElse(new Shown(each, null, false)))
                .toList();
    }

    private boolean sound(EvidenceFile file) {
        return files.content(file)
                .filter(bytes -> Hash.of(bytes).hex().equals(file.sha256()))
                .isPresent();
    }

    /** Where its conclusions come from, as W3C PROV-JSON. */
    @GetMapping("/prov")
    ResponseEntity<String> provenance(@AuthenticationPrincipal Member member, @PathVariable long number) {
        return auditing.provenance(ledgers.of(member.workspace()), Long.toString(number), LedgerWatch.NONE)
                .either(document -> download("record-" + number + ".prov.json", document), refused -> {
                    throw new NotThere();
                });
    }

    static ResponseEntity<String> download(String name, String document) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(document);
    }
}
