package org.cxmaturity.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cxmaturity.explanation.Explanation;
import org.cxmaturity.json.AssessmentJson;
import org.cxmaturity.json.ExplanationJson;
import org.cxmaturity.json.WorkspaceJson;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.service.profile.Assessing;
import org.cxmaturity.service.profile.Explaining;
import org.cxmaturity.service.profile.ProfileRequest;
import org.cxmaturity.service.workspace.AssessOnRecord;
import org.cxmaturity.workspace.AssessmentOnRecord;
import org.cxmaturity.workspace.Assessments;
import org.cxmaturity.workspace.KeptAnswer;
import org.cxmaturity.workspace.Member;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where a client stands, and why: as its profile is now, and as it was put on record. */
@RestController
@RequestMapping(path = "/api/v1/clients/{client}", produces = MediaType.APPLICATION_JSON_VALUE)
final class AssessmentEndpoints {
    private static final String NOTE = "note";
    private static final String TRACE = "trace";
    private static final String STAGE = "stage";
    private static final String CAPABILITY = "capability";
    private static final String ACTION = "action";

    private final ClientLookup lookup;
    private final Assessing assessing;
    private final Explaining explaining;
    private final AssessOnRecord recording;
    private final Assessments assessments;
    private final OnceByKey once;
    private final Clock clock;

    AssessmentEndpoints(
            ClientLookup lookup,
            Assessing assessing,
            Explaining explaining,
            AssessOnRecord recording,
            Assessments assessments,
            OnceByKey once,
            Clock clock) {
        this.lookup = lookup;
        this.assessing = assessing;
        this.explaining = explaining;
        this.recording = recording;
        this.assessments = assessments;
        this.once = once;
        this.clock = clock;
    }

    @GetMapping("/assessment")
    ResponseEntity<byte[]> assess(
            @AuthenticationPrincipal Member member, @PathVariable UUID client, HttpServletRequest request) {
        AskedFields fields = AskedFields.of(request, ClientLookup.names(Set.of(TRACE)));
        boolean trace = fields.truth(TRACE, true);
        ProfileRequest asked = lookup.request(member, client, fields);
        fields.check();
        Assessment assessment = ApiAnswer.of(assessing.assess(asked));
        return ApiAnswer.json(
                AssessmentJson.of(assessment, trace), assessment.ruleBase().digest());
    }

    @GetMapping("/explanation")
    ResponseEntity<byte[]> explain(
            @AuthenticationPrincipal Member member, @PathVariable UUID client, HttpServletRequest request) {
        AskedFields fields = AskedFields.of(request, ClientLookup.names(Set.of(STAGE, CAPABILITY, ACTION)));
        ProfileRequest asked = lookup.request(member, client, fields);
        Explaining.Question question = new Explaining.Question(
                asked.models(), fields.text(STAGE), fields.text(CAPABILITY), fields.text(ACTION), true);
        fields.check();
        Explanation explanation = ApiAnswer.of(explaining.explain(asked, question));
        return ApiAnswer.json(
                ExplanationJson.of(explanation, new ApiPointers()),
                explanation.ruleBase().digest());
    }

    @GetMapping("/assessments")
    ResponseEntity<byte[]> onRecord(
            @AuthenticationPrincipal Member member, @PathVariable UUID client, HttpServletRequest request) {
        lookup.client(member, client);
        return ListPage.of(
                        assessments.of(member.workspace(), client),
                        each -> ListPage.key(Long.MAX_VALUE - each.record()),
                        AskedFields.of(request, ListPage.names()))
                .answer(request, WorkspaceJson::assessments);
    }

    @PostMapping("/assessments")
    ResponseEntity<byte[]> record(
            @AuthenticationPrincipal Member member, @PathVariable UUID client, HttpServletRequest request)
            throws IOException {
        lookup.client(member, client);
        byte[] body = Bodies.bytes(request);
        AskedFields fields = AskedFields.of(Bodies.object(request, body), Set.of(NOTE));
        Optional<String> note = fields.text(NOTE);
        fields.check();
        return once.answer(request, member, body, () -> recording
                .record(member, client, note, ZonedDateTime.now(clock))
                .map(made -> recorded(made, request)));
    }

    private static KeptAnswer recorded(AssessmentOnRecord made, HttpServletRequest request) {
        String location = request.getContextPath() + "/api/v1/ledger/records/" + made.record();
        return new KeptAnswer(HttpStatus.CREATED.value(), location, made.ruleBase(), WorkspaceJson.assessment(made));
    }
}
