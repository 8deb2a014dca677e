package org.cxmaturity.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.service.gathering.GatherRequest;
import org.cxmaturity.service.gathering.Gathering;
import org.cxmaturity.service.profile.AskByQuestionnaire;
import org.cxmaturity.service.workspace.ReplaceProfile;
import org.cxmaturity.workspace.Client;
import org.cxmaturity.workspace.Clients;
import org.cxmaturity.workspace.Member;
import org.cxmaturity.workspace.ProfileVersion;
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

/** Facts by files: questionnaires that go out and come back, surveys, the profile itself, and its earlier versions. */
@Controller
@RequestMapping("/clients/{id}/intake")
final class IntakePage {
    private static final int VERSIONS = 20;
    private static final String PAGE = "intake";
    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final AskByQuestionnaire asking;
    private final Gathering gathering;
    private final ReplaceProfile replacing;
    private final Clients clients;
    private final ClientAccess access;
    private final Clock clock;

    IntakePage(
            AskByQuestionnaire asking,
            Gathering gathering,
            ReplaceProfile replacing,
            Clients clients,
            ClientAccess access,
            Clock clock) {
        this.asking = asking;
        this.gathering = gathering;
        this.replacing = replacing;
        this.clients = clients;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping
    String intake(@AuthenticationPrincipal Member member, @PathVariable UUID id, Model model) {
        access.open(member, id, PAGE, model);
        model.addAttribute("versions", clients.versions(member.workspace(), id, VERSIONS));
        return PAGE;
    }

    @GetMapping("/questionnaire")
    ResponseEntity<byte[]> questionnaire(
            @AuthenticationPrincipal Member member,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "open") String what,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String department) {
        Client client = access.client(member, id);
        NamedContent profile = access.latest(member, id).document();
        AskByQuestionnaire.Wanted wanted = new AskByQuestionnaire.Wanted(
                what.equals("all") ? Optional.empty() : Optional.of(profile),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                said(role),
                said(department));
        return download(
                client.name() + ", questions.xlsx",
                WORKBOOK,
                asking.write(wanted).either(AskByQuestionnaire.Written::workbook, refused -> {
                    throw new Refused(refused.problems());
                }));
    }

    private static Optional<String> said(String text) {
        return Optional.of(text.strip()).filter(each -> !each.isEmpty());
    }

    private static ResponseEntity<byte[]> download(String name, MediaType type, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, FileNames.attachment(name))
                .body(bytes);
    }

    @GetMapping("/profile/{version}")
    ResponseEntity<byte[]> profile(
            @AuthenticationPrincipal Member member, @PathVariable UUID id, @PathVariable long version) {
        Client client = access.client(member, id);
        ProfileVersion kept = clients.version(member.workspace(), id, version).orElseThrow(NotThere::new);
        return download(
                client.name() + ".yaml",
                MediaType.parseMediaType("application/yaml"),
                kept.text().getBytes(StandardCharsets.UTF_8));
    }

    /** Questionnaires and surveys: what they say is added to what is known. */
    @PostMapping("/files")
    String files(
            @AuthenticationPrincipal Member member,
            @PathVariable UUID id,
            @RequestParam List<MultipartFile> files,
            @RequestParam(required = false) List<MultipartFile> mapping,
            @RequestParam(defaultValue = "false") boolean confirmed,
            Model model)
            throws IOException {
        ProfileVersion latest = access.latest(member, id);
        GatherRequest request = new GatherRequest(
                contents(files),
                Optional.of(latest.document()),
                contents(mapping == null ? List.of() : mapping).stream().findFirst(),
                confirmed,
                List.of(),
                Optional.empty());
        Result<Gathering.Draft> draft = gathering.profile(request);
        draft.then(made -> replaced(
                        member,
                        latest,
                        new NamedContent("profile.yaml", made.text().getBytes(StandardCharsets.UTF_8)),
                        "From "
                                + String.join(
                                        ", ",
                                        request.files().stream()
                                                .map(NamedContent::name)
                                                .toList())))
                .either(
                        version ->
                                model.addAttribute("told", draft.orElseThrow().told()),
                        refused -> model.addAttribute("problems", refused.problems()));
        if (!draft.problems().isEmpty() && !confirmed) {
            gathering.mapping(request).map(guess -> model.addAttribute("guess", guess.text()));
        }
        return intake(member, id, model);
    }

    private Result<ProfileVersion> replaced(Member member, ProfileVersion seen, NamedContent profile, String words) {
        return replacing
                .replace(member, seen.client(), seen.number(), profile, words, clock.instant())
                .then(next -> next.map(Result::done)
                        .orElseGet(() -> Result.refused(
                                Fault.INPUT,
                                new Problem(
                                        profile.name(),
                                        "a profile that somebody has changed meanwhile",
                                        "the newest one; look at it and send this again",
                                        null))));
    }

    static List<NamedContent> contents(List<MultipartFile> files) throws IOException {
        List<NamedContent> contents = new ArrayList<>();
        for (MultipartFile file : files) {
            if (!file.isEmpty()) {
                contents.add(new NamedContent(FileNames.of(file), file.getBytes()));
            }
        }
        return contents;
    }

    /** Another profile in the place of what is known; the versions before stay. */
    @PostMapping("/profile")
    String replace(
            @AuthenticationPrincipal Member member,
            @PathVariable UUID id,
            @RequestParam MultipartFile profile,
            Model model)
            throws IOException {
        NamedContent content = new NamedContent(FileNames.of(profile), profile.getBytes());
        replaced(member, access.latest(member, id), content, "From " + content.name())
                .either(
                        version -> model.addAttribute("told", List.of("The profile says now what the file says.")),
                        refused -> model.addAttribute("problems", refused.problems()));
        return intake(member, id, model);
    }

    /** An earlier version becomes the newest: nothing is lost of those between. */
    @PostMapping("/profile/{version}/restore")
    String restore(
            @AuthenticationPrincipal Member member, @PathVariable UUID id, @PathVariable long version, Model model) {
        ProfileVersion latest = access.latest(member, id);
        ProfileVersion wanted = clients.version(member.workspace(), id, version).orElseThrow(NotThere::new);
        replaced(member, latest, wanted.document(), "As in version " + version)
                .either(
                        made -> model.addAttribute(
                                "told", List.of("The facts are again those of version " + version + ".")),
                        refused -> model.addAttribute("problems", refused.problems()));
        return intake(member, id, model);
    }
}
