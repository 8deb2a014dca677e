package org.cxmaturity.web;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Assessment.CapabilityResult;
import org.cxmaturity.model.Assessment.DimensionScore;
import org.cxmaturity.model.Assessment.Enquiry;
import org.cxmaturity.model.Assessment.Finding;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.model.Assessment.Stage;
import org.cxmaturity.model.FindingKind;
import org.cxmaturity.service.RuleBases;
import org.cxmaturity.service.profile.Explaining;
import org.cxmaturity.service.workspace.AssessOnRecord;
import org.cxmaturity.service.workspace.FactForms;
import org.cxmaturity.service.workspace.FactForms.AskedCapability;
import org.cxmaturity.workspace.Assessments;
import org.cxmaturity.workspace.Member;
import org.cxmaturity.workspace.ProfileVersion;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the rules make of a client's facts as they are now, why, and putting it on record. */
@Controller
@RequestMapping("/clients/{id}")
final class ResultPage {
    private static final int QUESTIONS = 5;

    private final RuleBases rules;
    private final Explaining explaining;
    private final AssessOnRecord recording;
    private final Assessments assessments;
    private final ClientAccess access;
    private final Clock clock;

    ResultPage(
            RuleBases rules,
            Explaining explaining,
            AssessOnRecord recording,
            Assessments assessments,
            ClientAccess access,
            Clock clock) {
        this.rules = rules;
        this.explaining = explaining;
        this.recording = recording;
        this.assessments = assessments;
        this.access = access;
        this.clock = clock;
    }

    /**
     * A model's ladder.
     *
     * @param steps the stages, lowest first
     * @param evidenced the stage that evidence shows, in words
     */
    record Ladder(Placement placement, List<Step> steps, String evidenced) {
        static Ladder of(Placement placement) {
            int lowest = placement.place(placement.range().lowest());
            int highest = placement.place(placement.range().highest());
            int shown = placement.place(placement.evidenced().stage());
            List<Step> steps = IntStream.rangeClosed(1, placement.stages().size())
                    .mapToObj(at -> new Step(
                            placement.stages().get(at - 1),
                            at == placement.order(),
                            at < placement.order(),
                            at >= lowest && at <= highest && lowest < highest,
                            at == shown && !placement.proven()))
                    .toList();
            return new Ladder(
                    placement, steps, placement.stages().get(shown - 1).name());
        }
    }

    /** A stage of a ladder: where one stands, below it, within what is not known, and where evidence ends. */
    record Step(Stage stage, boolean here, boolean below, boolean possible, boolean evidenced) {}

    /** Findings of one kind. */
    record Findings(FindingKind kind, List<Finding> all) {}

    /** A dimension with what is known of its capabilities. */
    record DimensionLevels(DimensionScore score, List<CapabilityResult> capabilities) {}

    /** A question with the form that answers it. */
    record Question(Enquiry enquiry, AskedCapability capability, FactForm form) {}

    @GetMapping
    String client(@PathVariable UUID id) {
        return "redirect:/clients/" + id + "/result";
    }

    @GetMapping("/result")
    String result(
            @AuthenticationPrincipal Member member,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean recorded,
            Model model) {
        ProfileVersion version = access.open(member, id, "result", model);
        Assessment assessment = (Assessment) Objects.requireNonNull(model.getAttribute("assessment"));
        model.addAttribute(
                "ladders", assessment.placements().stream().map(Ladder::of).toList());
        model.addAttribute("findings", findings(assessment));
        model.addAttribute("dimensions", dimensions(assessment));
        model.addAttribute("questions", questions(id, assessment));
        model.addAttribute("onRecord", assessments.of(member.workspace(), id));
        model.addAttribute("recorded", recorded);
        return "result";
    }

    private static List<Findings> findings(Assessment assessment) {
        return Arrays.stream(FindingKind.values())
                .map(kind -> new Findings(
                        kind,
                        assessment.findings().stream()
                                .filter(each -> each.kind() == kind)
                                .toList()))
                .filter(each -> !each.all().isEmpty())
                .toList();
    }

