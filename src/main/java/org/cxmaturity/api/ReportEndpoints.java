package org.cxmaturity.api;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cxmaturity.clientreport.ClientReport;
import org.cxmaturity.clientreport.ReportDetail;
import org.cxmaturity.delivery.ReportFormat;
import org.cxmaturity.publishing.Theme;
import org.cxmaturity.roadmap.PlanRequest;
import org.cxmaturity.roadmap.WorkProgress;
import org.cxmaturity.service.profile.CompileReport;
import org.cxmaturity.service.profile.CompileReport.Extras;
import org.cxmaturity.service.profile.ProfileRequest;
import org.cxmaturity.workspace.Client;
import org.cxmaturity.workspace.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The report for the client, in the format that is asked for by the field {@code format} or the header Accept. */
@RestController
final class ReportEndpoints {
    private static final String FORMAT = "format";
    private static final String DETAIL = "detail";

    private final ClientLookup lookup;
    private final CompileReport reporting;

    ReportEndpoints(ClientLookup lookup, CompileReport reporting) {
        this.lookup = lookup;
        this.reporting = reporting;
    }

    @GetMapping("/api/v1/clients/{client}/report")
    ResponseEntity<byte[]> report(
            @AuthenticationPrincipal Member member, @PathVariable UUID client, HttpServletRequest request) {
        Set<String> names = new HashSet<>(PlanFields.NAMES);
        names.addAll(Set.of(FORMAT, DETAIL));
        AskedFields fields = AskedFields.of(request, ClientLookup.names(names));
        Client known = lookup.client(member, client);
        ProfileRequest asked = lookup.request(member, client, fields);
        PlanRequest plan = PlanFields.of(fields);
        ReportFormat named = fields.choice(FORMAT, ReportFormat.class);
        ReportDetail detail = fields.choice(DETAIL, ReportDetail.class);
        fields.check();
        ReportFormat format = named == null ? accepted(request) : named;
        ClientReport report =
                ApiAnswer.of(reporting.report(asked, plan, new Extras(Optional.empty(), false), WorkProgress.NONE));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(known.name() + format.ending()))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(ApiAnswer.RULE_BASE, report.roadmap().ruleBase().digest())
                .body(format.write(report, orClient(detail), Theme.PLAIN));
    }

    private static ReportDetail orClient(@Nullable ReportDetail detail) {
        return detail == null ? ReportDetail.CLIENT : detail;
    }

    /** A PDF for those who don't mind. */
    private static ReportFormat accepted(HttpServletRequest request) {
        List<ReportFormat> formats =
                List.of(ReportFormat.PDF, ReportFormat.HTML, ReportFormat.DOCX, ReportFormat.XLSX, ReportFormat.PPTX);
        List<MediaType> types = formats.stream().map(ReportEndpoints::type).toList();
        MediaType wanted = Negotiation.wanted(request, types);
        return Arrays.stream(ReportFormat.values())
                .filter(each -> type(each).equals(wanted))
                .findFirst()
                .orElseThrow();
    }

    private static MediaType type(ReportFormat format) {
        MediaType type = MediaType.parseMediaType(format.mediaType());
        return new MediaType(type.getType(), type.getSubtype());
    }

    private static String attachment(String name) {
        return ContentDisposition.attachment()
                .filename(name.replaceAll("[\\p{Cntrl}/\\\\]", " "), StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
