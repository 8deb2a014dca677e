package org.cxmaturity.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.cxmaturity.json.WorkspaceJson;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Result;
import org.cxmaturity.service.workspace.KeepClients;
import org.cxmaturity.service.workspace.ReplaceProfile;
import org.cxmaturity.workspace.Client;
import org.cxmaturity.workspace.Clients;
import org.cxmaturity.workspace.KeptAnswer;
import org.cxmaturity.workspace.Member;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Clients: listed, taken on, renamed, put out of the way. */
@RestController
@RequestMapping(path = "/api/v1/clients", produces = MediaType.APPLICATION_JSON_VALUE)
final class ClientEndpoints {
    private static final String NAME = "name";
    private static final String ARCHIVED = "archived";

    private final Clients clients;
    private final ClientLookup lookup;
    private final KeepClients keeping;
    private final ReplaceProfile profiles;
    private final OnceByKey once;
    private final Clock clock;

    ClientEndpoints(
            Clients clients,
            ClientLookup lookup,
            KeepClients keeping,
            ReplaceProfile profiles,
            OnceByKey once,
            Clock clock) {
        this.clients = clients;
        this.lookup = lookup;
        this.keeping = keeping;
        this.profiles = profiles;
        this.once = once;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<byte[]> list(@AuthenticationPrincipal Member member, HttpServletRequest request) {
        AskedFields fields = AskedFields.of(request, ListPage.names(ARCHIVED));
        boolean archived = fields.truth(ARCHIVED, false);
        return ListPage.of(
                        clients.all(member.workspace()).stream()
                                .filter(each -> (each.archived() != null) == archived)
                                .toList(),
                        each -> each.name().toLowerCase(Locale.ROOT) + '\0' + each.id(),
                        fields)
                .answer(request, WorkspaceJson::clients);
    }

    @PostMapping
    ResponseEntity<byte[]> take(@AuthenticationPrincipal Member member, HttpServletRequest request) throws IOException {
        byte[] body = Bodies.bytes(request);
        if (Bodies.isJson(request)) {
            JsonNode object = Bodies.object(request, body);
            if (!object.has("schema")) {
                return named(member, request, body, object);
            }
        }
        NamedContent profile = Bodies.profile(request, body);
        return once.answer(request, member, body, () -> profiles.inYaml(profile)
                .then(sound -> keeping.take(member, sound, "From a program", clock.instant()))
                .map(client -> taken(client, request)));
    }

    private ResponseEntity<byte[]> named(Member member, HttpServletRequest request, byte[] body, JsonNode object) {
        AskedFields fields = AskedFields.of(object, Set.of(NAME));
        String name = fields.text(NAME).orElse("");
        fields.check();
        return once.answer(
                request, member, body, () -> keeping.take(member, name, LocalDate.now(clock), clock.instant())
                        .map(client -> taken(client, request)));
    }

    private static KeptAnswer taken(Client client, HttpServletRequest request) {
        String location = request.getContextPath() + "/api/v1/clients/" + client.id();
        return new KeptAnswer(HttpStatus.CREATED.value(), location, null, WorkspaceJson.client(client));
    }

    @GetMapping("/{client}")
    ResponseEntity<byte[]> read(@AuthenticationPrincipal Member member, @PathVariable UUID client) {
        return ApiAnswer.json(WorkspaceJson.client(lookup.client(member, client)));
    }

    @PatchMapping("/{client}")
    ResponseEntity<byte[]> change(
            @AuthenticationPrincipal Member member, @PathVariable UUID client, HttpServletRequest request)
            throws IOException {
        Client known = lookup.client(member, client);
        AskedFields fields = AskedFields.of(Bodies.object(request, Bodies.bytes(request)), Set.of(NAME, ARCHIVED));
        boolean archived = fields.truth(ARCHIVED, known.archived() != null);
        fields.check();
        Result<String> renamed = fields.text(NAME)
                .map(name -> keeping.rename(member, client, name))
                .orElseGet(() -> Result.done(known.name()));
        ApiAnswer.of(renamed);
        if (archived != (known.archived() != null)) {
            clients.archive(member.workspace(), client, archived ? clock.instant() : null);
        }
        return read(member, client);
    }
}