    private List<DimensionLevels> dimensions(Assessment assessment) {
        FactForms forms = forms();
        List<DimensionLevels> all = new ArrayList<>();
        for (DimensionScore each : assessment.dimensions()) {
            List<String> ids = forms.capabilities(each.id()).stream()
                    .map(AskedCapability::id)
                    .toList();
            List<CapabilityResult> results = assessment.capabilities().stream()
                    .filter(result -> ids.contains(result.id()))
                    .toList();
            if (!results.isEmpty()) {
                all.add(new DimensionLevels(each, results));
            }
        }
        return all;
    }

    private FactForms forms() {
        return new FactForms(rules.own().orElseThrow().ruleBase().tables());
    }

    private List<Question> questions(UUID id, Assessment assessment) {
        FactForms forms = forms();
        return assessment.questions().stream()
                .filter(Enquiry::toFindOut)
                .filter(each -> !each.forEvidence())
                .limit(QUESTIONS)
                .map(each -> new Question(
                        each,
                        forms.capability(each.capability()),
                        FactForm.onFile(
                                "answer-" + UUID.randomUUID(),
                                "/clients/" + id + "/facts/answers/" + each.capability(),
                                "",
                                Map.of())))
                .toList();
    }

    @PostMapping("/record")
    String record(
            @AuthenticationPrincipal Member member,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String note,
            Model model) {
        access.client(member, id);
        Optional<String> said = Optional.of(note.strip()).filter(each -> !each.isEmpty());
        return recording
                .record(member, id, said, ZonedDateTime.now(clock))
                .either(made -> "redirect:/clients/" + id + "/result?recorded=true", refused -> {
                    model.addAttribute("problems", refused.problems());
                    return result(member, id, false, model);
                });
    }

    @GetMapping("/why/stage/{of}")
    String whyStage(
            @AuthenticationPrincipal Member member, @PathVariable UUID id, @PathVariable String of, Model model) {
        model.addAttribute("hangsOn", "/clients/" + id + "/why/stage/" + of + "/hangs-on");
        return whyStage(member, id, of, false, model);
    }

    /** The same with the facts on which the stage hangs, for which the rules are run without each. */
    @GetMapping("/why/stage/{of}/hangs-on")
    String whyStageHangsOn(
            @AuthenticationPrincipal Member member,
            @PathVariable UUID id,
            @PathVariable String of,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            Model model) {
        String page = whyStage(member, id, of, true, model);
        return part ? "explanation :: bearings" : page;
    }

    private String whyStage(Member member, UUID id, String of, boolean bearing, Model model) {
        return why(
                member,
                id,
                new Explaining.Question(List.of(of), Optional.empty(), Optional.empty(), Optional.empty(), bearing),
                model);
    }

    @GetMapping("/why/capability/{of}")
    String whyCapability(
            @AuthenticationPrincipal Member member, @PathVariable UUID id, @PathVariable String of, Model model) {
        return why(
                member,
                id,
                new Explaining.Question(List.of(), Optional.empty(), Optional.of(of), Optional.empty(), false),
                model);
    }

    @GetMapping("/why/action/{of}")
    String whyAction(
            @AuthenticationPrincipal Member member, @PathVariable UUID id, @PathVariable String of, Model model) {
        return why(
                member,
                id,
                new Explaining.Question(List.of(), Optional.empty(), Optional.empty(), Optional.of(of), false),
                model);
    }

    private String why(Member member, UUID id, Explaining.Question question, Model model) {
        ProfileVersion version = access.open(member, id, "result", model);
        return explaining
                .explain(ClientAccess.request(version), question)
                .either(
                        explanation -> {
                            model.addAttribute("explanation", explanation);
                            model.addAttribute("shell", new PagePointers());
                            return "why";
                        },
                        refused -> {
                            throw new NotThere();
                        });
    }
}
