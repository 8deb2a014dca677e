package org.cxmaturity.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cxmaturity.comparison.EditionDifference;
import org.cxmaturity.html.DifferenceHtml;
import org.cxmaturity.service.editions.CompareEditions;
import org.cxmaturity.service.editions.ProposalState;
import org.cxmaturity.service.editions.PublishRules;
import org.cxmaturity.terminal.DifferenceText;
import org.cxmaturity.workspace.Member;
import org.cxmaturity.workspace.RuleEditions;
import org.cxmaturity.workspace.RuleProposal;
import org.cxmaturity.workspace.RuleProposals;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Every edition of the rule base: what it was for, who stands for it, what it changed; to be taken along, compared and brought back. */
@Controller
@RequestMapping("/rules/editions")
final class EditionsPage {
    private final RuleEditions editions;
    private final RuleProposals proposals;
    private final PublishRules publishing;
    private final CompareEditions comparing;
    private final Clock clock;

    EditionsPage(
            RuleEditions editions,
            RuleProposals proposals,
            PublishRules publishing,
            CompareEditions comparing,
            Clock clock) {
        this.editions = editions;
        this.proposals = proposals;
        this.publishing = publishing;
        this.comparing = comparing;
        this.clock = clock;
    }

    /** A proposal, and how it stands. */
    public record Standing(RuleProposal proposal, ProposalState state) {}

    @GetMapping
    String editions(@AuthenticationPrincipal Member member, Model model) {
        List<Standing> all = new ArrayList<>();
        proposals
                .of(member.workspace())
                .forEach(each -> all.add(new Standing(each, publishing.state(member.workspace(), each))));
        model.addAttribute("editions", editions.of(member.workspace()));
        model.addAttribute("proposals", all);
        return "editions";
    }

    /** What one edition has otherwise than another. */
    @GetMapping("/difference")
    String difference(
            @AuthenticationPrincipal Member member, @RequestParam long before, @RequestParam long after, Model model) {
        EditionDifference difference = RulesPage.opened(
                comparing.editions(member.workspace(), before, after).orElseThrow(NotThere::new));
        model.addAttribute("before", before)
                .addAttribute("after", after)
                .addAttribute("same", difference.isEmpty())
                .addAttribute("summary", difference.isEmpty() ? "" : DifferenceText.summary(difference) + ".")
                .addAttribute("differences", DifferenceHtml.part(difference));
        return "edition-difference";
    }

    /** Its workbooks, as one zip. */
    @GetMapping("/{number}/workbooks")
    ResponseEntity<byte[]> workbooks(@AuthenticationPrincipal Member member, @PathVariable long number) {
        SortedMap<String, byte[]> all =
                RulesPage.opened(comparing.workbooks(member.workspace(), number).orElseThrow(NotThere::new));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, FileNames.attachment("edition-" + number + ".zip"))
                .header(HttpHeaders.CONTENT_TYPE, "application/zip")
                .body(zipped(all));
    }

    /** Files as one zip. */
    static byte[] zipped(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> each : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @PostMapping("/{number}/restore")
    String restore(@AuthenticationPrincipal Member member, @PathVariable long number) {
        RulesPage.opened(publishing.restore(member, number, clock.instant()));
        return "redirect:/rules/editions";
    }
}
