package org.cxmaturity.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cxmaturity.json.RoadmapJson;
import org.cxmaturity.json.SmallestSetsJson;
import org.cxmaturity.json.WhatIfJson;
import org.cxmaturity.model.Problem;
import org.cxmaturity.roadmap.PlanRequest;
import org.cxmaturity.roadmap.Roadmap;
import org.cxmaturity.roadmap.WhatIf;
import org.cxmaturity.roadmap.WorkProgress;
import org.cxmaturity.service.profile.ProfileRequest;
import org.cxmaturity.service.profile.Roadmapping;
import org.cxmaturity.workspace.Member;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What to do until when, and what would be if. */
@RestController
@RequestMapping(path = "/api/v1/clients/{client}", produces = MediaType.APPLICATION_JSON_VALUE)
final class PlanEndpoints {
    private static final String EDITS = "edits";
    private static final String ACTIONS = "actions";
    private static final String SMALLEST = "smallest";

    private final ClientLookup lookup;
    private final Roadmapping roadmapping;

    PlanEndpoints(ClientLookup lookup, Roadmapping roadmapping) {
        this.lookup = lookup;
        this.roadmapping = roadmapping;
    }

    @GetMapping("/plan")
    ResponseEntity<byte[]> plan(
            @AuthenticationPrincipal Member member, @PathVariable UUID client, HttpServletRequest request) {
        return planned(member, client, AskedFields.of(request, ClientLookup.names(PlanFields.NAMES)));
    }

    @PostMapping("/plan")
    ResponseEntity<byte[]> planWithin(
            @AuthenticationPrincipal Member member, @PathVariable UUID client, HttpServletRequest request)
            throws IOException {
        byte[] body = Bodies.bytes(request);
        return planned(
                member, client, AskedFields.of(Bodies.object(request, body), ClientLookup.names(PlanFields.NAMES)));
    }

    private ResponseEntity<byte[]> planned(Member member, UUID client, AskedFields fields) {
        ProfileRequest asked = lookup.request(member, client, fields);
        PlanRequest wanted = PlanFields.of(fields);
        fields.check();
        Roadmap roadmap = ApiAnswer.of(roadmapping.roadmap(asked, wanted, WorkProgress.NONE));
        return ApiAnswer.json(RoadmapJson.of(roadmap), roadmap.ruleBase().digest());
    }

    @PostMapping("/what-if")
    ResponseEntity<byte[]> whatIf(
            @AuthenticationPrincipal Member member, @PathVariable UUID client, HttpServletRequest request)
            throws IOException {
        Set<String> names = new HashSet<>(PlanFields.NAMES);
        names.addAll(Set.of(EDITS, ACTIONS, SMALLEST));
        byte[] body = Bodies.bytes(request);
        AskedFields fields = AskedFields.of(Bodies.object(request, body), ClientLookup.names(names));
        ProfileRequest asked = lookup.request(member, client, fields);
        PlanRequest wanted = PlanFields.of(fields);
        boolean smallest = fields.truth(SMALLEST, false);
        fields.check();
        if (smallest == (fields.has(EDITS) || fields.has(ACTIONS))) {
            throw ApiRefusal.unusable(List.of(new Problem(
                    "the body",
                    smallest ? "edits or actions beside smallest" : "nothing to suppose",
                    "edits, each path=value, or actions, by id, or smallest alone",
                    null)));
        }
        return smallest ? smallest(asked, wanted) : compared(asked, wanted, fields);
    }

    private ResponseEntity<byte[]> smallest(ProfileRequest asked, PlanRequest wanted) {
        WhatIf.Smallest found = ApiAnswer.of(roadmapping.smallest(asked, wanted, WorkProgress.NONE));
        return ApiAnswer.json(SmallestSetsJson.of(found), found.ruleBase().digest());
    }

    private ResponseEntity<byte[]> compared(ProfileRequest asked, PlanRequest wanted, AskedFields fields) {
        WhatIf found = ApiAnswer.of(
                roadmapping.whatIf(asked, wanted, fields.texts(EDITS), fields.texts(ACTIONS), WorkProgress.NONE));
        return ApiAnswer.json(
                WhatIfJson.of(found), found.before().roadmap().ruleBase().digest());
    }
}
