package org.cxmaturity.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cxmaturity.intake.ProfileDocument;
import org.cxmaturity.json.WorkspaceJson;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.service.workspace.ReplaceProfile;
import org.cxmaturity.workspace.Clients;
import org.cxmaturity.workspace.Member;
import org.cxmaturity.workspace.ProfileVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A client's profile, whole, in YAML or JSON. Its entity tag is the number of its version. */
@RestController
@RequestMapping("/api/v1/clients/{client}/profile")
final class ProfileEndpoints {
    private static final MediaType YAML = new MediaType("application", "yaml");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private final Clients clients;
    private final ClientLookup lookup;
    private final ReplaceProfile replacing;
    private final Clock clock;

    ProfileEndpoints(Clients clients, ClientLookup lookup, ReplaceProfile replacing, Clock clock) {
        this.clients = clients;
        this.lookup = lookup;
        this.replacing = replacing;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<byte[]> read(
            @AuthenticationPrincipal Member member, @PathVariable UUID client, HttpServletRequest request) {
        return shown(lookup.latest(member, client), request);
    }

    private static ResponseEntity<byte[]> shown(ProfileVersion version, HttpServletRequest request) {
        MediaType type = Negotiation.wanted(request, List.of(YAML, MediaType.APPLICATION_JSON));
        byte[] body = type.equals(YAML)
                ? version.text().getBytes(StandardCharsets.UTF_8)
                : JSON.writeValueAsBytes(
                        ProfileDocument.read(version.document()).orElseThrow().values());
        return ResponseEntity.ok()
                .eTag(tag(version))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .contentType(type)
                .body(body);
    }

    private static String tag(ProfileVersion version) {
        return "\"" + version.number() + "\"";
    }

    @PutMapping
    ResponseEntity<byte[]> replace(
            @AuthenticationPrincipal Member member,
            @PathVariable UUID client,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            HttpServletRequest request)
            throws IOException {
        ProfileVersion latest = lookup.latest(member, client);
        if (seen == null) {
            throw new ApiRefusal(
                    HttpStatus.PRECONDITION_REQUIRED,
                    "Expected an If-Match header with the ETag of the profile that was changed.",
                    List.of(),
                    Map.of(HttpHeaders.ETAG, tag(latest)));
        }
        if (Arrays.stream(seen.split(",")).map(String::strip).noneMatch(each -> each.equals(tag(latest)))) {
            throw stale(latest);
        }
        NamedContent profile = Bodies.profile(request, Bodies.bytes(request));
        ProfileVersion kept = ApiAnswer.of(replacing.replace(
                        member, client, latest.number(), profile, "All of it, by a program", clock.instant()))
                .orElseThrow(() -> stale(lookup.latest(member, client)));
        return ResponseEntity.noContent().eTag(tag(kept)).build();
    }

    private static ApiRefusal stale(ProfileVersion latest) {
        return new ApiRefusal(
                HttpStatus.PRECONDITION_FAILED,
                "There is a newer version, " + latest.number() + ", by " + latest.by() + ": " + latest.change() + ".",
                List.of(),
                Map.of(HttpHeaders.ETAG, tag(latest)));
    }

    @GetMapping(path = "/versions", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> versions(
            @AuthenticationPrincipal Member member, @PathVariable UUID client, HttpServletRequest request) {
        lookup.client(member, client);
        return ListPage.of(
                        clients.versions(member.workspace(), client, Integer.MAX_VALUE),
                        each -> ListPage.key(Long.MAX_VALUE - each.number()),
                        AskedFields.of(request, ListPage.names()))
                .answer(request, WorkspaceJson::versions);
    }

    @GetMapping("/versions/{version}")
    ResponseEntity<byte[]> version(
            @AuthenticationPrincipal Member member,
            @PathVariable UUID client,
            @PathVariable long version,
            HttpServletRequest request) {
        return shown(clients.version(member.workspace(), client, version).orElseThrow(ApiRefusal::notThere), request);
    }
}
