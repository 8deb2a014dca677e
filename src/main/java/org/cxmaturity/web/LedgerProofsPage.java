package org.cxmaturity.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.audit.Hash;
import org.cxmaturity.audit.LedgerWatch;
import org.cxmaturity.audit.ProofCheck;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.service.audit.Auditing;
import org.cxmaturity.service.audit.HeadToPublish;
import org.cxmaturity.service.audit.KeptHeads;
import org.cxmaturity.service.audit.SizeOrHead;
import org.cxmaturity.terminal.ProofText;
import org.cxmaturity.terminal.Style;
import org.cxmaturity.workspace.Member;
import org.cxmaturity.workspace.WorkspaceLedgers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Heads of the ledger, and proofs for those who know a head and are not to see its records. */
@Controller
final class LedgerProofsPage {
    private static final Style STYLE = new Style(false, Style.LEAST_WIDTH, new PagePointers());
    private static final String PAGE = "ledger-proofs";

    private final WorkspaceLedgers ledgers;
    private final Auditing auditing;
    private final Clock clock;

    LedgerProofsPage(WorkspaceLedgers ledgers, Auditing auditing, Clock clock) {
        this.ledgers = ledgers;
        this.auditing = auditing;
        this.clock = clock;
    }

    @GetMapping("/ledger/proofs")
    String page() {
        return PAGE;
    }

    /** The head of the ledger as it is, dated today. */
    @GetMapping("/ledger/proofs/head")
    ResponseEntity<String> head(@AuthenticationPrincipal Member member) {
        LocalDate today = LocalDate.now(clock);
        return auditing.head(
                        ledgers.of(member.workspace()),
                        new HeadToPublish(today, ZonedDateTime.now(clock), Optional.empty()),
                        LedgerWatch.NONE)
                .either(head -> RecordPage.download("head-" + today + ".json", head.document()), refused -> {
                    throw new Refused(refused.problems());
                });
    }

    /** Shows that a record stands in the ledger as it is. */
    @GetMapping("/ledger/records/{number}/proof")
    ResponseEntity<String> inclusion(@AuthenticationPrincipal Member member, @PathVariable long number) {
        return auditing.proof(ledgers.of(member.workspace()), Long.toString(number), Optional.empty(), LedgerWatch.NONE)
                .either(proof -> RecordPage.download("record-" + number + ".proof.json", proof.document()), refused -> {
                    throw new NotThere();
                });
    }

    /** Shows that the ledger only grew since it had so many records, or since a head. */
    @PostMapping("/ledger/proofs/growth")
    ResponseEntity<String> growth(
            @AuthenticationPrincipal Member member,
            @RequestParam(defaultValue = "") String size,
            @RequestParam(required = false) @Nullable MultipartFile head)
            throws IOException {
        Optional<NamedContent> sent = content(head);
        return since(size.strip(), sent)
                .then(since ->
                        auditing.growth(ledgers.of(member.workspace()), since, Optional.empty(), LedgerWatch.NONE))
                .either(
                        proof ->
                                RecordPage.download("growth-" + LocalDate.now(clock) + ".proof.json", proof.document()),
                        refused -> {
                            throw new Refused(refused.problems());
                        });
    }

    private static Result<SizeOrHead> since(String size, Optional<NamedContent> head) {
        boolean number = size.matches("[0-9]{1,12}");
        return number == head.isPresent()
                ? Result.refused(
                        Fault.USAGE,
                        new Problem(
                                "Since",
                                size.isEmpty() ? (number ? "both" : "nothing") : '"' + size + '"',
                                "how many records there were, or the file of a head, one of them",
                                null))
                : Result.done(new SizeOrHead(number ? Optional.of(Long.valueOf(size)) : Optional.empty(), head));
    }

    /** Holds a proof against heads, and against the ledger. */
    @PostMapping("/ledger/proofs/check")
    String check(
            @AuthenticationPrincipal Member member,
            @RequestParam(required = false) @Nullable MultipartFile proof,
            @RequestParam(required = false) @Nullable MultipartFile head,
            @RequestParam(defaultValue = "") String hash,
            Model model)
            throws IOException {
        Optional<NamedContent> sent = content(proof);
        Optional<NamedContent> kept = content(head);
        heads(hash.strip(), kept)
                .then(heads -> sent.map(document -> auditing.check(
                                document,
                                heads,
                                List.of(),
                                Optional.of(ledgers.of(member.workspace())),
                                LedgerWatch.NONE))
                        .orElseGet(() -> Result.refused(
                                Fault.USAGE, new Problem("Proof", "nothing", "the file of a proof", null))))
                .either(
                        found -> model.addAttribute("check", shown(found, sent.orElseThrow())),
                        refused -> model.addAttribute("problems", refused.problems()));
        return PAGE;
    }

    /** What came of a check, as the command line says it. */
    record Shown(boolean proven, String text) {}

    private static Shown shown(ProofCheck found, NamedContent proof) {
        return new Shown(found.isProven(), ProofText.of(found, proof.name(), STYLE));
    }

    private static Result<KeptHeads> heads(String hash, Optional<NamedContent> head) {
        Optional<Hash> read = Hash.read(hash);
        return hash.isEmpty() || read.isPresent()
                ? Result.done(
                        new KeptHeads(read.stream().toList(), head.stream().toList(), List.of()))
                : Result.refused(
                        Fault.INPUT,
                        new Problem("Head", '"' + hash + '"', "a SHA-256 digest of 64 hexadecimal digits", null));
    }

    private static Optional<NamedContent> content(@Nullable MultipartFile file) throws IOException {
        return file == null || file.isEmpty()
                ? Optional.empty()
                : Optional.of(new NamedContent(FileNames.of(file), file.getBytes()));
    }
}
